import { conflictOf, type Relaxation } from "../solver/conflict.ts";
import type { LinearProblem } from "../solver/linear-problem.ts";
import type { Solver } from "../solver/solver.ts";
import type { Text } from "../text/text.ts";
import { emissionsBefore, totalEmissions } from "./air-coupling.ts";
import type { PathConflict } from "./path-design.ts";
import type { PathLimit, PathModel } from "./path-model.ts";
import type { PathCity, PathProblem } from "./path-problem.ts";
import { said } from "./said-number.ts";

/** Conflicts beyond the first that are looked for. */
const conflictsShown = 5;
/** Targets that are named beside each that conflicts with them. */
const othersNamed = 5;

type Target = Extract<PathLimit, { kind: "co2" | "pm25" | "budget" }>;

function targetsOf({ limits }: PathModel): readonly Target[] {
  return limits.filter((limit): limit is Target => limit.kind !== "supply");
}

/** kt of CO2 before measures and in the base year, over the cities that a target is set for. */
function co2Of(problem: PathProblem, { city, milestone }: Extract<Target, { kind: "co2" }>) {
  let [before, base] = [0, 0];
  problem.cities.forEach((place, index) => {
    if (city !== "pooled" && city !== index) return;
    before += emissionsBefore(place, problem, milestone).co2;
    base += totalEmissions(place).co2;
  });
  return { before, base };
}

/** The bound of a target's row in the words of the request: a change in %, a concentration, an amount of money. */
function inWords(problem: PathProblem, target: Target, bound: number): number {
  if (target.kind !== "co2") return bound;
  const { before, base } = co2Of(problem, target);
  return base > 0 ? 100 * ((before - bound) / base - 1) : 0;
}

const unitOf = { co2: "%", pm25: "µg/m³", budget: "million CNY" } as const;

interface Found {
  readonly target: Target;
  readonly asked: number;
  readonly nearest: number;
  /** The set of targets that it cannot hold together with, and the number of the set; absent where it is in none. */
  readonly set?: { readonly number: number; readonly others: readonly Target[] };
}

const nameOf: Readonly<Record<Target["kind"], Text>> = {
  co2: { en: "CO2 change", zh: "CO₂ 变化" },
  pm25: { en: "PM2.5", zh: "PM2.5" },
  budget: { en: "budget", zh: "年度预算" },
};

const unitText: Readonly<Record<Target["kind"], Text>> = {
  co2: { en: " %", zh: "%" },
  pm25: { en: " µg/m³", zh: " 微克/立方米" },
  budget: { en: " million yuan", zh: " 百万元" },
};

function cityOf({ cities }: PathProblem, target: Target): PathCity | undefined {
  return target.kind === "budget" || target.city === "pooled" ? undefined : cities[target.city];
}

function yearOf({ milestones, baseYear }: PathProblem, { milestone }: Target): number {
  return milestones[milestone]?.year ?? baseYear;
}

function targetText(problem: PathProblem, target: Target): Text {
  const city = problem.cities.length > 1 ? cityOf(problem, target) : undefined;
  const [year, name] = [yearOf(problem, target), nameOf[target.kind]];
  return {
    en: `${name.en}${city ? ` of ${city.name.en}` : ""} in ${year}`,
    zh: `${year} 年${city ? city.name.zh : ""}${name.zh}`,
  };
}

