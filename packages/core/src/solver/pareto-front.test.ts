import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type ParetoPoint, paretoFront } from "./pareto-front.ts";
import { loadSolver, type Solver } from "./solve-linear.ts";
import { type DenseProblem, denseProblem } from "./testing/dense-problem.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const endless = Number.POSITIVE_INFINITY;

interface TwoObjectives {
  readonly dense: DenseProblem;
  readonly first: readonly number[];
  readonly second: readonly number[];
}

function front({ dense, first, second }: TwoObjectives, points = 7): readonly ParetoPoint[] {
  const problem = denseProblem(dense);
  const objectives = { first: Float64Array.from(first), second: Float64Array.from(second) };
  const answer = paretoFront(solver, { problem, ...objectives, points });
  if (answer.kind !== "front") throw new Error(answer.kind);
  return answer.points;
}

/** The least of one objective while the other is at most `cap`: a problem of its own, solved afresh. */
function leastUnder(
  { dense }: TwoObjectives,
  cost: readonly number[],
  { entries, cap }: { readonly entries: readonly number[]; readonly cap: number },
): number {
  const rows = [...dense.rows, { upper: cap, entries }];
  const solution = solver.solve(denseProblem({ ...dense, cost, rows }));
  if (solution.status !== "optimal") throw new Error(solution.status);
  return solution.objective;
}

/** Spend on CO2 or on air, ten in all, the first four of either twice as effective: by hand below. */
const spend: TwoObjectives = {
  dense: {
    cost: [9, 9, 9, 9],
    lower: [0, 0, 0, 0],
    upper: [4, 10, 4, 10],
    rows: [{ upper: 10, entries: [1, 1, 1, 1] }],
  },
  first: [-2, -1, 0, 0],
  second: [0, 0, -2, -1],
};

describe("shares of a budget", () => {
  // By hand: all on one gives 8 + 6 = 14 of it and none of the other, so that the front falls from (−14, 0) by 2 of the
  // second for 1 of the first up to (−10, −8), evenly up to (−8, −10), and by 1 for 2 up to (0, −14).
  test("the front lies where the hand finds it, evenly in the first objective", () => {
    const points = front(spend, 8);
    expect(points.map(({ first }) => first)).toEqual(
      [-14, -12, -10, -8, -6, -4, -2, 0].map((value) => expect.closeTo(value, 9)),
    );
    expect(points.map(({ second }) => second)).toEqual(
      [0, -4, -8, -10, -11, -12, -13, -14].map((value) => expect.closeTo(value, 9)),
    );
  });

  test("two points are its ends, and where both agree one is all there is", () => {
    expect(front(spend, 2).map(({ first, second }) => [first, second])).toEqual([
      [expect.closeTo(-14, 9), expect.closeTo(0, 9)],
      [expect.closeTo(0, 9), expect.closeTo(-14, 9)],
    ]);
    expect(front({ ...spend, second: spend.first })).toHaveLength(1);
    expect(front({ ...spend, second: [0, 0, 0, 0] })).toHaveLength(1);
  });

  // Without the second step of each end every choice of what the first objective does not see would do.
  test("the ends are the best of the best", () => {
    const aside: TwoObjectives = { ...spend, second: [0, 0, -2, -1], first: [-1, 0, 0, 0] };
    const [start] = front(aside);
    expect(start).toMatchObject({ first: expect.closeTo(-4, 9), second: expect.closeTo(-10, 9) });
  });
});

test.each<[string, Partial<DenseProblem>]>([
  ["infeasible", { rows: [{ lower: 40, entries: [1, 1, 1, 1] }] }],
  ["unbounded", { rows: [], upper: [endless, 1, 1, 1] }],
])("%s is said to be so", (kind, change) => {
  const problem = denseProblem({ ...spend.dense, ...change });
  const objectives = { first: Float64Array.from(spend.first), second: Float64Array.from(spend.second) };
  expect(paretoFront(solver, { problem, ...objectives, points: 5 })).toEqual({ kind });
  expect(
    paretoFront(
      solver,
      { problem: denseProblem(spend.dense), ...objectives, points: 5 },
      { timeLimitSeconds: 0 },
    ),
  ).toEqual({ kind: "time-limit" });
});

const numbers = (columns: number, min: number, max: number) =>
  fc.array(fc.integer({ min, max }), { minLength: columns, maxLength: columns });

const twoObjectives = fc
  .record({ columns: fc.integer({ min: 2, max: 6 }), whole: fc.boolean() })
  .chain(({ columns, whole }) =>
    fc.record({
      first: numbers(columns, -9, 4),
      second: numbers(columns, -9, 4),
      dense: fc.array(numbers(columns, 0, 5), { minLength: 1, maxLength: 3 }).map((rows) => ({
        cost: new Array<number>(columns).fill(0),
        lower: new Array<number>(columns).fill(0),
        upper: new Array<number>(columns).fill(1),
        ...(whole && { integer: new Array<number>(columns).fill(1) }),
        rows: rows.map((entries) => ({ upper: 2 * columns, entries })),
      })),
    }),
  );

const runs = { numRuns: 60, seed: 3 };

test("no point is as good as another in both objectives", () => {
  fc.assert(
    fc.property(twoObjectives, (given) => {
      const points = front(given);
      expect(points.length).toBeGreaterThan(0);
      for (const [at, point] of points.slice(1).entries()) {
        expect(point.first).toBeGreaterThan(points[at]?.first ?? endless);
        expect(point.second).toBeLessThan(points[at]?.second ?? -endless);
      }
    }),
    runs,
  );
});

test("no point can be bettered in either objective without losing in the other", () => {
  fc.assert(
    fc.property(twoObjectives, (given) => {
      for (const { first, second } of front(given, 5)) {
        // Room of 1e-7 for noise in the caps; the objectives' slopes are at most 13 here.
        const capped = (entries: readonly number[], cap: number) => ({ entries, cap: cap + 1e-7 });
        const leastSecond = leastUnder(given, given.second, capped(given.first, first));
        const leastFirst = leastUnder(given, given.first, capped(given.second, second));
        expect(Math.abs(leastSecond - second)).toBeLessThan(1e-4);
        expect(Math.abs(leastFirst - first)).toBeLessThan(1e-4);
      }
    }),
    runs,
  );
});

test("the values of a point are its own: they keep to the rows and give its objectives", () => {
  fc.assert(
    fc.property(twoObjectives, (given) => {
      for (const { first, second, values } of front(given, 4)) {
        const of = (entries: readonly number[]) =>
          entries.reduce((sum, entry, column) => sum + entry * (values[column] ?? 0), 0);
        expect(of(given.first)).toBeCloseTo(first, 9);
        expect(of(given.second)).toBeCloseTo(second, 9);
        for (const { entries, upper } of given.dense.rows)
          expect(of(entries)).toBeLessThanOrEqual(upper + 1e-6);
      }
    }),
    runs,
  );
});
