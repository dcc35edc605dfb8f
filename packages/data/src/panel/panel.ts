import type { City, Gap, Period, Series, SeriesPair } from "@tandem/core";
import type { GridFactor, MitigationOption, Province, ProvinceSectorShares } from "./province-tables.ts";
import type { Region } from "./region.ts";
import type { Source } from "./source.ts";
import type { Variable } from "./variable.ts";

/** Which sources a panel shows: all of them, or only those whose terms are open. */
export const dataTerms = ["all", "open"] as const;
export type DataTerms = (typeof dataTerms)[number];

export interface SeriesKey {
  readonly code: string;
  readonly variable: string;
  readonly source: string;
}

export interface PairQuery {
  readonly code: string;
  readonly variable: string;
  readonly period: Period;
  /** Without it, the first source in the variable's order of preference that has both years. */
  readonly source?: string;
}

/** Cities by years by variables, each figure with its source, terms and flags. Read only. */
export interface Panel {
  /** Changes with any figure: "panel-" and the first 12 hex digits of the content's SHA-256. */
  readonly version: string;
  readonly cities: readonly City[];
  /** The 31 provinces of the panel, municipalities included. */
  readonly provinces: readonly Province[];
  /** Sources that the terms let through. */
  readonly sources: readonly Source[];
  /** Variables that have a figure from one of those sources. */
  readonly variables: readonly Variable[];
  readonly regions: readonly Region[];
  /** Shares of broad sectors in each province's CO2; empty where the terms hide their source. */
  readonly provinceSectorShares: readonly ProvinceSectorShares[];
  readonly gridFactors: readonly GridFactor[];
  readonly mitigationOptions: readonly MitigationOption[];
  city(code: string): City | undefined;
  /** Pinyin of the Chinese name without its suffix, with tone marks, syllables apart: "táng shān". */
  pinyin(code: string): string | undefined;
  source(id: string): Source | undefined;
  series(key: SeriesKey): Series | undefined;
  /** A city's series, all or those of some variables, in the order of the variables and of their preferred sources. */
  seriesOf(code: string, variables?: readonly string[]): readonly Series[];
  /**
   * Both ends of a period from one series: the pair rule. A gap says which years there are.
   * @throws TandemError `not-found` for an unknown city, `invalid-input` for an unknown variable, or for a source that
   * never has the variable.
   */
  pair(query: PairQuery): SeriesPair | Gap;
}
