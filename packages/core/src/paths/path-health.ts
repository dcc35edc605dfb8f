import { headlineCurve } from "../assessment/sections/health-functions.ts";
import type { DeathsInterval } from "../health/avoided-on-curve.ts";
import { totalWithSharedError } from "../health/total-with-shared-error.ts";
import { healthValue } from "../money/health-value.ts";
import { vslStudies } from "../money/vsl-studies.ts";
import type { PathOutcome } from "./evaluate-path.ts";
import type { PathCity, PathProblem } from "./path-problem.ts";

function studyValue(id: string): number {
  return vslStudies.find((study) => study.id === id)?.vsl ?? 0;
}

/** CNY per death avoided: the default study, and the lowest and highest to show. */
export const valueOfLife = {
  central: studyValue("cao-2023"),
  low: studyValue("hoffmann-2017"),
  high: studyValue("jin-2020"),
} as const;

const step = 0.01;

/**
 * Deaths a year that one µg/m³ costs at the base year's air: deaths · d ln RR ÷ dC. Linear only near that level; the path
 * is evaluated on the curve itself afterwards. 0 where nobody knows the deaths.
 */
export function deathsPerMicrogram({ baselineDeaths, pm25 }: PathCity): number {
  if (baselineDeaths === undefined) return 0;
  const below = Math.max(0, pm25 - step);
  const slope =
    (headlineCurve.logRisk(pm25 + step, 0) - headlineCurve.logRisk(below, 0)) / (pm25 + step - below);
  return baselineDeaths * slope;
}

/** PM2.5 of a city without and with the measures, µg/m³. */
export interface AirChange {
  readonly city: PathCity;
  readonly before: number;
  readonly after: number;
}

/** Deaths a year at another concentration than that of the base year, whose deaths are known. */
function deathsAt(pm25: number, deaths: number, base: number): number {
  return deaths * Math.exp(headlineCurve.logRisk(pm25, 0) - headlineCurve.logRisk(base, 0));
}

/**
 * Deaths that the measures avoid a year in a group of cities, with the fit's shared error: against the air that there would be
 * without them, so that what cleaner neighbours bring is not counted as theirs.
 */
export function deathsAvoided(changes: readonly AirChange[]): DeathsInterval | undefined {
  const items = changes.flatMap(({ city: { baselineDeaths, pm25 }, before, after }) =>
    baselineDeaths === undefined
      ? []
      : [
          {
            curve: headlineCurve,
            deaths: deathsAt(before, baselineDeaths, pm25),
            from: before,
            to: after,
          },
        ],
  );
  if (items.length === 0) return undefined;
  const { central, lower, upper } = totalWithSharedError(items);
  return { central, lower, upper };
}

/** What avoided deaths are worth, million CNY a year: {@link healthValue} with the range of the value of life. */
export function valueOfDeaths(deaths: DeathsInterval): DeathsInterval {
  const { value, low, high } = healthValue({ deaths, vsl: valueOfLife });
  return { central: value / 1e6, lower: low / 1e6, upper: high / 1e6 };
}

/** Deaths avoided over all cities at a milestone; `before` is the air without the measures by city, then milestone. */
export function deathsAvoidedAt(
  { cities }: PathProblem,
  { outcome, before }: { outcome: PathOutcome; before: readonly (readonly number[])[] },
  milestone: number,
): DeathsInterval | undefined {
  return deathsAvoided(
    cities.map((city, index) => ({
      city,
      before: before[index]?.[milestone] ?? city.pm25,
      after: outcome[index]?.[milestone]?.pm25 ?? city.pm25,
    })),
  );
}
