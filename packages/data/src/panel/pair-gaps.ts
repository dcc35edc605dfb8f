import { type City, type Gap, gap, type Series, type Text } from "@tandem/core";
import type { PairQuery } from "./panel.ts";
import type { Variable } from "./variable.ts";
import { yearRanges } from "./year-ranges.ts";

/** What a pair was asked of, in words. */
export interface PairSubject {
  readonly city: City;
  readonly variable: Variable;
  readonly query: PairQuery;
}

/** The variable inside a sentence: "the resident population", 的 CO2 排放量. */
function named({ label }: Variable): Text {
  const en = /^[A-Z][a-z]/.test(label.en) ? label.en.charAt(0).toLowerCase() + label.en.slice(1) : label.en;
  return { en: `the ${en}`, zh: /^[A-Za-z]/.test(label.zh) ? ` ${label.zh}` : label.zh };
}

function yearsOf(series: Series): readonly number[] {
  return series.points.map((point) => point.year);
}

function has(series: Series, year: number): boolean {
  return series.points.some((point) => point.year === year);
}

export function outsideSpan(missing: readonly number[], [first, last]: readonly [number, number]): Gap {
  return gap(
    {
      en: `the panel has no figures at all for ${missing.join(" and ")}: its years run from ${first} to ${last}`,
      zh: `面板中没有 ${missing.join("、")} 年的任何数据：年份范围为 ${first}–${last}`,
    },
    { en: `a period within ${first}–${last}`, zh: `${first}–${last} 范围内的时段` },
  );
}

export function notInOpenSet({ variable }: PairSubject, hidden: readonly string[]): Gap {
  const what = named(variable);
  return gap(
    {
      en: `the open set that this panel is restricted to does not have ${what.en} from ${hidden.join(", ")}`,
      zh: `当前面板仅限开放数据，不含来源 ${hidden.join("、")} 的${what.zh}`,
    },
    {
      en: "the panel with all terms (TANDEM_DATA_TERMS=all), or an open source",
      zh: "使用全部数据的面板（TANDEM_DATA_TERMS=all），或改用开放来源",
    },
  );
}

/** `alternative` is a source that has both years but is used only where it is asked for. */
function orAlternative(alternative: string | undefined): Text {
  if (alternative === undefined) return { en: "", zh: "" };
  return {
    en: `; or ask for ${alternative}, which has both years`,
    zh: `；或指定来源 ${alternative}，其两年均有数据`,
  };
}

export function noSeries(
  { city, variable, query }: PairSubject,
  { sources, alternative }: { sources: readonly string[]; alternative: string | undefined },
): Gap {
  const what = named(variable);
  const { from, to } = query.period;
  const or = orAlternative(alternative);
  return gap(
    {
      en: `the panel does not have ${what.en} of ${city.nameEn} from ${sources.join(", ")}`,
      zh: `面板中没有${city.nameZh}的${what.zh}（来源：${sources.join("、")}）`,
    },
    {
      en: `${what.en} of ${city.nameEn} in ${from} and ${to} from one source${or.en}`,
      zh: `${city.nameZh} ${from} 年与 ${to} 年同一来源的${what.zh}${or.zh}`,
    },
  );
}

/** Each series lacks one of the years at least. */
export function missingYears(
  { city, variable, query }: PairSubject,
  { series, alternative }: { series: readonly Series[]; alternative: string | undefined },
): Gap {
  const what = named(variable);
  const { from, to } = query.period;
  const [only, second] = series;
  const absent = only && [from, to].filter((year) => !has(only, year));
  const reason: Text =
    only && absent && second === undefined
      ? {
          en: `${only.source} does not have ${what.en} of ${city.nameEn} for ${absent.join(" and ")}`,
          zh: `${only.source} 没有${city.nameZh} ${absent.join("、")} 年的${what.zh}`,
        }
      : {
          en: `no single source has ${what.en} of ${city.nameEn} for both ${from} and ${to}`,
          zh: `没有任何单一来源同时具备${city.nameZh} ${from} 年与 ${to} 年的${what.zh}`,
        };
  const years = series.map((one) => `${one.source} ${yearRanges(yearsOf(one))}`);
  const or = orAlternative(alternative);
  return gap(reason, {
    en: `two years of one source: ${years.join("; ")}${or.en}`,
    zh: `同一来源的两个年份：${years.join("；")}${or.zh}`,
  });
}
