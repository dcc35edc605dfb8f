import type { SpeciesId } from "../sectors/sector.ts";
import { type ActivityId, activities } from "./activities.ts";
import type { Measure } from "./measure.ts";

type BySpecies = Readonly<Record<SpeciesId, number>>;

/** A row of the catalogue: what a measure says, without what is nothing or follows from its activity. */
export interface CatalogueRow
  extends Pick<
    Measure,
    | "id"
    | "name"
    | "aspect"
    | "stage"
    | "cost"
    | "lifetimeYears"
    | "exclusiveGroup"
    | "requires"
    | "synergy"
    | "grades"
    | "sources"
    | "note"
  > {
  readonly activity: ActivityId;
  readonly share: BySpecies;
  readonly reduction: BySpecies;
  readonly gridPower?: number;
  readonly nonCo2?: Measure["nonCo2"];
  readonly reach: Readonly<Record<2025 | 2030 | 2035 | 2050 | 2060, number>>;
  readonly done2020?: number;
}

/** The measure of a row: nothing done beyond 2020 in 2020, no grid power and no other gases where the row has none. */
export function catalogueMeasure({ activity, reach, ...row }: CatalogueRow): Measure {
  const { sector, label } = activities[activity];
  return {
    gridPower: 0,
    nonCo2: { share: 0, reduction: 0 },
    done2020: 0,
    ...row,
    sector,
    activity: { id: activity, label },
    reach: [
      { year: 2020, share: 0 },
      { year: 2025, share: reach[2025] },
      { year: 2030, share: reach[2030] },
      { year: 2035, share: reach[2035] },
      { year: 2050, share: reach[2050] },
      { year: 2060, share: reach[2060] },
    ],
    origin: "catalogue",
  };
}
