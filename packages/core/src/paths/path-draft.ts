import type { SpeciesId } from "../sectors/sector.ts";
import type { Entry, ProblemBuilder } from "../solver/problem-builder.ts";
import type { CityResponse } from "./air-coupling.ts";
import type { PathLimit, PathModel } from "./path-model.ts";

/** Prices at which a target may be missed, million CNY discounted per kt of CO2 and per µg/m³. */
export interface Shortfall {
  readonly co2: number;
  readonly pm25: number;
}

/** A linear problem on its way: what has its columns, and where the next rows go. */
export interface Draft extends Omit<PathModel, "linear" | "limits" | "pm25"> {
  readonly builder: ProblemBuilder;
  readonly limits: PathLimit[];
  readonly responses: readonly CityResponse[];
  readonly shortfall: Shortfall | undefined;
}

/** A city at a milestone, by their places. */
export interface At {
  readonly city: number;
  readonly milestone: number;
}

/** kt removed of one species, as entries over the columns of a city at a milestone. */
export function* removedEntries(
  { columns, stacked }: Pick<PathModel, "columns" | "stacked">,
  { city, milestone }: At,
  value: (removed: Readonly<Record<SpeciesId, number>>) => number,
): Generator<Entry> {
  for (const { used, effect } of columns[city]?.[milestone]?.values() ?? [])
    yield [used, value(effect.removed)];
  for (const { column, notRemoved } of stacked[city]?.[milestone] ?? []) yield [column, -value(notRemoved)];
}
