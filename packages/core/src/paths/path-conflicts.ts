import { conflictOf, type Relaxation } from "../solver/conflict.ts";
import type { LinearProblem } from "../solver/linear-problem.ts";
import type { Solver } from "../solver/solver.ts";
import type { Text } from "../text/text.ts";
import { emissionsBefore, totalEmissions } from "./air-coupling.ts";
import type { PathConflict } from "./path-design.ts";
import type { PathLimit, PathModel } from "./path-model.ts";
import type { PathProblem } from "./path-problem.ts";
import { said } from "./said-number.ts";

/** Conflicts beyond the first that are looked for. */
const conflictsShown = 5;

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
  /** Targets that cannot hold together with it, itself counted; 0 where it is in no conflict. */
  readonly company: number;
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

function tailOf(company: number): Text {
  return company === 1
    ? { en: "; out of reach even by itself", zh: "；即使单独考虑也无法达到" }
    : {
        en: `; one of ${company} targets that cannot hold together`,
        zh: `；与另外 ${company - 1} 项目标无法同时实现`,
      };
}

function textOf(problem: PathProblem, { target, asked, nearest, company }: Found): Text {
  const conflicting = company > 0;
  const year = problem.milestones[target.milestone]?.year ?? problem.baseYear;
  const city = target.kind === "budget" || target.city === "pooled" ? undefined : problem.cities[target.city];
  const many = problem.cities.length > 1;
  const [inEn, inZh] = many && city ? [` of ${city.name.en}`, city.name.zh] : ["", ""];
  const [name, unit] = [nameOf[target.kind], unitText[target.kind]];
  const gives = Math.abs(nearest - asked) > 1e-6 * Math.max(1, Math.abs(asked));
  const en = `${name.en}${inEn} in ${year}: asked ${said(asked)}${unit.en}`;
  const zh = `${year} 年${inZh}${name.zh}：要求 ${said(asked)}${unit.zh}`;
  const tail = conflicting ? tailOf(company) : { en: "", zh: "" };
  return gives
    ? {
        en: `${en}, nearest attainable ${said(nearest)}${unit.en}${tail.en}`,
        zh: `${zh}，最接近可达 ${said(nearest)}${unit.zh}${tail.zh}`,
      }
    : { en: `${en}, attainable${tail.en}`, zh: `${zh}，可以达到${tail.zh}` };
}

function conflictRow(model: PathModel, target: Target, found: Omit<Found, "target" | "asked">): PathConflict {
  const { problem, linear } = model;
  const bound = target.kind === "co2" ? linear.rows.lower[target.row] : linear.rows.upper[target.row];
  const asked = inWords(problem, target, bound ?? 0);
  const city = target.kind === "budget" || target.city === "pooled" ? undefined : problem.cities[target.city];
  return {
    kind: target.kind,
    year: problem.milestones[target.milestone]?.year ?? problem.baseYear,
    ...(city && { place: city.code }),
    asked,
    nearest: found.nearest,
    unit: unitOf[target.kind],
    conflicting: found.company > 0,
    text: textOf(problem, { target, asked, ...found }),
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

function rowsOf(
  model: PathModel,
  relaxations: readonly Relaxation[],
  conflicts: readonly (readonly string[])[],
): readonly PathConflict[] {
  const { problem, linear } = model;
  const relaxed = new Map(relaxations.map(({ id, bound }) => [id, bound]));
  return targetsOf(model).flatMap((target) => {
    const id = String(target.row);
    const company = conflicts.find((one) => one.includes(id))?.length ?? 0;
    if (company === 0 && !relaxed.has(id)) return [];
    const asked = target.kind === "co2" ? linear.rows.lower[target.row] : linear.rows.upper[target.row];
    const bound = relaxed.get(id) ?? asked ?? 0;
    return [conflictRow(model, target, { nearest: inWords(problem, target, bound), company })];
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
