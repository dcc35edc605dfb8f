import type { Text } from "@tandem/core";
import type { Panel } from "@tandem/data";
import type { CityData, DescribedSeries, DescribedVariable } from "../../tools/describe-city-data.ts";
import type { DataIntent } from "../understand/intent.ts";
import { defaultPeriod } from "../understand/span-of.ts";
import { joined, table } from "../wording/joined.ts";
import { basisNames, cityName, sourceName, termsName } from "../wording/names.ts";
import { amount } from "../wording/numbers.ts";
import { cityQuestion, dataQuestion, termQuestion, valuesQuestion } from "../wording/questions.ts";
import { type Answer, labelled } from "./answer.ts";

function same(text: string): Text {
  return { en: text, zh: text };
}

function catalogue(name: Text, data: CityData): readonly Text[] {
  const head: readonly Text[] = [
    { en: "variable", zh: "指标" },
    { en: "years", zh: "年份" },
    { en: "source", zh: "来源" },
    { en: "basis", zh: "性质" },
    { en: "terms", zh: "许可" },
  ];
  const rows = data.variables.flatMap(({ label, series }) =>
    series.map((one) => [
      label,
      same(one.years),
      sourceName(one.source),
      basisNames[one.basis],
      termsName(one.terms),
    ]),
  );
  const n = data.variables.length;
  return [
    {
      en: `**The panel holds ${n} variables of ${name.en}, from ${data.sources.length} sources.** A change is computed only between two years of one source.`,
      zh: `**面板中${name.zh}共有 ${n} 项指标，来自 ${data.sources.length} 个来源**。变化只在同一来源的两个年份之间计算。`,
    },
    table(head, rows),
  ];
}

function yearSentence(
  name: Text,
  {
    variable,
    year,
    series,
  }: { variable: DescribedVariable; year: number; series: readonly DescribedSeries[] },
): Text {
  const figures = series.flatMap((one) => (one.figures ?? []).filter((figure) => figure.year === year));
  const what = variable.label;
  if (figures.length === 0) {
    const have = series.map((one): Text => {
      const source = sourceName(one.source);
      return { en: `${source.en} ${one.years}`, zh: `${source.zh} ${one.years}` };
    });
    const all = joined(have, { en: "; ", zh: "；" });
    return {
      en: `**The panel has no ${what.en} of ${name.en} for ${year}.** It has: ${all.en}.`,
      zh: `**面板中没有${name.zh} ${year} 年的${what.zh}**。现有年份：${all.zh}。`,
    };
  }
  const values = figures.map((figure): Text => {
    const text = amount(figure);
    const source = sourceName(figure.source);
    return {
      en: `${text.en} (${source.en}, ${basisNames[figure.basis].en})`,
      zh: `${text.zh}（${source.zh}，${basisNames[figure.basis].zh}）`,
    };
  });
  const all = joined(values, { en: "; ", zh: "；" });
  return {
    en: `**${name.en}, ${what.en}, ${year}: ${all.en}.**`,
    zh: `**${name.zh} ${year} 年${what.zh}：${all.zh}**。`,
  };
}

function courseSentence(name: Text, variable: DescribedVariable): Text {
  const parts = variable.series.map((one): Text => {
    const source = sourceName(one.source);
    const text = amount(one.latest);
    return {
      en: `${source.en} has ${one.years}, latest ${text.en} in ${one.latest.year}`,
      zh: `${source.zh} 有 ${one.years} 年，最新为 ${one.latest.year} 年 ${text.zh}`,
    };
  });
  const all = joined(parts, { en: "; ", zh: "；" });
  return {
    en: `**${name.en}, ${variable.label.en}:** ${all.en}.`,
    zh: `**${name.zh}${variable.label.zh}**：${all.zh}。`,
  };
}

const mostYears = 12;

function yearTable(series: readonly DescribedSeries[]): Text {
  const years = [...new Set(series.flatMap((one) => (one.figures ?? []).map(({ year }) => year)))].toSorted();
  const shown = years.slice(-mostYears);
  const head: readonly Text[] = [
    { en: "year", zh: "年份" },
    ...series.map(({ source }) => sourceName(source)),
  ];
  const rows = shown.map((year) => [
    same(`${year}`),
    ...series.map((one) => {
      const figure = (one.figures ?? []).find((candidate) => candidate.year === year);
      return figure ? amount(figure) : same("–");
    }),
  ]);
  return table(head, rows);
}

function valueBlocks(name: Text, intent: DataIntent, variable: DescribedVariable): readonly Text[] {
  const { year } = intent;
  const { series } = variable;
  const start =
    year === undefined ? courseSentence(name, variable) : yearSentence(name, { variable, year, series });
  return [start, yearTable(series)];
}

function nothing(name: Text, variable: string): Text {
  return {
    en: `**The panel has no ${variable} of ${name.en}.** Ask what data there is for it.`,
    zh: `**面板中没有${name.zh}的 ${variable} 数据**。可询问该市有哪些数据。`,
  };
}

/** What there is of a city, or the figures of one variable. */
export function dataAnswer(panel: Panel, intent: DataIntent, data: CityData): Answer {
  const name = cityName(panel, data.city);
  const [variable] = data.variables;
  const isOfOne = intent.variable !== undefined;
  const blocks = !isOfOne
    ? catalogue(name, data)
    : variable
      ? valueBlocks(name, intent, variable)
      : [nothing(name, intent.variable ?? "")];
  const figures = (isOfOne && variable ? variable.series : []).flatMap(({ figures: all = [], source }) =>
    all.slice(-mostYears).flatMap((figure) => {
      const from = sourceName(source);
      const what = variable?.label ?? from;
      return labelled(
        { en: `${name.en}: ${what.en}, ${from.en}`, zh: `${name.zh}${what.zh}（${from.zh}）` },
        figure,
      );
    }),
  );
  return {
    blocks,
    figures,
    followUps: [
      cityQuestion(name, defaultPeriod),
      isOfOne ? dataQuestion(name) : valuesQuestion(name, "pm25"),
      termQuestion(isOfOne ? "basis" : "pair"),
    ],
  };
}
