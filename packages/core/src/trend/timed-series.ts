import { finite } from "../error/checked.ts";
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

/** Refuses years that are not as many as the values, not finite, or not each after the one before. */
function checkYears(years: readonly number[], length: number): void {
  if (years.length !== length) {
    throw invalidInput("years", {
      en: `must be as many as the values (${length}), got ${years.length}`,
      zh: `应与数值个数（${length}）一致，收到 ${years.length} 个`,
    });
  }
  for (const [index, year] of years.entries()) {
    const before = years[index - 1] ?? Number.NEGATIVE_INFINITY;
    if (finite(`years[${index}]`, year) > before) continue;
    throw invalidInput(`years[${index}]`, {
      en: `must be after the year before it (${before}), got ${year}`,
      zh: `应晚于前一年份（${before}），收到 ${year}`,
    });
  }
}

/**
 * The values that are not null, at time 0, 1, 2, … by position, or years since the first where `years` is given.
 * @throws TandemError `invalid-input` where a value is not finite or the years do not fit.
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
  return { times: times.subarray(0, count), values: present.subarray(0, count) };
}

function notFinite(index: number, value: number | undefined): number {
  return finite(`values[${index}]`, value ?? Number.NaN);
}
