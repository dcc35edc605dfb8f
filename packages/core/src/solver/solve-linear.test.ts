import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadSolver, type Solver } from "./solve-linear.ts";
import { type DenseProblem, denseProblem } from "./testing/dense-problem.ts";

const endless = Number.POSITIVE_INFINITY;

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** Fuel for 80 PJ of heat under caps on SO2 (kt) and CO2 (Mt), in the manner of GAINS (Wagner et al. 2007). */
const fuels: DenseProblem = {
  cost: [2, 2.4, 6, 12],
  lower: [0, 0, 0, 0],
  upper: [endless, 60, 40, 20],
  rows: [
    { lower: 80, entries: [0.8, 0.8, 0.9, 3] },
    { upper: 20, entries: [0.8, 0.04, 0.001, 0] },
    { upper: 8, entries: [0.0893, 0.0898225, 0.05554, 0.149] },
  ],
};

function solved(dense: DenseProblem, options = {}) {
  const solution = solver.solve(denseProblem(dense), options);
  if (solution.status !== "optimal") throw new Error(solution.status);
  return solution;
}

describe("a problem without whole numbers", () => {
  // scipy 1.17 (linprog, HiGHS) on the same numbers; 1e-9 is the solver's own noise.
  test("has the optimum and the marginal costs that scipy finds", () => {
    const { objective, values, rowDuals, gap } = solved(fuels);
    expect(objective).toBeCloseTo(246.67477639892877, 9);
    expect(gap).toBe(0);
    for (const [column, value] of [22.07262002695464, 58.54759946090704, 0, 5.167941469903551].entries())
      expect(values[column]).toBeCloseTo(value, 9);
    for (const [row, dual] of [4.771953161920432, -0.5370013827385217, -15.542681112491913].entries())
      expect(rowDuals?.[row]).toBeCloseTo(dual, 9);
  });

  test("a dual is the change of the optimum per unit of the bound", () => {
    const { objective, rowDuals } = solved(fuels);
    const rows = fuels.rows.map((row, at) => (at === 2 ? { ...row, upper: 8.001 } : row));
    expect((solved({ ...fuels, rows }).objective - objective) / 0.001).toBeCloseTo(rowDuals?.[2] ?? 0, 6);
  });

  // By hand: gas, unused at 6, comes in at 6 − 2.569… where its reduced cost is used up; above it never does.
  test("tells how far a cost could move before the choice changes", () => {
    const { costRanges, reducedCosts, values } = solved(fuels, { ranging: true });
    expect(costRanges?.upper[2]).toBe(endless);
    expect(costRanges?.lower[2]).toBeCloseTo(6 - (reducedCosts?.[2] ?? 0), 9);
    const [low, high] = [costRanges?.lower[0] ?? 0, costRanges?.upper[0] ?? 0];
    for (const inside of [low + 1e-4, high - 1e-4]) {
      const again = solved({ ...fuels, cost: [inside, 2.4, 6, 12] });
      for (const [column, value] of values.entries()) expect(again.values[column]).toBeCloseTo(value, 6);
    }
    expect(solved({ ...fuels, cost: [high + 1e-3, 2.4, 6, 12] }).values[0]).not.toBeCloseTo(
      values[0] ?? 0,
      3,
    );
  });

  test("gives no ranges that were not asked for", () => {
    expect(solved(fuels)).not.toHaveProperty("costRanges");
  });
});

describe("a problem with whole numbers", () => {
  const pairs: DenseProblem = {
    cost: [-5, -4],
    lower: [0, 0],
    upper: [10, 10],
    integer: [1, 1],
    rows: [
      { upper: 24, entries: [6, 4] },
      { upper: 6, entries: [1, 2] },
    ],
  };

  // By hand: (3, 1.5) costs −21 without whole numbers; of the pairs of whole numbers (4, 0) is the best, at −20.
  test("is solved to its best whole numbers, without duals", () => {
    const solution = solved(pairs);
    expect(solution.objective).toBe(-20);
    expect([...solution.values]).toEqual([4, 0]);
    expect(solution.gap).toBe(0);
    expect(solution).not.toHaveProperty("rowDuals");
    expect(solved({ ...pairs, integer: [0, 0] }).objective).toBeCloseTo(-21, 9);
  });

  test("takes whole numbers between broken bounds", () => {
    const { values } = solved({ cost: [1], lower: [0.2], upper: [1.8], integer: [1], rows: [] });
    expect([...values]).toEqual([1]);
  });
});

