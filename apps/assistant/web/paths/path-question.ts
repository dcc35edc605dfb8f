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
  readonly joint: boolean;
  /** Fields that are switched off. */
  readonly withoutAspects: readonly AspectId[];
  /** Ids of measures that are switched off. */
  readonly withoutMeasures: readonly string[];
}

/** The dated targets that the page opens with: no city chosen yet, moderate cuts that most cities can meet. */
export const openingQuestion: PathQuestion = {
  places: [],
  years: [
    { year: 2030, co2ChangePercent: -10, pm25: { max: 35 } },
    { year: 2035, co2ChangePercent: -20, pm25: { max: 30 } },
    { year: 2060, co2ChangePercent: -40, pm25: { max: 25 } },
  ],
  objective: "cost",
  joint: true,
  withoutAspects: [],
  withoutMeasures: [],
};

export function namesPlaces({ places, region }: PathQuestion): boolean {
  return region !== undefined || places.length > 0;
}
