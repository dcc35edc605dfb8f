import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadSolver } from "../solver/solver.ts";
import { pathFront } from "./path-front.ts";
import type { PathProblem } from "./path-problem.ts";
import { type SolvedPath, solvedPath } from "./solved-path.ts";
import { cutBy, randomProblem } from "./testing/random-problem.ts";

const solver = await loadSolver();

function solvedOrNot(problem: PathProblem): SolvedPath | undefined {
  const path = solvedPath(problem, solver);
  return "choice" in path ? path : undefined;
}

/** What costs agree to; and µg/m³ and parts of the base year's CO2, so that rounding makes no target too tight. */
const hair = (value: number) => 1e-6 * Math.max(1, Math.abs(value));
const loose = 1e-7;
const step = 1e-3;

/** The milestone of the targets. */
const milestone = 1;

const cut = (most: number) => fc.integer({ min: 0, max: most }).map((percent) => percent / 100);
const asked = fc.tuple(
  randomProblem({ min: 1, max: 1 }),
  fc.record({ co2: cut(40), pm25: cut(13) }),
  fc.constantFrom(0, 5),
);

/** The one city's problem with one point of CO2 and PM2.5 as its only targets. */
function reaching(problem: PathProblem, co2Share: number, pm25: number): PathProblem {
  const milestones = problem.milestones.map(({ year }, at) => ({
    year,
    targets: [at === milestone ? { co2Share, pm25 } : {}],
  }));
  return { ...problem, milestones };
}

function frontOf(path: SolvedPath, points = 5) {
  return pathFront(path, solver, { milestone, points });
}

/** Runs a law over paths that cost something, and says on how many fronts of two points and more. */
function holds(law: (path: SolvedPath, problem: PathProblem) => number): number {
  let counted = 0;
  fc.assert(
    fc.property(asked, ([problem, targets, grows]) => {
      const activity = { cement: [1, 1 + grows / 100] };
      const path = solvedOrNot({ ...cutBy(problem, targets), activity });
      if (!path || path.objective < 1e-3) return;
      if (law(path, { ...problem, activity }) > 1) counted += 1;
    }),
    { numRuns: 60, seed: 17 },
  );
  return counted;
}

describe("the front of a path", () => {
  test("has points that its money reaches, and none that it could better", () => {
    const law = holds((path, problem) => {
      const front = frontOf(path);
      for (const { co2ChangePercent, pm25 } of front) {
        const share = 1 + co2ChangePercent / 100;
        // As targets of a problem of their own: the cheapest way there costs no more than the path.
        const there = solvedOrNot(reaching(problem, share + loose, pm25 + loose));
        expect(there?.objective).toBeLessThanOrEqual(path.objective + hair(path.objective));
        expect(there?.broken).toEqual([]);
        // A little more air, or a little more CO2, costs more than the path or cannot be had at any cost.
        for (const better of [reaching(problem, share, pm25 - step), reaching(problem, share - step, pm25)]) {
          const beyond = solvedOrNot(better)?.objective ?? Number.POSITIVE_INFINITY;
          expect(beyond).toBeGreaterThan(path.objective);
        }
      }
      return front.length;
    });
    expect(law).toBeGreaterThan(15);
  });

  test("gives each point a worse CO2 and a better air than the one before, so that none is dominated", () => {
    const law = holds((path) => {
      const front = frontOf(path, 7);
      expect(front.length).toBeGreaterThan(0);
      front.slice(1).forEach((point, at) => {
        expect(point.co2ChangePercent).toBeGreaterThan(front[at]?.co2ChangePercent ?? Number.NaN);
        expect(point.pm25).toBeLessThan(front[at]?.pm25 ?? Number.NaN);
      });
      return front.length;
    });
    expect(law).toBeGreaterThan(15);
  });

  test("is nowhere worse than the path itself: what has no more CO2 has no cleaner air", () => {
    const law = holds((path, problem) => {
      const front = frontOf(path);
      const base = Object.values(problem.cities[0]?.emissions ?? {}).reduce((sum, { co2 }) => sum + co2, 0);
      const own = path.outcome[0]?.[milestone];
      const change = 100 * ((own?.emissions.co2 ?? 0) / base - 1);
      const air = own?.pm25 ?? Number.NaN;
      expect(front.at(0)?.co2ChangePercent).toBeLessThanOrEqual(change + loose);
      expect(front.at(-1)?.pm25).toBeLessThanOrEqual(air + loose);
      for (const point of front) {
        if (change <= point.co2ChangePercent) expect(point.pm25).toBeLessThanOrEqual(air + loose);
      }
      return front.length;
    });
    expect(law).toBeGreaterThan(15);
  });
});
