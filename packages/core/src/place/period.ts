import { z } from "zod";
import { invalidInput } from "../error/tandem-error.ts";

export const earliestYear = 1990;
export const latestYear = 2060;

/** A calendar year that the panel or a target can speak of. */
export const Year = z.int().min(earliestYear).max(latestYear);
export type Year = z.infer<typeof Year>;

/** Two different years, the earlier first; a change over it is `to` against `from`. */
export const Period = z.object({ from: Year, to: Year }).readonly();
export type Period = z.infer<typeof Period>;

/** @throws TandemError `invalid-input` where a year is out of range or `from` is not before `to`. */
export function period(from: number, to: number): Period {
  for (const [where, year] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (!Year.safeParse(year).success) {
      throw invalidInput(
        where,
        {
          en: `must be a year from ${earliestYear} to ${latestYear}, got ${year}`,
          zh: `应为 ${earliestYear} 至 ${latestYear} 之间的年份，收到 ${year}`,
        },
        { value: year },
      );
    }
  }
  if (from >= to) {
    throw invalidInput(
      "from",
      {
        en: `must be before "to", got from ${from} and to ${to}`,
        zh: `起始年应早于终止年，收到 ${from} 与 ${to}`,
      },
      { from, to },
    );
  }
  return { from, to };
}
