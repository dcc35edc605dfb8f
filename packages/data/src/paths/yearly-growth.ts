import { invalidInput } from "@tandem/core";
import type { Elsewhere, PathProblem, PathRequest } from "@tandem/core/paths";

/** As much of the base year's as growth may make: beyond it the numbers stand for nothing. */
const mostGrowth = 100;

interface Span {
  readonly baseYear: number;
  /** The years of the milestones. */
  readonly years: readonly number[];
}

/** What a yearly change makes of 1 by each milestone. */
function grown(where: string, percentPerYear: number, { baseYear, years }: Span): readonly number[] {
  return years.map((year) => {
    const times = (1 + percentPerYear / 100) ** (year - baseYear);
    if (times <= mostGrowth) return times;
    const shown = Number(times.toPrecision(4));
    throw invalidInput(
      where,
      {
        en: `makes ${shown} times as much by ${year}; ${mostGrowth} times is the most, got ${percentPerYear} % a year`,
        zh: `${year} 年将达到基准年的 ${shown} 倍，上限为 ${mostGrowth} 倍，收到每年 ${percentPerYear} %`,
      },
      { got: percentPerYear, year },
    );
  });
}

/**
 * Emissions in places outside the path at each milestone, as changes.
 * @throws TandemError `invalid-input` where they grow beyond all measure.
 */
export function elsewhereOf({ elsewhere = {} }: PathRequest, span: Span): readonly Elsewhere[] {
  const { regionPercentPerYear = 0, farPercentPerYear = 0 } = elsewhere;
  const region = grown("elsewhere.regionPercentPerYear", regionPercentPerYear, span);
  const far = grown("elsewhere.farPercentPerYear", farPercentPerYear, span);
  return region.map((times, at) => ({ region: times - 1, far: (far[at] ?? 1) - 1 }));
}

/**
 * Activity of each sector at each milestone over the base year's.
 * @throws TandemError `invalid-input` where it grows beyond all measure.
 */
export function activityOf(
  { activityPercentPerYear = {} }: PathRequest,
  span: Span,
): NonNullable<PathProblem["activity"]> {
  return Object.fromEntries(
    Object.entries(activityPercentPerYear).map(([sector, percent]) => [
      sector,
      grown(`activityPercentPerYear.${sector}`, percent, span),
    ]),
  );
}