function tailOf(problem: PathProblem, { set }: Found): Text {
  if (!set) return { en: "", zh: "" };
  const others = set.others.slice(0, othersNamed).map((target) => targetText(problem, target));
  if (others.length === 0) return { en: "; out of reach even by itself", zh: "；即使单独考虑也无法达到" };
  const more = set.others.length - others.length;
  return {
    en: `; cannot hold together with ${others.map(({ en }) => en).join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
    zh: `；与${others.map(({ zh }) => zh).join("、")}${more > 0 ? `等 ${set.others.length} 项` : ""}无法同时实现`,
  };
}

function textOf(problem: PathProblem, found: Found): Text {
  const { target, asked, nearest } = found;
  const [name, unit] = [targetText(problem, target), unitText[target.kind]];
  const gives = Math.abs(nearest - asked) > 1e-6 * Math.max(1, Math.abs(asked));
  const en = `${name.en}: asked ${said(asked)}${unit.en}`;
  const zh = `${name.zh}：要求 ${said(asked)}${unit.zh}`;
  const tail = tailOf(problem, found);
  return gives
    ? {
        en: `${en}, nearest attainable ${said(nearest)}${unit.en}${tail.en}`,
        zh: `${zh}，最接近可达 ${said(nearest)}${unit.zh}${tail.zh}`,
      }
    : { en: `${en}, attainable${tail.en}`, zh: `${zh}，可以达到${tail.zh}` };
}

function conflictRow(problem: PathProblem, found: Found): PathConflict {
  const { target, asked, nearest, set } = found;
  const city = cityOf(problem, target);
  return {
    kind: target.kind,
    year: yearOf(problem, target),
    ...(city && { place: city.code }),
    asked,
    nearest,
    unit: unitOf[target.kind],
    conflicting: set !== undefined,
    ...(set && { set: set.number }),
    text: textOf(problem, found),
  };
}

export interface PathConflictFound {
  readonly conflict: readonly PathConflict[];
  /** Values of the columns in the nearest attainable path. */
  readonly nearest: Float64Array | undefined;
}

/** The problem with some rows let loose. */
function without({ rows, columns }: LinearProblem, loose: readonly number[]): LinearProblem {
  const [lower, upper] = [rows.lower.slice(), rows.upper.slice()];
  for (const row of loose) {
    lower[row] = Number.NEGATIVE_INFINITY;
    upper[row] = Number.POSITIVE_INFINITY;
  }
  return { columns, rows: { ...rows, lower, upper } };
}

/** Further conflicts that share no target with the first ones, so that a target is not thought attainable for being unnamed. */
function furtherConflicts(
  { linear }: PathModel,
  solver: Solver,
  { targets, first }: { targets: readonly Target[]; first: readonly string[] },
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  let left = targets.filter(({ row }) => !first.includes(String(row)));
  while (left.length > 0 && found.length < conflictsShown) {
    const loose = targets.filter((target) => !left.includes(target)).map(({ row }) => row);
    const rows = left.map(({ row }) => ({ id: String(row), row }));
    const next = conflictOf(solver, { problem: without(linear, loose), targets: rows });
    if (next.kind !== "conflict") break;
    found.push(next.conflict);
    left = left.filter(({ row }) => !next.conflict.includes(String(row)));
  }
  return found;
}

/** Digits beyond which a target is no longer what was asked but how it was computed. */
const digits = 12;

function rowsOf(
  model: PathModel,
  relaxations: readonly Relaxation[],
  conflicts: readonly (readonly string[])[],
): readonly PathConflict[] {
  const { problem, linear } = model;
  const relaxed = new Map(relaxations.map(({ id, bound }) => [id, bound]));
  const targets = targetsOf(model);
  return targets.flatMap((target) => {
    const id = String(target.row);
    const number = 1 + conflicts.findIndex((one) => one.includes(id));
    if (number === 0 && !relaxed.has(id)) return [];
    const bound = (target.kind === "co2" ? linear.rows.lower : linear.rows.upper)[target.row] ?? 0;
    const inSet = conflicts[number - 1] ?? [];
    const others = targets.filter((one) => one !== target && inSet.includes(String(one.row)));
    const asked = Number(inWords(problem, target, bound).toPrecision(digits));
    const nearest = relaxed.get(id);
    return [
      conflictRow(problem, {
        target,
        asked,
        nearest: nearest === undefined ? asked : inWords(problem, target, nearest),
        ...(number > 0 && { set: { number, others } }),
      }),
    ];
  });
}

/**
 * Why a path cannot be found: the smallest sets of targets and budgets that cannot hold together, and the nearest set that
 * can, by the least sum of relative changes. Rows on activities, materials and roll-out hold throughout. Without targets
 * to blame (supplies alone cannot hold) the list is empty.
 */
export function pathConflicts(model: PathModel, solver: Solver): PathConflictFound {
  const targets = targetsOf(model);
  const rows = targets.map(({ row }) => ({ id: String(row), row }));
  const found = conflictOf(solver, { problem: model.linear, targets: rows });
  if (found.kind !== "conflict") return { conflict: [], nearest: undefined };
  const { nearest, conflict, relaxations } = found;
  const conflicts = [conflict, ...furtherConflicts(model, solver, { targets, first: conflict })];
  return {
    conflict: rowsOf(model, relaxations, conflicts),
    nearest: "values" in nearest ? nearest.values : undefined,
  };
}
