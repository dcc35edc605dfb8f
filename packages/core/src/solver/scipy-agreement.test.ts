import { beforeAll, expect, test } from "vitest";
import { loadSolver, type Solver } from "./solve-linear.ts";
import file from "./testing/scipy-instances.json" with { type: "json" };
import { type ScipyInstance, scipyProblem } from "./testing/scipy-instances.ts";
import { verifiedSolution } from "./verify-solution.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const instances: readonly ScipyInstance[] = file.instances;

test("there are problems of every kind", () => {
  const kinds = instances.map(({ scipy, integer }) => `${scipy.status} ${integer.includes(1)}`);
  expect(new Set(kinds)).toEqual(
    new Set(["optimal true", "optimal false", "infeasible false", "unbounded true", "unbounded false"]),
  );
  expect(kinds.length).toBeGreaterThanOrEqual(30);
});

test.each(instances.map((instance, at) => ({ at, instance, ...instance.scipy })))(
  "random problem $at is $status, as scipy says, at $objective",
  ({ instance, status, objective }) => {
    const problem = scipyProblem(instance);
    const solution = solver.solve(problem);
    expect(solution.status).toBe(status);
    if (solution.status !== "optimal" || objective === undefined) return;
    // 1e-6 of the objective: two builds of one solver, each with its own tolerances.
    const near = 1e-6 * Math.max(1, Math.abs(objective));
    expect(Math.abs(solution.objective - objective)).toBeLessThan(near);
    const checked = verifiedSolution(problem, solution);
    expect(checked.rowViolation.relative).toBeLessThan(1e-6);
    expect(checked.boundViolation).toBeLessThan(1e-6);
    expect(checked.integralityViolation).toBeLessThan(1e-6);
    expect(Math.abs(checked.objective - objective)).toBeLessThan(near);
    if (solution.rowDuals) expect(Math.abs(checked.dualityGap ?? 1)).toBeLessThan(1e-6);
  },
);
