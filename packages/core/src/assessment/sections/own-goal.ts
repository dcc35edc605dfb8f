import type { YearFigure } from "../../figure/figure.ts";
import { type Gap, isGap } from "../../figure/gap.ts";
import type { CityInputs } from "../city-inputs.ts";
import { newestSeries, outlookOn, trendBasis } from "./goal-outlook.ts";
import type { Outlook } from "./goals-section.schema.ts";
import { seriesFrom } from "./trend-section.ts";

/** A level of PM2.5 that somebody wants a city to reach by a year. */
export interface OwnGoal {
  /** µg/m³, annual mean. */
  readonly pm25: number;
  readonly year: number;
}

/**
 * The outlook on a PM2.5 goal of one's own, as the goals section gives it for those of policy: whether it is attained,
 * the rate it takes, and whether today's trend gets there. A gap where no series has three values since the period began.
 */
export function ownGoalOutlook(inputs: CityInputs, { pm25, year }: OwnGoal): Outlook | Gap {
  const { period } = inputs;
  const basis = trendBasis(newestSeries(seriesFrom(inputs, "pm25"), period), period);
  if (isGap(basis)) return basis;
  const target: YearFigure = {
    basis: "observed",
    source: "own-goal",
    terms: "the caller's own",
    flags: [],
    value: pm25,
    unit: "µg/m³",
    year,
  };
  return outlookOn(basis, target);
}
