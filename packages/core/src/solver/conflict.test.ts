import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Conflict, conflictOf } from "./conflict.ts";
import type { LinearProblem } from "./linear-problem.ts";
import { loadSolver, type Solver } from "./solve-linear.ts";
import { type DenseProblem, denseProblem } from "./testing/dense-problem.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** Whether the problem has a point when only these of its targets are asked for: solved afresh, without the filter. */
function holds(problem: LinearProblem, dropped: readonly number[]): boolean {
  const lower = problem.rows.lower.slice();
  const upper = problem.rows.upper.slice();
  for (const row of dropped) {
    lower[row] = Number.NEGATIVE_INFINITY;
    upper[row] = Number.POSITIVE_INFINITY;
  }
  const cost = new Float64Array(problem.columns.cost.length);
  const { status } = solver.solve({
    columns: { ...problem.columns, cost },
    rows: { ...problem.rows, lower, upper },
  });
  return status === "optimal";
}

function inConflict(answer: Conflict) {
  if (answer.kind !== "conflict") throw new Error(answer.kind);
  return answer;
}

const targetRows = (count: number) => Array.from({ length: count }, (_, row) => ({ id: `t${row}`, row }));

describe("targets that cannot hold together", () => {
  /** Two shares; steel reaches 10, heat 6; at most one of the two in full. */
  const two: DenseProblem = {
    cost: [3, 2],
    lower: [0, 0],
    upper: [1, 1],
    rows: [
      { lower: 9, entries: [10, 0] },
      { lower: 3, entries: [0, 6] },
      { lower: 0.1, entries: [1, 1] },
      { upper: 1, entries: [1, 1] },
    ],
  };

  // By hand: steel needs 0.9 and heat 0.5 of one whole. Giving up one part of it costs 10 ÷ 9 in steel and 6 ÷ 3 in heat, so
  // steel gives 4 of its 9 and takes the 0.5 that heat leaves.
  test("are named, with what the cheapest to give would give", () => {
    const answer = inConflict(conflictOf(solver, { problem: denseProblem(two), targets: targetRows(3) }));
    expect(answer.conflict).toEqual(["t0", "t1"]);
    expect(answer.relaxations).toHaveLength(1);
    expect(answer.relaxations[0]).toMatchObject({ id: "t0" });
    expect(answer.relaxations[0]?.by).toBeCloseTo(4, 8);
    expect(answer.relaxations[0]?.bound).toBeCloseTo(5, 8);
    const { nearest } = answer;
    expect(nearest).toMatchObject({ status: "optimal", objective: expect.closeTo(2.5, 6) });
  });

  test("in whole numbers give up a whole", () => {
    const problem = denseProblem({ ...two, integer: [1, 1] });
    const answer = inConflict(conflictOf(solver, { problem, targets: targetRows(3) }));
    expect(answer.conflict).toEqual(["t0", "t1"]);
    expect(answer.relaxations).toEqual([
      { id: expect.stringMatching(/t[01]/), by: expect.any(Number), bound: expect.closeTo(0, 8) },
    ]);
    expect(answer.nearest).toMatchObject({ status: "optimal" });
  });

  test("one that is out of reach by itself stands alone", () => {
    const rows = [{ lower: 12, entries: [10, 0] }, ...two.rows.slice(1)];
    const answer = inConflict(
      conflictOf(solver, { problem: denseProblem({ ...two, rows }), targets: targetRows(3) }),
    );
    expect(answer.conflict).toEqual(["t0"]);
  });

  test("a target between two bounds and a target of 0 can be in conflict too", () => {
    const rows = [
      { lower: 1, upper: 2, entries: [10, 0] },
      { upper: 0, entries: [10, 6] },
    ];
    const answer = inConflict(
      conflictOf(solver, { problem: denseProblem({ ...two, rows }), targets: targetRows(2) }),
    );
    expect(answer.conflict).toEqual(["t0", "t1"]);
    // 1 of 16, the most that the row can be, counts less than 1 of 2.
    expect(answer.relaxations).toEqual([{ id: "t1", by: expect.closeTo(1, 8), bound: expect.closeTo(1, 8) }]);
  });
});

describe("what no target is to blame for", () => {
  const room: DenseProblem = {
    cost: [1],
    lower: [0],
    upper: [1],
    rows: [
      { lower: 0.5, entries: [1] },
      { lower: 2, entries: [1] },
    ],
  };
  test("is said to be so", () => {
    expect(conflictOf(solver, { problem: denseProblem(room), targets: targetRows(1) })).toEqual({
      kind: "rows-in-conflict",
    });
  });

  test("targets that hold are attainable", () => {
    const problem = denseProblem({ ...room, rows: room.rows.slice(0, 1) });
    expect(conflictOf(solver, { problem, targets: targetRows(1) })).toEqual({ kind: "attainable" });
  });

  test("no time is no answer", () => {
    const problem = denseProblem({ ...room, rows: [{ lower: 3, entries: [1] }] });
    expect(conflictOf(solver, { problem, targets: targetRows(1) }, { timeLimitSeconds: 0 })).toEqual({
      kind: "time-limit",
    });
  });
});

const entry = fc.integer({ min: -3, max: 6 });
const conflicting = fc
  .record({
    columns: fc.integer({ min: 2, max: 5 }),
    targets: fc.integer({ min: 2, max: 5 }),
    whole: fc.boolean(),
  })
  .chain(({ columns, targets, whole }) =>
    fc
      .array(
        fc.record({
          entries: fc.array(entry, { minLength: columns, maxLength: columns }),
          share: fc.integer({ min: 1, max: 12 }),
        }),
        { minLength: targets, maxLength: targets },
      )
      .map((rows) => ({
        cost: rows[0]?.entries ?? [],
        lower: new Array<number>(columns).fill(0),
        upper: new Array<number>(columns).fill(1),
        ...(whole && { integer: new Array<number>(columns).fill(1) }),
        rows: [
          ...rows.map(({ entries, share }) => ({
            lower: (share / 10) * entries.reduce((sum, one) => sum + Math.max(0, one), 0),
            entries,
          })),
          { upper: columns / 2, entries: new Array<number>(columns).fill(1) },
        ],
      })),
  );

test("a conflict is one, and no target can be left out of it", () => {
  let seen = 0;
  fc.assert(
    fc.property(conflicting, (dense) => {
      const problem = denseProblem(dense);
      const targets = targetRows(dense.rows.length - 1);
      const answer = conflictOf(solver, { problem, targets });
      if (answer.kind !== "conflict") {
        expect(answer.kind).toBe("attainable");
        expect(holds(problem, [])).toBe(true);
        return;
      }
      seen += 1;
      const inside = new Set(answer.conflict);
      const others = targets.filter(({ id }) => !inside.has(id)).map(({ row }) => row);
      expect(holds(problem, others)).toBe(false);
      for (const { row } of targets.filter(({ id }) => inside.has(id)))
        expect(holds(problem, [...others, row])).toBe(true);
      expect(answer.nearest.status).toBe("optimal");
      expect(answer.relaxations.some(({ id }) => inside.has(id))).toBe(true);
    }),
    { numRuns: 150, seed: 7 },
  );
  expect(seen).toBeGreaterThan(30);
});
