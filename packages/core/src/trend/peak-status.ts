import { nonNegative } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import { type Gap, gap, isGap } from "../figure/gap.ts";
import { mannKendall } from "./mann-kendall.ts";
import type { PeakStatusInput, PeakStatusName, PeakStatusResult } from "./peak-status.method.ts";
import { timedSeries } from "./timed-series.ts";

export const peakStatuses = ["peaked", "plateau", "rising"] as const;

/** Years that must lie between the highest value and the end before it can be called a peak. */
export const peakAge = 5;
const fewestValues = 5;
const significance = 0.1;

type Values = readonly (number | null)[];

interface Points {
  readonly years: readonly number[];
  readonly values: readonly number[];
}

const tooShort = gap(
  {
    en: `a peak can be told only from at least ${fewestValues} values over at least ${peakAge} years`,
    zh: `判断是否达峰至少需要 ${fewestValues} 个数值，且跨度不少于 ${peakAge} 年`,
  },
  { en: "a longer series", zh: "更长的序列" },
);

function checkValues(name: string, values: Values, length: number): void {
  if (values.length !== length) {
    throw invalidInput(name, {
      en: `must be as many as the years (${length}), got ${values.length}`,
      zh: `应与年份个数（${length}）一致，收到 ${values.length} 个`,
    });
  }
  for (const [index, value] of values.entries()) if (value !== null) nonNegative(`${name}[${index}]`, value);
}

function presentPoints({ years, values }: PeakStatusInput): Points {
  const present = years.filter((_, index) => values[index] !== null);
  return { years: present, values: [...timedSeries({ years, values }).values] };
}

/** The probability by chance of a trend in the given direction; undefined where there is no test or the trend is the other way. */
function chance(points: Points, direction: 1 | -1): { p?: number; significant: boolean } {
  const test = mannKendall(points);
  if (isGap(test)) return { significant: false };
  const p = test.pExact ?? test.p;
  return { p, significant: Math.sign(test.s) === direction && p < significance };
}

/** Whether a series is lower in `to` than in `from`; undefined where either year has no value. */
function fell(series: Values, at: { from: number; to: number }): boolean | undefined {
  const [from, to] = [series[at.from], series[at.to]];
  return typeof from === "number" && typeof to === "number" ? to < from : undefined;
}

/** Whether the fall came with a smaller economy or population; undefined where what was given cannot tell. */
function passivity(input: PeakStatusInput, at: { from: number; to: number }): boolean | undefined {
  const given = [input.gdp, input.population].filter((series) => series !== undefined);
  const falls = given.map((series) => fell(series, at));
  if (falls.includes(true)) return true;
  return falls.length === 0 || falls.includes(undefined) ? undefined : false;
}

/**
 * Whether a city's emissions have peaked, lie on a plateau, or still rise.
 *
 * Rule: the peak is the highest value (the last of equal ones). `peaked`: it lies at least 5 years before the end and the
 * values from it on fall (Mann–Kendall, p < 0.10). `plateau`: it lies that far back without such a fall, or lies nearer
 * while the whole series does not rise (p < 0.10). `rising`: it lies nearer and the whole series rises. A peak is `passive`
 * where GDP or population, as far as given, is lower at the end than in the peak year.
 *
 * Units: none; values in any one unit, GDP in constant prices. `p` is that of the deciding test, exact where it can be.
 * Edge cases: null values are left out; fewer than 5 values or less than 5 years is a gap; a peak in the first year may lie
 * earlier still; `passive` is absent where GDP and population are not given, or lack one of the two years and nothing given
 * fell.
 * Source: this project's own rule, after Jiang et al. 2021 (Mann–Kendall on city emissions) and Shan et al. 2022 (passive
 * decline).
 * @throws TandemError `invalid-input` where lengths differ, years do not ascend, or a number is below 0 or not finite.
 */
export function peakStatus(input: PeakStatusInput): PeakStatusResult | Gap {
  const { years, values, gdp, population } = input;
  checkValues("values", values, years.length);
  if (gdp !== undefined) checkValues("gdp", gdp, years.length);
  if (population !== undefined) checkValues("population", population, years.length);
  const points = presentPoints(input);
  const last = points.years.at(-1) ?? 0;
  if (points.values.length < fewestValues || last - (points.years[0] ?? last) < peakAge) return tooShort;
  const peak = points.values.lastIndexOf(points.values.reduce((high, value) => Math.max(high, value), 0));
  const peakYear = points.years[peak] ?? last;
  const yearsSincePeak = last - peakYear;
  const after = { years: points.years.slice(peak), values: points.values.slice(peak) };
  const { p, significant } = yearsSincePeak >= peakAge ? chance(after, -1) : chance(points, 1);
  const status = statusOf(yearsSincePeak, significant);
  const at = { from: years.indexOf(peakYear), to: years.indexOf(last) };
  const passive = status === "peaked" ? passivity(input, at) : undefined;
  return {
    status,
    peakYear,
    yearsSincePeak,
    ...(p !== undefined && { p }),
    ...(passive !== undefined && { passive }),
  };
}

function statusOf(yearsSincePeak: number, significant: boolean): PeakStatusName {
  if (!significant) return "plateau";
  return yearsSincePeak >= peakAge ? "peaked" : "rising";
}
