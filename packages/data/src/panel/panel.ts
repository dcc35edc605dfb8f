import type { City, Gap, Period, RegionId, Series, SeriesPair, Text, Unit } from "@tandem/core";

/** Which sources a panel shows: all of them, or only those whose terms are open. */
export const dataTerms = ["all", "open"] as const;
export type DataTerms = (typeof dataTerms)[number];

/** Where figures come from, under which terms, and how far to trust them. */
export interface Source {
  readonly id: string;
  readonly citation: string;
  /** Short name of the terms of use, such as "CC BY 4.0". */
  readonly terms: string;
  readonly open: boolean;
  readonly note: Text;
}

export interface Variable {
  readonly id: string;
  readonly unit: Unit;
  readonly label: Text;
}

/** A key region of joint control. `evidence` tells members seen in the published text from those that were not. */
export interface Region {
  readonly id: RegionId;
  readonly name: Text;
  readonly members: readonly { readonly code: string; readonly evidence: "read" | "unverified" }[];
}

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
  readonly sources: readonly Source[];
  readonly variables: readonly Variable[];
  readonly regions: readonly Region[];
  city(code: string): City | undefined;
  source(id: string): Source | undefined;
  series(key: SeriesKey): Series | undefined;
  /** Every series of a city, in the order of the variables and of their preferred sources. */
  seriesOf(code: string): readonly Series[];
  /** Both ends of a period from one series: the pair rule. */
  pair(query: PairQuery): SeriesPair | Gap;
}
