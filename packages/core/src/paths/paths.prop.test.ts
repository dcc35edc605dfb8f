import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadSolver } from "../solver/solver.ts";
import { jointControl } from "./joint-control.ts";
import { pathCertificate } from "./path-certificate.ts";
import type { PathProblem } from "./path-problem.ts";
import { type SolvedPath, solvedPath } from "./solved-path.ts";
import { cutBy, randomProblem } from "./testing/random-problem.ts";

const solver = await loadSolver();

function solvedOrNot(problem: PathProblem): SolvedPath | undefined {
  const path = solvedPath(problem, solver);
  return "choice" in path ? path : undefined;
}

/** Objectives agree to the solver's tolerance. */
const hair = (value: number) => 1e-6 * Math.max(1, Math.abs(value));

const cut = fc.integer({ min: 0, max: 40 }).map((percent) => percent / 100);
const cuts = fc.record({ co2: cut, pm25: cut.map((part) => part / 3) });
const one = randomProblem({ min: 1, max: 1 });
const some = randomProblem({ min: 2, max: 4 });
const runs = { numRuns: 60, seed: 11 };

/** Runs a law over problems and says in how many it had something to say. */
function holds<T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => boolean): number {
  let counted = 0;
  fc.assert(
    fc.property(arbitrary, (value) => {
      if (law(value)) counted += 1;
    }),
    runs,
  );
  return counted;
}

describe("laws of paths", () => {
  test("a tighter target never costs less, and where it can be met the looser can", () => {
    const law = holds(fc.tuple(some, cuts, cut), ([problem, asked, more]) => {
      const tight = solvedOrNot(cutBy(problem, { co2: asked.co2 + more / 4, pm25: asked.pm25 + more / 8 }));
      if (!tight) return false;
      const loose = solvedOrNot(cutBy(problem, asked));
      expect(loose).toBeDefined();
      expect(loose?.objective ?? 0).toBeLessThanOrEqual(tight.objective + hair(tight.objective));
      return tight.objective > 0;
    });
    expect(law).toBeGreaterThan(15);
  });

  test("one more measure never raises the cost", () => {
    const law = holds(fc.tuple(some, cuts), ([problem, asked]) => {
      const all = cutBy(problem, asked);
      const fewer = solvedOrNot({ ...all, measures: all.measures.slice(0, -1) });
      if (!fewer) return false;
      const more = solvedOrNot(all);
      expect(more?.objective).toBeLessThanOrEqual(fewer.objective + hair(fewer.objective));
      return fewer.objective > 0;
    });
    expect(law).toBeGreaterThan(15);
  });

  test("more budget never saves fewer lives, and is kept to", () => {
    const budgets = fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }));
    const law = holds(fc.tuple(some, budgets), ([problem, [budget, more]]) => {
      const within = (budgetPerYear: number) => {
        const path = solvedOrNot({ ...problem, objective: { kind: "lives" }, budgetPerYear });
        expect(path?.broken).toEqual([]);
        return path;
      };
      const [little, much] = [within(budget), within(budget + more)];
      const price = hair(little?.objective ?? 0);
      expect(much?.objective).toBeLessThanOrEqual((little?.objective ?? 0) + price);
      return (much?.objective ?? 0) < (little?.objective ?? 0) - price;
    });
    expect(law).toBeGreaterThan(10);
  });

  test("the order of the cities does not matter to the cost", () => {
    const law = holds(fc.tuple(some, cuts), ([problem, asked]) => {
      const all = cutBy(problem, asked);
      const turned = cutBy({ ...problem, cities: problem.cities.toReversed() }, asked);
      const [path, other] = [solvedOrNot(all), solvedOrNot(turned)];
      expect(other === undefined).toBe(path === undefined);
      if (!path || !other) return false;
      expect(Math.abs(path.objective - other.objective)).toBeLessThanOrEqual(hair(path.objective));
      return path.objective > 0;
    });
    expect(law).toBeGreaterThan(15);
  });

  test("every optimum passes its certificate, leaves no negative emission and has the air of its linear response", () => {
    const law = holds(fc.tuple(some, cuts, fc.boolean()), ([problem, asked, pooledCo2]) => {
      const path = solvedOrNot({ ...cutBy(problem, asked), pooledCo2 });
      if (!path) return false;
      const certificate = pathCertificate(path);
      expect(certificate.passed).toBe(true);
      expect(certificate.airDifference).toBeLessThan(1e-6);
      for (const { emissions } of path.outcome.flat()) {
        expect(Math.min(...Object.values(emissions))).toBeGreaterThan(-1e-6);
      }
      return true;
    });
    expect(law).toBeGreaterThan(15);
  });

  test("the same problem gives the same path", () => {
    fc.assert(
      fc.property(fc.tuple(one, cuts), ([problem, asked]) => {
        const [first, again] = [solvedOrNot(cutBy(problem, asked)), solvedOrNot(cutBy(problem, asked))];
        expect(JSON.stringify(again?.choice)).toBe(JSON.stringify(first?.choice));
      }),
      { ...runs, numRuns: 20 },
    );
  });
});

describe("laws of joint control", () => {
  const few = randomProblem({ min: 2, max: 3 });

  test("together never costs more than each alone; shares add up and nobody pays more than alone", () => {
    const law = holds(fc.tuple(few, cuts), ([problem, asked]) => {
      const path = solvedOrNot({ ...cutBy(problem, asked), pooledCo2: true });
      if (!path) return false;
      const { together, alone, saving, split, method } = jointControl(path, solver);
      expect(method).toBe("exact");
      expect(together).toBeCloseTo(path.objective, 6);
      if (saving === undefined) {
        expect(alone.some(({ cost }) => cost === undefined)).toBe(true);
        return false;
      }
      expect(saving).toBeGreaterThanOrEqual(-hair(together));
      const shares = split.reduce((sum, { share }) => sum + share, 0);
      const transfers = split.reduce((sum, { transfer }) => sum + transfer, 0);
      expect(Math.abs(shares - together)).toBeLessThanOrEqual(hair(together));
      expect(Math.abs(transfers)).toBeLessThanOrEqual(hair(together));
      split.forEach(({ share }, at) => {
        expect(share).toBeLessThanOrEqual((alone[at]?.cost ?? 0) + hair(together));
      });
      return saving > hair(together);
    });
    expect(law).toBeGreaterThan(10);
  });
});
