import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { loadSolver, type Solver } from "./solve-linear.ts";
import { denseProblem } from "./testing/dense-problem.ts";
import { verifiedSolution } from "./verify-solution.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const endless = Number.POSITIVE_INFINITY;

/** minimise 2x + 3y where 6 ≤ x + y, x − y ≤ 1, 0 ≤ x ≤ 4, y ≥ 0: by hand x = 3.5, y = 2.5, cost 14.5, duals 2.5 and −0.5. */
const problem = denseProblem({
  cost: [2, 3],
  lower: [0, 0],
  upper: [4, endless],
  rows: [
    { lower: 6, entries: [1, 1] },
    { upper: 1, entries: [1, -1] },
  ],
});
const solution = (values: readonly number[], duals?: readonly number[]) => ({
  status: "optimal" as const,
  objective: 0,
  gap: 0,
  values: Float64Array.from(values),
  ...(duals && { rowDuals: Float64Array.from(duals) }),
});

describe("by hand", () => {
  test("an optimum with its duals has no gap", () => {
    expect(verifiedSolution(problem, solution([3.5, 2.5], [2.5, -0.5]))).toEqual({
      objective: 14.5,
      rowViolation: { absolute: 0, relative: 0 },
      boundViolation: 0,
      integralityViolation: 0,
      dualBound: 14.5,
      dualityGap: 0,
    });
  });

  test("a point that costs more has the gap, whatever objective and gap it claims", () => {
    expect(verifiedSolution(problem, solution([3, 3], [2.5, -0.5]))).toMatchObject({
      objective: 15,
      dualBound: 14.5,
      dualityGap: expect.closeTo(0.5 / 15, 12),
    });
  });

  test("worse duals prove less, and duals of the wrong sign nothing", () => {
    expect(verifiedSolution(problem, solution([3.5, 2.5], [2, 0])).dualBound).toBe(12);
    expect(verifiedSolution(problem, solution([3.5, 2.5], [2.5, 0.5])).dualBound).toBe(-endless);
    expect(verifiedSolution(problem, solution([3.5, 2.5], [4, 0])).dualBound).toBe(-endless);
  });

  test("what is broken is measured", () => {
    expect(verifiedSolution(problem, solution([5, -0.25]))).toEqual({
      objective: 9.25,
      rowViolation: { absolute: 4.25, relative: 4.25 },
      boundViolation: 1,
      integralityViolation: 0,
    });
    expect(verifiedSolution(problem, solution([3, 2])).rowViolation).toEqual({
      absolute: 1,
      relative: 1 / 6,
    });
    const whole = denseProblem({ cost: [1, 1], lower: [0, 0], upper: [9, 9], integer: [1, 0], rows: [] });
    expect(verifiedSolution(whole, solution([2.75, 0.5])).integralityViolation).toBe(0.25);
  });
});

const rows = (columns: number) =>
  fc.array(
    fc.record({
      entries: fc.array(fc.integer({ min: -5, max: 9 }), { minLength: columns, maxLength: columns }),
      lower: fc.integer({ min: -20, max: 10 }),
      room: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(endless)),
    }),
    { minLength: 1, maxLength: 6 },
  );
const dense = fc.integer({ min: 1, max: 6 }).chain((columns) =>
  fc.record({
    cost: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: columns, maxLength: columns }),
    lower: fc.constant(new Array<number>(columns).fill(-2)),
    upper: fc.array(fc.constantFrom(1, 7, endless), { minLength: columns, maxLength: columns }),
    rows: rows(columns).map((list) =>
      list.map(({ entries, lower, room }) => ({ entries, lower, upper: lower + room })),
    ),
  }),
);

test("whatever HiGHS calls optimal is, to a millionth", () => {
  let optima = 0;
  fc.assert(
    fc.property(dense, (one) => {
      const given = denseProblem(one);
      const found = solver.solve(given);
      if (found.status !== "optimal") return;
      optima += 1;
      const { rowViolation, boundViolation, objective, dualityGap } = verifiedSolution(given, found);
      expect(rowViolation.relative).toBeLessThan(1e-6);
      expect(boundViolation).toBeLessThan(1e-6);
      expect(objective).toBeCloseTo(found.objective, 6);
      expect(Math.abs(dualityGap ?? endless)).toBeLessThan(1e-6);
    }),
    { numRuns: 300, seed: 11 },
  );
  expect(optima).toBeGreaterThan(100);
});
