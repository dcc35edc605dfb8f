import type { ResponseRegionId } from "../air/region-response.ts";
import { type ResponseSpecies, responseSpecies } from "../air/response-names.ts";
import type { SpeciesId } from "../sectors/sector.ts";
import type { LinearProblem } from "../solver/linear-problem.ts";
import { type Entry, type ProblemBuilder, problemBuilder } from "../solver/problem-builder.ts";
import { type ActivityShares, activityShares } from "./activity-left.ts";
import { type CityResponse, cityResponse, pm25Before } from "./air-coupling.ts";
import { type CityColumns, cityColumns, idleCost } from "./city-columns.ts";
import { co2Required } from "./co2-required.ts";
import { discountWeights } from "./discount-weights.ts";
import type { PathProblem } from "./path-problem.ts";
import { rolloutRows } from "./rollout-rows.ts";
import { type StackedColumn, stackedColumns } from "./stacked-columns.ts";
import { wholeNumberRows } from "./whole-number-rows.ts";

/** Where a target, a budget or a supply stands in the linear problem, so that it can be moved, priced or blamed. */
export type PathLimit =
  | {
      readonly kind: "co2";
      readonly milestone: number;
      readonly city: number | "pooled";
      readonly row: number;
    }
  | { readonly kind: "pm25"; readonly milestone: number; readonly city: number; readonly row: number }
  | { readonly kind: "budget"; readonly milestone: number; readonly row: number }
  | {
      readonly kind: "supply";
      readonly resource: string;
      readonly milestone: number;
      readonly city: number;
      readonly row: number;
    };

/** A linear problem with what its columns and rows mean. */
export interface PathModel {
  readonly linear: LinearProblem;
  readonly problem: PathProblem;
  readonly shares: ActivityShares;
  /** By city, then milestone. */
  readonly columns: readonly (readonly CityColumns[])[];
  readonly stacked: readonly (readonly (readonly StackedColumn[])[])[];
  /** Column of the PM2.5 of each city at each milestone, µg/m³. */
  readonly pm25: readonly (readonly number[])[];
  readonly limits: readonly PathLimit[];
  readonly weights: readonly number[];
}

/** A small part of the cost decides between paths that save as many lives. */
export const costBesideLives = 1e-6;

/** kt removed of one species, as entries over the columns of a city at a milestone. */
function* removedEntries(
  columns: CityColumns,
  stacked: readonly StackedColumn[],
  value: (removed: Readonly<Record<SpeciesId, number>>) => number,
): Generator<Entry> {
  for (const { used, effect } of columns.values()) yield [used, value(effect.removed)];
  for (const { column, notRemoved } of stacked) yield [column, -value(notRemoved)];
}

/** Prices at which a target may be missed, million CNY discounted per kt of CO2 and per µg/m³. */
export interface Shortfall {
  readonly co2: number;
  readonly pm25: number;
}

interface Draft extends Omit<PathModel, "linear" | "limits" | "pm25"> {
  readonly builder: ProblemBuilder;
  readonly limits: PathLimit[];
  readonly responses: readonly CityResponse[];
  readonly shortfall: Shortfall | undefined;
}

function ofCity<T>(table: readonly (readonly T[])[], city: number, milestone: number, none: T): T {
  return table[city]?.[milestone] ?? none;
}

const noColumns: CityColumns = new Map();

/** Columns that hold kt of each species removed by all cities of an airshed, or of all airsheds, at one milestone. */
type Removed = Readonly<Record<ResponseSpecies, number>>;

function removedColumns(draft: Draft, cities: readonly number[], milestone: number): Removed {
  const { builder, columns, stacked } = draft;
  const of = (species: ResponseSpecies): number => {
    const column = builder.column({ lower: Number.NEGATIVE_INFINITY });
    const entries: Entry[] = [[column, -1]];
    for (const city of cities) {
      entries.push(
        ...removedEntries(
          ofCity(columns, city, milestone, noColumns),
          ofCity(stacked, city, milestone, []),
          (removed) => removed[species],
        ),
      );
    }
    builder.row({ lower: 0, upper: 0 }, entries);
    return column;
  };
  return { so2: of("so2"), nox: of("nox"), pm25: of("pm25"), nh3: of("nh3"), voc: of("voc") };
}

