import type { City, OwnGoal, Period, SynergyClassName } from "@tandem/core";
import type { Place, Region } from "@tandem/data";
import type { CityTopic } from "../../tools/city-topics.ts";
import type { NamedSeries } from "../../tools/fields.ts";
import type { Holdable } from "../../tools/path/held-back.ts";
import type { PathQuestion } from "../../tools/path/path-question.ts";
import type { OutsideTopic } from "./outside-topics.ts";
import type { PathFocus } from "./path-words.ts";
import type { Ranking } from "./ranking.ts";

/** Why a period was taken that the question did not name; `year` is the one it did. */
export type PeriodAssumption =
  | { readonly kind: "default" }
  | { readonly kind: "one-year"; readonly year: number }
  | { readonly kind: "latest"; readonly since: number };

export interface Span {
  readonly period: Period;
  readonly assumed?: PeriodAssumption;
  readonly series: NamedSeries;
}

/** A part of the country that an overview is of. */
export type Area =
  | { readonly kind: "country" }
  | { readonly kind: "province"; readonly nameEn: string; readonly nameZh: string }
  | { readonly kind: "region"; readonly region: Region };

export interface CityIntent extends Span {
  readonly kind: "city";
  readonly city: City;
  /** Names in the question that the panel does not know. */
  readonly unrecognised: readonly string[];
}

/** Sides of the assessment of one or a few cities. */
export interface TopicIntent extends Span {
  readonly kind: "topic";
  readonly cities: readonly City[];
  readonly topics: readonly CityTopic[];
  readonly goal?: OwnGoal;
  /** The question is on the air alone. */
  readonly isOfAir: boolean;
  readonly unrecognised: readonly string[];
}

export interface CompareIntent extends Span {
  readonly kind: "compare";
  readonly cities: readonly City[];
  readonly unrecognised: readonly string[];
}

export interface OverviewIntent extends Span {
  readonly kind: "overview";
  readonly areas: readonly Area[];
  readonly classes: readonly SynergyClassName[];
  readonly ranking?: Ranking;
  /** The reader asks which cities, not only how many. */
  readonly isList: boolean;
  readonly isWhy: boolean;
  /** An area that the reader asks to leave out, which cannot be done. */
  readonly notExcluded: readonly Area[];
}

/** The cheapest way of one or several cities to targets. */
export interface PathIntent extends Pick<PathQuestion, "milestones" | "budgetPerYear" | "baseYear"> {
  readonly kind: "path";
  readonly cities: readonly City[];
  /** A key region in place of cities. */
  readonly region?: Region;
  /** What stays as it is. */
  readonly hold: readonly Holdable[];
  readonly focus?: PathFocus;
  /** The question named no year. */
  readonly isYearAssumed: boolean;
  readonly unrecognised: readonly string[];
}

export interface DataIntent {
  readonly kind: "data";
  readonly city: City;
  readonly variable?: string;
  readonly year?: number;
}

export interface StartBatchIntent extends Span {
  readonly kind: "start-batch";
  readonly cities: "all" | readonly City[] | Exclude<Area, { kind: "country" }>;
  readonly draws?: number;
  /** Also a path for each city. */
  readonly path?: Pick<PathQuestion, "milestones" | "budgetPerYear">;
}

export interface WhichPlaceIntent {
  readonly kind: "which-place";
  readonly name: string;
  /** What would be answered for each place that the name can mean. */
  readonly options: readonly { readonly place: Place; readonly intent: Intent }[];
}

export interface UnknownPlaceIntent {
  readonly kind: "unknown-place";
  readonly name: string;
  /** What would be answered for a city that was meant instead. */
  readonly intentFor: (city: City) => Intent;
}

/** What a question asks for: everything that an answer needs, and nothing of its wording. */
export type Intent =
  | CityIntent
  | TopicIntent
  | CompareIntent
  | OverviewIntent
  | PathIntent
  | DataIntent
  | StartBatchIntent
  | WhichPlaceIntent
  | UnknownPlaceIntent
  | { readonly kind: "define"; readonly terms: readonly string[] }
  | { readonly kind: "batch-status"; readonly id?: string }
  | { readonly kind: "greeting" }
  | { readonly kind: "thanks" }
  | { readonly kind: "help" }
  | { readonly kind: "outside"; readonly topic: OutsideTopic | "unclear" };
