import { finite, representable } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";

/** The values of a series that are there, with their times from the series' first position, ascending. */
export interface TimedSeries {
  readonly times: Float64Array;
  readonly values: Float64Array;
}

interface SeriesInput {
  readonly values: readonly (number | null)[];
  readonly years?: readonly number[] | undefined;
}

/**
 * Refuses years that are not as many as the values, not finite, or not each after the one before, also where only
 * floating point cannot tell their distances from the first year apart: a slope between them would divide by 0.
 */
function checkYears(years: readonly number[], length: number): void {
  if (years.length !== length) {
    throw invalidInput("years", {
      en: `must be as many as the values (${length}), got ${years.length}`,
      zh: `应与数值个数（${length}）一致，收到 ${years.length} 个`,
    });
  }
  const origin = years[0] ?? 0;
  for (const [index, year] of years.entries()) {
    const before = years[index - 1] ?? Number.NEGATIVE_INFINITY;
    representable(`years[${index}]`, finite(`years[${index}]`, year) - origin, [origin, year]);
    if (year - origin > before - origin) continue;
    throw invalidInput(`years[${index}]`, {
      en: `must be after the year before it (${before}), got ${year}`,
      zh: `应晚于前一年份（${before}），收到 ${year}`,
    });
  }
}

/** Refuses values whose steepest possible slope no number holds. */
function checkSlopes({ times, values }: TimedSeries): void {
  let [low, high, step] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    if (value < low) low = value;
    if (value > high) high = value;
    if (index > 0) step = Math.min(step, (times[index] ?? 0) - (times[index - 1] ?? 0));
  }
  if (values.length > 1) representable("values", (high - low) / step, [low, high]);
}

/**
 * The values that are not null, at time 0, 1, 2, … by position, or years since the first where `years` is given.
 * @throws TandemError `invalid-input` where a value is not finite, the years do not fit, or a slope between two
 * values is more than a number can hold.
 */
export function timedSeries({ values, years }: SeriesInput): TimedSeries {
  if (years !== undefined) checkYears(years, values.length);
  const origin = years?.[0] ?? 0;
  const times = new Float64Array(values.length);
  const present = new Float64Array(values.length);
  let count = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (value === null) continue;
    present[count] = typeof value === "number" && Number.isFinite(value) ? value : notFinite(index, value);
    times[count] = years === undefined ? index : (years[index] ?? 0) - origin;
    count += 1;
  }
  const series = { times: times.subarray(0, count), values: present.subarray(0, count) };
  checkSlopes(series);
  return series;
}

function notFinite(index: number, value: number | undefined): number {
  return finite(`values[${index}]`, value ?? Number.NaN);
}
