import type { Basis, FlagId } from "@tandem/core";
import type { SourceId } from "./sources.ts";
import type { Variable } from "./variable.ts";

/** How one source gives one variable. */
export interface SourcedSeries {
  readonly source: SourceId;
  readonly basis: Basis;
  readonly flags: readonly FlagId[];
  /** Only where this source is asked for by name; the pair rule does not fall back on it. */
  readonly onRequest?: true;
}

/** The file of the figures folder that a variable is read from. */
export type FiguresTable = "observations" | "point_sources" | "population_by_age_2020";

/** A variable, the file that its figures are in, and its sources in order of preference. */
export interface VariableDefinition extends Variable {
  readonly table: FiguresTable;
  readonly series: readonly SourcedSeries[];
}