/** Entries by which the other cities of the problem move a city's PM2.5. */
function neighbourEntries(
  response: CityResponse,
  airshed: Removed | undefined,
  nation: Removed | undefined,
): readonly Entry[] {
  const entries: Entry[] = [];
  for (const species of responseSpecies) {
    const { region, far } = response;
    if (airshed) entries.push([airshed[species], region[species] - (nation ? far[species] : 0)]);
    if (nation) entries.push([nation[species], far[species]]);
  }
  return entries;
}

/** The airsheds that hold cities of the problem, each with its cities. */
function citiesByAirshed({ cities }: PathProblem): ReadonlyMap<ResponseRegionId, readonly number[]> {
  const byAirshed = new Map<ResponseRegionId, number[]>();
  cities.forEach(({ airshed }, city) => {
    byAirshed.set(airshed, [...(byAirshed.get(airshed) ?? []), city]);
  });
  return byAirshed;
}

function pm25Columns(draft: Draft, milestone: number, before: readonly (readonly number[])[]): number[] {
  const { builder, problem, columns, stacked, responses } = draft;
  const byAirshed = citiesByAirshed(problem);
  const coupled = problem.cities.length > 1;
  const sheds = new Map<ResponseRegionId, Removed>();
  for (const [id, cities] of byAirshed) {
    if (coupled) sheds.set(id, removedColumns(draft, cities, milestone));
  }
  const nation = byAirshed.size > 1 ? nationColumns(builder, [...sheds.values()]) : undefined;
  return problem.cities.map((city, index) => {
    const response = responses[index] ?? cityResponse(city, problem);
    const column = builder.column({ lower: response.natural });
    const entries: Entry[] = [[column, 1]];
    const others = coupled ? response.region : { so2: 0, nox: 0, pm25: 0, nh3: 0, voc: 0 };
    entries.push(
      ...removedEntries(
        ofCity(columns, index, milestone, noColumns),
        ofCity(stacked, index, milestone, []),
        (removed) => responseSpecies.reduce((sum, p) => sum + (response.own[p] - others[p]) * removed[p], 0),
      ),
      ...neighbourEntries(response, sheds.get(city.airshed), nation),
    );
    const level = ofCity(before, index, milestone, city.pm25);
    builder.row({ lower: level, upper: level }, entries);
    return column;
  });
}

function nationColumns(builder: ProblemBuilder, sheds: readonly Removed[]): Removed {
  const of = (species: ResponseSpecies): number => {
    const column = builder.column({ lower: Number.NEGATIVE_INFINITY });
    builder.row({ lower: 0, upper: 0 }, [
      [column, -1],
      ...sheds.map((removed): Entry => [removed[species], 1]),
    ]);
    return column;
  };
  return { so2: of("so2"), nox: of("nox"), pm25: of("pm25"), nh3: of("nh3"), voc: of("voc") };
}

function co2Row(draft: Draft, milestone: number, cities: readonly number[]): number {
  const { builder, problem, columns, stacked } = draft;
  let required = 0;
  const entries: Entry[] = [];
  for (const city of cities) {
    required += co2Required(problem, milestone, city);
    entries.push(
      ...removedEntries(
        ofCity(columns, city, milestone, noColumns),
        ofCity(stacked, city, milestone, []),
        (removed) => removed.co2,
      ),
    );
  }
  if (draft.shortfall) entries.push([builder.column({ cost: draft.shortfall.co2 }), 1]);
  return builder.row({ lower: required }, entries);
}

function targetRows(draft: Draft, milestone: number, pm25: readonly number[]): void {
  const { builder, problem, limits } = draft;
  const targets = problem.milestones[milestone]?.targets ?? [];
  const withCo2 = targets.flatMap(({ co2Share }, city) => (co2Share === undefined ? [] : [city]));
  if (problem.pooledCo2 && withCo2.length > 0) {
    const all = problem.cities.map((_, city) => city);
    limits.push({ kind: "co2", milestone, city: "pooled", row: co2Row(draft, milestone, all) });
  } else {
    for (const city of withCo2) {
      limits.push({ kind: "co2", milestone, city, row: co2Row(draft, milestone, [city]) });
    }
  }
  targets.forEach(({ pm25: most }, city) => {
    const column = pm25[city];
    if (most === undefined || column === undefined) return;
    const entries: Entry[] = [[column, 1]];
    if (draft.shortfall) entries.push([builder.column({ cost: draft.shortfall.pm25 }), -1]);
    limits.push({ kind: "pm25", milestone, city, row: builder.row({ upper: most }, entries) });
  });
}

