import type { RegionId } from "@tandem/core";
import type { AspectId } from "@tandem/core/measures";
import type { PathRequest } from "@tandem/core/paths";

export type Pm25Target = NonNullable<PathRequest["milestones"][number]["pm25"]>;

/** One year of the question with its targets; either may be absent. */
export interface AskedYear {
  readonly year: number;
  readonly co2ChangePercent?: number;
  readonly pm25?: Pm25Target;
}

export type Objective = NonNullable<PathRequest["objective"]>;

/** What the page asks. Everything that the reader can switch is in it, and nothing else is sent. */
export interface PathQuestion {
  readonly places: readonly string[];
  readonly region?: RegionId;
  readonly baseYear?: number;
  readonly years: readonly AskedYear[];
  /** Million CNY of 2020 a year. */
  readonly budget?: number;
  readonly objective: Objective;
  /** Yearly change of emissions in the rest of the airshed and beyond, per cent. */
  readonly regionPercentPerYear?: number;
  readonly farPercentPerYear?: number;
  readonly joint: boolean;
  /** Fields that are switched off. */
  readonly withoutAspects: readonly AspectId[];
  /** Ids of measures that are switched off. */
  readonly withoutMeasures: readonly string[];
  /** Measures added, changed or switched off, as a file of the reader's has them; the server judges them. */
  readonly ownMeasures?: { readonly file: string; readonly content: unknown };
}

/**
 * What the page opens with: no city chosen yet, the annual limit of class II and below, moderate cuts of CO2, and
 * neighbours that get cleaner too, since hardly any city could reach the limit by itself.
 */
export const openingQuestion: PathQuestion = {
  places: [],
  years: [
    { year: 2030, co2ChangePercent: -10, pm25: { max: 35 } },
    { year: 2035, co2ChangePercent: -20, pm25: { max: 30 } },
    { year: 2060, co2ChangePercent: -40, pm25: { max: 25 } },
  ],
  objective: "cost",
  regionPercentPerYear: -3,
  farPercentPerYear: -3,
  joint: true,
  withoutAspects: [],
  withoutMeasures: [],
};

export function namesPlaces({ places, region }: PathQuestion): boolean {
  return region !== undefined || places.length > 0;
}
