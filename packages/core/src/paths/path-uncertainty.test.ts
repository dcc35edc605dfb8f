import { describe, expect, test } from "vitest";
import { randomStream } from "../random/random-stream.ts";
import { loadSolver } from "../solver/solver.ts";
import { drawnProblem } from "./path-draw.ts";
import type { PathProblem } from "./path-problem.ts";
import { pathUncertainty } from "./path-uncertainty.ts";
import { littleCity, littleMeasure, littleProblem } from "./testing/little-problem.ts";
import { solved } from "./testing/solved.ts";

const solver = await loadSolver();
const spread = (low: number, central: number, high: number) =>
  ({ basis: "co2", low, central, high }) as const;
const half = { co2: 0.5, so2: 0.5 };
const wind = littleMeasure("wind", {
  activity: "one",
  share: half,
  reduction: { co2: 0.8, so2: 0.8 },
  cost: 1,
});
const measures = [
  { ...wind, cost: spread(50, 100, 200) },
  { ...wind, id: "heat", activity: { ...wind.activity, id: "other" }, cost: spread(150, 160, 400) },
];
const cities = ["0001", "0002"].map((code, at) =>
  littleCity({ code, emissions: { power: { co2: 100 + 50 * at, so2: 10 } } }),
);
const problem: PathProblem = littleProblem({
  cities,
  measures,
  milestones: [{ year: 2025, targets: [{ co2Share: 0.5 }, { co2Share: 0.5 }] }],
});

function uncertainty(asked: PathProblem, seed = 1, draws = 60) {
  return pathUncertainty(solved(asked), solver, { draws, seed });
}

describe("a path under drawn costs and effects", () => {
  const found = uncertainty(problem);

  test("is the same for the same seed, and another for another", () => {
    expect(uncertainty(problem)).toEqual(found);
    expect(uncertainty(problem, 2).cost).not.toEqual(found.cost);
  });

  test("has frequencies and shares from 0 to 1, and calls robust what is in four fifths of the optima", () => {
    expect(found.measures.map(({ id }) => id).toSorted()).toEqual(["heat", "wind"]);
    for (const { frequency, meanShare, robust } of found.measures) {
      expect(frequency).toBeGreaterThan(0);
      expect(frequency).toBeLessThanOrEqual(1);
      expect(meanShare).toBeGreaterThan(0);
      expect(meanShare).toBeLessThanOrEqual(1);
      expect(robust).toBe(frequency >= 0.8);
    }
    expect(found.feasible).toBeLessThanOrEqual(found.draws);
  });

  test("brackets its cost and effect where the numbers are published ones", () => {
    for (const { central, lower, upper } of [
      found.cost,
      found.co2ChangePercent,
      ...found.pm25.map((one) => one.spread),
    ]) {
      expect(lower).toBeLessThan(central);
      expect(central).toBeLessThan(upper);
    }
  });

  test("does not depend on the order of the places", () => {
    const turned = uncertainty({ ...problem, cities: cities.toReversed() });
    expect(turned.cost.lower).toBeCloseTo(found.cost.lower, 6);
    expect(turned.cost.upper).toBeCloseTo(found.cost.upper, 6);
    for (const { place, spread: there } of turned.pm25) {
      const here = found.pm25.find((one) => one.place === place)?.spread;
      expect(there.lower).toBeCloseTo(here?.lower ?? Number.NaN, 6);
      expect(there.upper).toBeCloseTo(here?.upper ?? Number.NaN, 6);
    }
  });

  test("says in how many worlds the targets can be met at all", () => {
    // Effects of 1 are drawn to 0.9 at least and count as 1 at most; the mean of both must be 0.95.
    const all = littleProblem({
      cities: cities.slice(0, 1),
      measures: measures.map((one) => ({ ...one, reduction: { ...one.reduction, co2: 1 } })),
      milestones: [{ year: 2025, targets: [{ co2Share: 0.05 }] }],
    });
    const hard = uncertainty(all, 3, 100);
    // By python3 with numpy over 10⁶ draws 0.958; three standard errors of 100 draws are 0.06.
    expect(Math.abs(hard.feasible / 100 - 0.958)).toBeLessThanOrEqual(0.06);
    expect(hard.text.en).toMatch(/^\d+ of 100 drawn worlds can meet the targets at all/);
  });
});

describe("a drawn world", () => {
  const draws = Array.from({ length: 4000 }, (_, at) => drawnProblem(problem, randomStream(7, `draw ${at}`)));

  test("has costs in a triangle: mean (low + central + high) ÷ 3, and (central − low) ÷ (high − low) of them below central", () => {
    const costs = draws.map(({ measures: [first] }) => first?.cost.central ?? Number.NaN);
    // 350 ÷ 3 with a standard deviation of 31.2 and 1 ÷ 3, by hand; three standard errors of 4000 draws.
    expect(Math.abs(costs.reduce((sum, one) => sum + one, 0) / 4000 - 350 / 3)).toBeLessThan(
      (3 * 31.2) / 4000 ** 0.5,
    );
    const below = costs.filter((cost) => cost < 100).length / 4000;
    expect(Math.abs(below - 1 / 3)).toBeLessThan(3 * (2 / 9 / 4000) ** 0.5);
    expect(Math.min(...costs)).toBeGreaterThanOrEqual(50);
    expect(Math.max(...costs)).toBeLessThanOrEqual(200);
  });

  test.each([
    ["A", 0.1],
    ["B", 0.25],
    ["C", 0.5],
  ] as const)("has effects of grade %s within %d of themselves", (effect, width) => {
    const some = measures.map((one) => ({
      ...one,
      grades: { cost: "A", effect } as const,
      reduction: { ...one.reduction, co2: 0.5 },
    }));
    const factors = Array.from({ length: 2000 }, (_, at) => {
      const world = drawnProblem({ ...problem, measures: some }, randomStream(9, `draw ${at}`));
      return (world.measures[0]?.reduction.co2 ?? Number.NaN) / 0.5;
    });
    expect(Math.min(...factors)).toBeGreaterThan(1 - width);
    expect(Math.max(...factors)).toBeLessThan(1 + width);
    expect(Math.min(...factors)).toBeLessThan(1 - 0.9 * width);
    expect(Math.max(...factors)).toBeGreaterThan(1 + 0.9 * width);
  });

  test("has air whose shares and coefficients add up to 1, within their ranges before", () => {
    for (const { air } of draws.slice(0, 200)) {
      const { shares, coefficients, natural } = air?.bth ?? {};
      const sum = (of: object = {}) => Object.values(of).reduce((all: number, one: number) => all + one, 0);
      expect(sum(shares)).toBeCloseTo(1, 12);
      expect(sum(coefficients)).toBeCloseTo(1, 12);
      expect(natural).toBeGreaterThanOrEqual(4);
      expect(natural).toBeLessThanOrEqual(12);
    }
  });
});
