import fc from "fast-check";
import { expect, test } from "vitest";
import { loadSolver } from "../solver/solver.ts";
import { evaluatePath } from "./evaluate-path.ts";
import { pathChoice } from "./path-choice.ts";
import { pathConflicts } from "./path-conflicts.ts";
import type { PathConflict } from "./path-design.ts";
import type { CityTargets, PathProblem } from "./path-problem.ts";
import { type SolvedPath, solvedPath, type UnsolvedPath } from "./solved-path.ts";
import { cutBy, randomProblem } from "./testing/random-problem.ts";

const solver = await loadSolver();
const solve = (problem: PathProblem): SolvedPath | UnsolvedPath => solvedPath(problem, solver);
const isFeasible = (problem: PathProblem): boolean => "choice" in solve(problem);

/** The problem with the targets of one kind of one city at one milestone changed; a budget goes with its milestone. */
function changed(
  problem: PathProblem,
  { kind, year, place }: PathConflict,
  value: number | undefined,
): PathProblem {
  if (kind === "budget") {
    const { budgetPerYear: _, ...free } = problem;
    return value === undefined ? free : { ...free, budgetPerYear: value };
  }
  const milestones = problem.milestones.map((milestone) => {
    if (milestone.year !== year) return milestone;
    const targets = milestone.targets.map((target, city): CityTargets => {
      if (place !== undefined && problem.cities[city]?.code !== place) return target;
      const { co2Share, pm25 } = target;
      if (kind === "co2") {
        return {
          ...(pm25 !== undefined && { pm25 }),
          ...(value !== undefined && { co2Share: 1 + value / 100 }),
        };
      }
      return { ...(co2Share !== undefined && { co2Share }), ...(value !== undefined && { pm25: value }) };
    });
    return { ...milestone, targets };
  });
  return { ...problem, milestones };
}

/** All targets of a problem, each as a conflict would name it. */
function without(problem: PathProblem, dropped: readonly PathConflict[]): PathProblem {
  return dropped.reduce((rest, target) => changed(rest, target, undefined), problem);
}

/** Only these targets. */
function onlyThese(problem: PathProblem, kept: readonly PathConflict[]): PathProblem {
  const none: PathProblem = {
    ...problem,
    milestones: problem.milestones.map((one) => ({ ...one, targets: problem.cities.map(() => ({})) })),
  };
  const { budgetPerYear: _, ...free } = none;
  return kept.reduce<PathProblem>((rest, target) => changed(rest, target, target.asked), free);
}

const hard = fc.record({
  co2: fc.integer({ min: 20, max: 90 }).map((percent) => percent / 100),
  pm25: fc.integer({ min: 5, max: 60 }).map((percent) => percent / 100),
});

/** Asks of one or two cities; a budget in a third of them. With one milestone a budget is one target. */
const asks = fc
  .tuple(randomProblem({ min: 1, max: 2 }), hard, fc.option(fc.integer({ min: 1, max: 12 })), fc.boolean())
  .map(([problem, wanted, budget, pooledCo2]): PathProblem => {
    const asked = cutBy(problem, wanted);
    return {
      ...asked,
      pooledCo2,
      milestones: asked.milestones.slice(1),
      elsewhere: asked.elsewhere.slice(1),
      ...(budget !== null && { budgetPerYear: budget }),
    };
  });

/** The sets of targets that cannot hold together, apart by how many each one says it is one of. */
function conflictingSet(rows: readonly PathConflict[]): readonly PathConflict[] {
  return rows.filter(({ conflicting }) => conflicting);
}

test("targets that conflict cannot hold together; those that are not named can; the nearest set can be reached", () => {
  let [seen, several] = [0, 0];
  fc.assert(
    fc.property(asks, (problem) => {
      const path = solve(problem);
      if ("choice" in path) return;
      seen += 1;
      const { conflict, nearest } = pathConflicts(path.model, solver);
      const named = conflictingSet(conflict);
      expect(named.length).toBeGreaterThan(0);
      if (named.length > 1) several += 1;
      expect(isFeasible(onlyThese(problem, named))).toBe(false);
      expect(isFeasible(without(problem, named))).toBe(true);
      // The targets as they could be had, given a hair.
      const given = conflict.reduce((rest, row) => {
        const room = row.kind === "co2" ? 1e-4 : 1e-6 * Math.max(1, Math.abs(row.nearest));
        return changed(rest, row, row.nearest + room);
      }, problem);
      expect(isFeasible(given)).toBe(true);
      if (!nearest) throw new Error("a conflict comes with the nearest path");
      const [now] = evaluatePath(problem, pathChoice(path.model, nearest)).map(([outcome]) => outcome);
      for (const row of conflict.filter(({ kind, place }) => kind === "pm25" && place === "0000")) {
        expect(now?.pm25).toBeLessThanOrEqual(row.nearest + 1e-5);
      }
    }),
    { numRuns: 120, seed: 3 },
  );
  expect(seen).toBeGreaterThan(40);
  expect(several).toBeGreaterThan(15);
});

test("each set that is named is in conflict, without any one of its targets it holds, and its targets name each other", () => {
  let [seen, several] = [0, 0];
  fc.assert(
    fc.property(asks, (problem) => {
      const path = solve(problem);
      if ("choice" in path) return;
      const { conflict } = pathConflicts(path.model, solver);
      for (const row of conflict) expect(row.set !== undefined).toBe(row.conflicting);
      const sets = Map.groupBy(conflictingSet(conflict), ({ set }) => set);
      expect([...sets.keys()].toSorted()).toEqual([...sets.keys()].map((_, at) => at + 1));
      if (sets.size > 1) several += 1;
      for (const rows of sets.values()) {
        seen += 1;
        expect(isFeasible(onlyThese(problem, rows))).toBe(false);
        for (const row of rows) {
          const others = rows.filter((other) => other !== row);
          expect(isFeasible(onlyThese(problem, others))).toBe(true);
          for (const { kind, year } of others) {
            const name = { co2: "CO2 change", pm25: "PM2.5", budget: "budget", supply: "" }[kind];
            expect(row.text.en).toMatch(new RegExp(`cannot hold together with .*${name}.* in ${year}`));
          }
        }
      }
    }),
    { numRuns: 120, seed: 4 },
  );
  expect(seen).toBeGreaterThan(30);
  expect(several).toBeGreaterThan(5);
});
