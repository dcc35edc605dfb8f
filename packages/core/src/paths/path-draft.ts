import type { SpeciesId } from "../sectors/sector.ts";
import type { Entry, ProblemBuilder } from "../solver/problem-builder.ts";
import type { CityResponse } from "./air-coupling.ts";
import type { CityColumns } from "./city-columns.ts";
import type { PathLimit, PathModel } from "./path-model.ts";
import type { StackedColumn } from "./stacked-columns.ts";

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

/** What a table by city and milestone holds, or nothing. */
export function ofCity<T>(table: readonly (readonly T[])[], city: number, milestone: number, none: T): T {
  return table[city]?.[milestone] ?? none;
}

export const noColumns: CityColumns = new Map();

/** kt removed of one species, as entries over the columns of a city at a milestone. */
export function* removedEntries(
  columns: CityColumns,
  stacked: readonly StackedColumn[],
  value: (removed: Readonly<Record<SpeciesId, number>>) => number,
): Generator<Entry> {
  for (const { used, effect } of columns.values()) yield [used, value(effect.removed)];
  for (const { column, notRemoved } of stacked) yield [column, -value(notRemoved)];
}