describe("what has no optimum", () => {
  const noRoom = [{ lower: 2, entries: [0, 1] }];
  const downwards: DenseProblem = { cost: [-1, 0], lower: [0, 0], upper: [endless, 1], rows: [] };
  test.each<[string, string, DenseProblem]>([
    ["unbounded", "a cost that falls for ever", downwards],
    ["unbounded", "whole numbers that fall for ever", { ...downwards, integer: [1, 1] }],
    ["infeasible", "a row out of reach", { ...downwards, cost: [1, 1], rows: noRoom }],
    ["infeasible", "a row out of reach where the cost falls for ever", { ...downwards, rows: noRoom }],
    ["infeasible", "the same in whole numbers", { ...downwards, rows: noRoom, integer: [1, 1] }],
    ["infeasible", "bounds that cross", { cost: [1], lower: [3], upper: [2], rows: [] }],
    ["infeasible", "no whole number", { cost: [1], lower: [0.2], upper: [0.8], integer: [1], rows: [] }],
    [
      "infeasible",
      "no columns and a row",
      { cost: [], lower: [], upper: [], rows: [{ lower: 1, entries: [] }] },
    ],
  ])("is %s: %s", (status, _, dense) => {
    expect(solver.solve(denseProblem(dense))).toEqual({ status });
  });

  test("nothing to choose is an optimum of 0", () => {
    const { objective, values } = solved({
      cost: [],
      lower: [],
      upper: [],
      rows: [{ upper: 1, entries: [] }],
    });
    expect(objective).toBe(0);
    expect(values).toHaveLength(0);
  });
});

/** One row that no choice of whole numbers meets evenly: market splits, which take long (Cornuéjols and Dawande 1999). */
function marketSplit(columns: number): DenseProblem {
  const entries = (row: number) =>
    Array.from(
      { length: columns },
      (_, column) => ((column * 7919 + row * 104_729 + column * column * 31) % 97) + 1,
    );
  const rows = [0, 1, 2, 3].map((row) => {
    const list = entries(row);
    const half = Math.floor(list.reduce((sum, one) => sum + one, 0) / 2);
    const slack = (at: number) => [0, 1, 2, 3].flatMap((one) => (one === at ? [1, -1] : [0, 0]));
    return { lower: half, upper: half, entries: [...list, ...slack(row)] };
  });
  const free = Array.from({ length: 8 }, () => endless);
  return {
    cost: [...new Array(columns).fill(0), ...new Array(8).fill(1)],
    lower: new Array(columns + 8).fill(0),
    upper: [...new Array(columns).fill(1), ...free],
    integer: [...new Array(columns).fill(1), ...new Array(8).fill(0)],
    rows,
  };
}

describe("a time limit", () => {
  test("leaves the best found and how far it may be from the optimum", () => {
    const solution = solver.solve(denseProblem(marketSplit(40)), { timeLimitSeconds: 0.3 });
    expect(solution.status).toBe("feasible");
    if (solution.status === "feasible") expect(solution.gap).toBeGreaterThan(0);
  });

  test("too short for any point says so", () => {
    expect(solver.solve(denseProblem(fuels), { timeLimitSeconds: 0 })).toEqual({ status: "time-limit" });
  });
});

describe("an open problem", () => {
  let open: ReturnType<Solver["open"]>;
  beforeAll(() => {
    open = solver.open(denseProblem(fuels));
  });
  afterAll(() => open.dispose());
  const objective = () => {
    const solution = open.solve();
    return solution.status === "optimal" ? solution.objective : solution.status;
  };

  test("follows its bounds and costs there and back", () => {
    const first = objective();
    open.setRowBounds(2, -endless, 7);
    expect(objective()).toBeCloseTo(
      solved({ ...fuels, rows: fuels.rows.map((row, at) => (at === 2 ? { ...row, upper: 7 } : row)) })
        .objective,
      9,
    );
    open.setRowBounds(2, -endless, 0);
    expect(objective()).toBe("infeasible");
    open.setRowBounds(2, -endless, 8);
    expect(objective()).toBeCloseTo(Number(first), 9);
    open.setCost(3, 24);
    expect(objective()).toBeCloseTo(solved({ ...fuels, cost: [2, 2.4, 6, 24] }).objective, 9);
    open.setCosts(Float64Array.from(fuels.cost));
    open.setColumnBounds(3, 0, 0);
    expect(objective()).toBeCloseTo(solved({ ...fuels, upper: [endless, 60, 40, 0] }).objective, 9);
    open.setColumnBounds(3, 0, 20);
    expect(objective()).toBeCloseTo(Number(first), 9);
  });

  test("can be disposed of twice, and then solves nothing", () => {
    const gone = solver.open(denseProblem(fuels));
    gone.dispose();
    gone.dispose();
    expect(() => gone.solve()).toThrow(/disposal/);
  });
});

test("a problem without rows has its cost ranges too: a column changes side where its cost changes sign", () => {
  const free: DenseProblem = { cost: [3, -2], lower: [0, 0], upper: [1, 4], rows: [] };
  const { values, costRanges } = solved(free, { ranging: true });
  expect([...values]).toEqual([0, 4]);
  expect([...(costRanges?.lower ?? [])]).toEqual([0, -endless]);
  expect([...(costRanges?.upper ?? [])]).toEqual([endless, 0]);
});

test("numbers that it cannot take in are refused as wrong input, not as a fault", () => {
  const beyond = { ...fuels, rows: [{ lower: 1e300, entries: [1e300, 0, 0, 0] }] };
  for (const ask of [solver.solve, solver.open]) {
    let error: unknown;
    try {
      ask(denseProblem(beyond));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ tag: "invalid-input", where: "solver" });
  }
});

test("the same problem has the same answer, to the last bit", () => {
  expect(solved(fuels)).toEqual(solved(fuels));
});
