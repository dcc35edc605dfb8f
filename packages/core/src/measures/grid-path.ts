import { nationalGridPath } from "../accounting/grid-factors.ts";

export type GridPathStatus = "published" | "expert-estimate";

/** CO2 of a megawatt-hour of grid power in a year, and whether it rests on published factors. */
export interface GridPathPoint {
  readonly tonnesPerMegawattHour: number;
  readonly status: GridPathStatus;
}

/**
 * The national grid's CO2 factor in a year, t per MWh: official factors of 2021 to 2023, then this project's expert path to
 * 2060; straight lines between, level before the first and after the last. `published` in years up to 2023 alone.
 * Source: MEE and NBS announcements (`gridFactor` gives a province's own).
 */
export function gridPathIn(year: number): GridPathPoint {
  const after = nationalGridPath.findIndex((point) => point.year >= year);
  const high = nationalGridPath[after] ?? nationalGridPath.at(-1);
  const low = nationalGridPath[after - 1] ?? high;
  if (high === undefined || low === undefined) throw new RangeError("the national grid path has no year");
  const along = high.year === low.year ? 0 : (year - low.year) / (high.year - low.year);
  return {
    tonnesPerMegawattHour:
      low.tonnesPerMegawattHour + along * (high.tonnesPerMegawattHour - low.tonnesPerMegawattHour),
    status: high.status === "expert-estimate" ? "expert-estimate" : "published",
  };
}

/** The national grid's CO2 factor in a year, t per MWh: {@link gridPathIn} without its status. */
export function gridFactorIn(year: number): number {
  return gridPathIn(year).tonnesPerMegawattHour;
}
