import type { LinearProblem } from "../solver/linear-problem.ts";
import { problemBuilder } from "../solver/problem-builder.ts";
import { type ActivityShares, activityShares } from "./activity-left.ts";
import { pm25Columns } from "./air-columns.ts";
import { cityResponse, pm25Before } from "./air-coupling.ts";
import { type CityColumns, cityColumns } from "./city-columns.ts";
import { discountWeights } from "./discount-weights.ts";
import { budgetRow, supplyRows, targetRows } from "./limit-rows.ts";
import type { Draft, Shortfall } from "./path-draft.ts";
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
  /** Column of the PM2.5 of each city at each milestone, µg/m³, where a target or the objective asks about it. */
  readonly pm25: readonly (readonly (number | undefined)[])[];
  readonly limits: readonly PathLimit[];
  readonly weights: readonly number[];
}

/** A small part of the cost decides between paths that save as many lives. */
export const costBesideLives = 1e-6;

/** Deaths a year per µg/m³ at the base year's level, by city, for the objectives that count them. */
export type DeathsPerMicrogram = readonly number[];

function countDeaths(
  { builder, problem, weights }: Draft,
  pm25: PathModel["pm25"],
  perMicrogram: DeathsPerMicrogram,
): void {
  const { objective } = problem;
  if (objective.kind === "cost") return;
  const value = objective.kind === "lives" ? 1 : objective.valuePerDeath / 1e6;
  pm25.forEach((columns, city) => {
    columns.forEach((column, milestone) => {
      if (column === undefined) return;
      builder.addCost(column, value * (weights[milestone] ?? 0) * (perMicrogram[city] ?? 0));
    });
  });
}

export interface ModelWishes {
  readonly perMicrogram?: DeathsPerMicrogram;
  /** Lets targets be missed at a price. */
  readonly shortfall?: Shortfall | undefined;
  /** A milestone at which the air of every city has a column, whether anything asks about it or not. */
  readonly airIn?: number;
}

/**
 * The path as a linear problem. Columns: the share of each measure's activity that is treated, and paid for, by city and
 * milestone; the PM2.5 of each city at each milestone. Rows: activities that are left, exclusive groups, requirements,
 * lifetimes and roll-out, the air of every city, targets, budget and supplies. Objective: million CNY of 2020, discounted
 * (for `lives`: discounted deaths). The overlap of measures is exact: each treats what those before it have left.
 */
export function pathModel(
  problem: PathProblem,
  { perMicrogram = [], shortfall, airIn }: ModelWishes = {},
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
    const everywhere = problem.objective.kind !== "cost" || milestone === airIn;
    const targets = problem.milestones[milestone]?.targets ?? [];
    const wanted = (city: number) => everywhere || targets[city]?.pm25 !== undefined;
    const pm25 = pm25Columns(draft, milestone, { before, wanted });
    targetRows(draft, milestone, pm25);
    budgetRow(draft, milestone);
    supplyRows(draft, milestone);
    return pm25;
  });
  const pm25 = problem.cities.map((_, city) => byMilestone.map((row) => row[city]));
  countDeaths(draft, pm25, perMicrogram);
  return { linear: builder.build(), problem, shares, columns, stacked, pm25, limits, weights };
}
