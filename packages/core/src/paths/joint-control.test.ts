import { describe, expect, test } from "vitest";
import { loadSolver } from "../solver/solver.ts";
import { jointControl } from "./joint-control.ts";
import { littleCity, littleMeasure, littleProblem } from "./testing/little-problem.ts";
import { solved } from "./testing/solved.ts";

const solver = await loadSolver();

// 100 kt each; a tonne costs 100 CNY in the first city and 10 in the second, and each is to cut 20 kt.
const dear = littleCity({ code: "0001", emissions: { power: { co2: 100 } } });
const cheap = littleCity({ code: "0002", emissions: { cement: { co2: 100 } } });
const measures = [
  littleMeasure("dear", { reduction: { co2: 1 }, cost: 100 }),
  littleMeasure("cheap", { sector: "cement", reduction: { co2: 1 }, cost: 10 }),
];

function together(co2Shares: readonly [number, number], pooledCo2 = true) {
  const targets = co2Shares.map((co2Share) => ({ co2Share }));
  const problem = littleProblem({
    cities: [dear, cheap],
    measures,
    milestones: [{ year: 2021, targets }],
    pooledCo2,
  });
  return jointControl(solved(problem), solver);
}

describe("joint control of two cities", () => {
  test("costs what the cheap city's tonnes cost, and is split by Shapley's value", () => {
    const joint = together([0.8, 0.8]);
    // Alone 2 and 0.2 million; together 40 kt at 10 CNY. Shapley: (2 + 0.4 − 0.2) ÷ 2 and (0.2 + 0.4 − 2) ÷ 2.
    expect(joint.together).toBeCloseTo(0.4, 9);
    expect(joint.alone.map(({ cost }) => cost)).toEqual([expect.closeTo(2, 9), expect.closeTo(0.2, 9)]);
    expect(joint.saving).toBeCloseTo(1.8, 9);
    expect(joint.split.map(({ share }) => share)).toEqual([expect.closeTo(1.1, 9), expect.closeTo(-0.7, 9)]);
    expect(joint.split.map(({ transfer }) => transfer)).toEqual([
      expect.closeTo(1.1, 9),
      expect.closeTo(-1.1, 9),
    ]);
    expect(joint.text.en).toMatch(/saves 1.8 million yuan \(81.8 %\)/);
  });

  test("is said to cost the same where it does, whatever the noise of the last digits", () => {
    const alike = measures.map((one) => ({
      ...one,
      cost: { ...one.cost, low: 30.3, central: 30.3, high: 30.3 },
    }));
    const problem = littleProblem({
      cities: [dear, cheap],
      measures: alike,
      milestones: [{ year: 2021, targets: [{ co2Share: 0.83 }, { co2Share: 0.71 }] }],
      pooledCo2: true,
    });
    const { text, saving } = jointControl(solved(problem), solver);
    expect(saving).toBe(0);
    expect(text.en).toBe("together costs the same as each city going alone");
    expect(text.zh).toBe("联合方案与各自单独实施成本相同");
  });

  test("says which city cannot reach its target alone, and still adds up", () => {
    const onlyCheap = littleProblem({
      cities: [littleCity({ code: "0001", emissions: { heating: { co2: 100 } } }), cheap],
      measures,
      milestones: [{ year: 2021, targets: [{ co2Share: 0.8 }, { co2Share: 0.8 }] }],
      pooledCo2: true,
    });
    const joint = jointControl(solved(onlyCheap), solver);
    expect(joint.alone[0]?.cost).toBeUndefined();
    expect(joint.alone[0]?.reason?.en).toMatch(/cannot reach its targets/);
    expect(joint.saving).toBeUndefined();
    // What the first misses alone, 20 kt, counts ten times the 10 CNY of the joint path: 2 million, as in the first case.
    expect(joint.split.map(({ share }) => share)).toEqual([expect.closeTo(1.1, 9), expect.closeTo(-0.7, 9)]);
  });

  test("names no share of the cost where going alone pays for itself", () => {
    const paying = measures.map((one) => ({
      ...one,
      cost: { ...one.cost, low: -20, central: -20, high: -20 },
    }));
    const problem = littleProblem({
      cities: [dear, cheap],
      measures: [
        { ...paying[0], reach: [{ year: 2021, share: 0.1 }] } as (typeof measures)[0],
        ...paying.slice(1),
      ],
      milestones: [{ year: 2021, targets: [{}, { co2Share: 0.5 }] }],
      pooledCo2: true,
    });
    const joint = jointControl(solved(problem), solver);
    expect(joint.text.en).not.toMatch(/-\d+(\.\d+)? %/);
  });
});