function budgetRow({ builder, problem, columns, limits }: Draft, milestone: number): void {
  if (problem.budgetPerYear === undefined) return;
  const entries: Entry[] = [];
  for (const city of columns) {
    for (const { used, idle, effect } of (city[milestone] ?? noColumns).values()) {
      entries.push([used, effect.cost]);
      if (idle !== undefined) entries.push([idle, idleCost(effect.cost)]);
    }
  }
  limits.push({ kind: "budget", milestone, row: builder.row({ upper: problem.budgetPerYear }, entries) });
}

/** A material that measures share: what they take, less what they set free, is within the extra supply of the year. */
function supplyRows({ builder, problem, columns, limits }: Draft, milestone: number): void {
  problem.cities.forEach((city, index) => {
    for (const [resource, supply] of Object.entries(city.supplies ?? {})) {
      const available = supply[milestone];
      const entries: Entry[] = problem.resourceUses.flatMap((use) => {
        if (use.resource !== resource) return [];
        const measure = problem.measures.findIndex(({ id }) => id === use.measure);
        const column = columns[index]?.[milestone]?.get(measure);
        return column ? [[column.used, use.ktPerKtCo2 * column.effect.treatedCo2]] : [];
      });
      if (available === undefined || entries.length === 0) continue;
      const row = builder.row({ upper: available }, entries);
      limits.push({ kind: "supply", resource, milestone, city: index, row });
    }
  });
}

/** Deaths a year per µg/m³ at the base year's level, by city, for the objectives that count them. */
export type DeathsPerMicrogram = readonly number[];

function countDeaths(
  { builder, problem, weights }: Draft,
  pm25: readonly (readonly number[])[],
  perMicrogram: DeathsPerMicrogram,
): void {
  const { objective } = problem;
  if (objective.kind === "cost") return;
  const value = objective.kind === "lives" ? 1 : objective.valuePerDeath / 1e6;
  pm25.forEach((columns, city) => {
    columns.forEach((column, milestone) => {
      builder.addCost(column, value * (weights[milestone] ?? 0) * (perMicrogram[city] ?? 0));
    });
  });
}

/**
 * The path as a linear problem. Columns: the share of each measure's activity that is treated, and paid for, by city and
 * milestone; the PM2.5 of each city at each milestone. Rows: activities that are left, exclusive groups, requirements,
 * lifetimes and roll-out, the air of every city, targets, budget and supplies. Objective: million CNY of 2020, discounted
 * (for `lives`: discounted deaths). The overlap of measures is exact: each treats what those before it have left.
 * With `shortfall` targets may be missed at a price.
 */
export function pathModel(
  problem: PathProblem,
  perMicrogram: DeathsPerMicrogram = [],
  shortfall?: Shortfall,
): PathModel {
  const builder = problemBuilder();
  const shares = activityShares(problem.measures);
  const years = problem.milestones.map(({ year }) => year);
  const weights = discountWeights(problem.baseYear, years, problem.discountRate);
  const costWeights =
    problem.objective.kind === "lives" ? weights.map((weight) => weight * costBesideLives) : weights;
  const columns = problem.cities.map((city) => cityColumns(builder, city, { problem, shares, costWeights }));
  const stacked = columns.map((city) =>
    city.map((now) => stackedColumns(builder, now, { problem, pairs: shares.stacked })),
  );
  for (const city of columns) rolloutRows(builder, city, { problem, shares });
  wholeNumberRows(builder, columns, problem);
  const responses = problem.cities.map((city) => cityResponse(city, problem));
  const limits: PathLimit[] = [];
  const draft: Draft = { builder, problem, shares, columns, stacked, limits, weights, responses, shortfall };
  const before = pm25Before(problem);
  const byMilestone = problem.milestones.map((_, milestone) => {
    const pm25 = pm25Columns(draft, milestone, before);
    targetRows(draft, milestone, pm25);
    budgetRow(draft, milestone);
    supplyRows(draft, milestone);
    return pm25;
  });
  const pm25 = problem.cities.map((_, city) => byMilestone.map((row) => row[city] ?? -1));
  countDeaths(draft, pm25, perMicrogram);
  return { linear: builder.build(), problem, shares, columns, stacked, pm25, limits, weights };
}
