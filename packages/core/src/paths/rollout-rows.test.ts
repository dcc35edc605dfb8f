import { describe, expect, test } from "vitest";
import { littleCity, littleMeasure, littleProblem } from "./testing/little-problem.ts";
import { installedShares, isFeasible, solved, usedShares } from "./testing/solved.ts";

// Worked out by hand. Weights of the milestones without discounting, each year on a straight line between them:
// 2030 stands for (1 + … + 10) ÷ 10 = 5.5 years before it, and with 2035 to come for 0.8 + 0.6 + 0.4 + 0.2 = 2 after.

const city = littleCity({ emissions: { power: { co2: 100 } } });

describe("a plant that a switch leaves idle", () => {
  const filter = (lifetimeYears: number) =>
    littleMeasure("filter", { stage: "end-of-pipe", reduction: { co2: 0.5 }, cost: 100, lifetimeYears });
  const change = littleMeasure("change", {
    reduction: { co2: 1 },
    cost: 200,
    reach: [
      { year: 2030, share: 0 },
      { year: 2035, share: 1 },
    ],
  });
  const asked = (lifetimeYears: number) =>
    littleProblem({
      cities: [city],
      measures: [filter(lifetimeYears), change],
      milestones: [
        { year: 2030, targets: [{ co2Share: 0.5 }] },
        { year: 2035, targets: [{ co2Share: 0 }] },
      ],
    });

  test("is paid for until its lifetime ends", () => {
    const path = solved(asked(15));
    expect(usedShares(path, 0, 1)).toEqual({ filter: 0, change: expect.closeTo(1, 9) });
    expect(installedShares(path, 0, 1)).toMatchObject({ filter: expect.closeTo(1, 9) });
    // 10 million a year in 2030, 10 + 20 in 2035: 7.5 · 10 + 3 · 30.
    expect(path.objective).toBeCloseTo(165, 8);
    expect(path.broken).toEqual([]);
  });

  test("costs nothing after it, whichever milestones lie between", () => {
    // Ten years: the filter of 2030 ends in 2040, though 2035 lies between.
    const problem = littleProblem({
      cities: [city],
      measures: [
        filter(10),
        {
          ...change,
          reach: [
            { year: 2035, share: 0 },
            { year: 2040, share: 1 },
          ],
        },
      ],
      milestones: [
        { year: 2030, targets: [{ co2Share: 0.5 }] },
        { year: 2035, targets: [{ co2Share: 0.5 }] },
        { year: 2040, targets: [{ co2Share: 0 }] },
      ],
    });
    const path = solved(problem);
    expect(usedShares(path, 0, 1)).toMatchObject({ filter: expect.closeTo(1, 9) });
    expect(installedShares(path, 0, 2)).toMatchObject({ filter: 0 });
    expect(path.broken).toEqual([]);
  });

  test("costs nothing after it", () => {
    const path = solved(asked(5));
    expect(installedShares(path, 0, 1)).toMatchObject({ filter: 0 });
    expect(path.objective).toBeCloseTo(7.5 * 10 + 3 * 20, 8);
  });
});

describe("a measure that is rolled out over the years", () => {
  // Reach rises by 0.04 a year from 2025 on; at most twice as fast is 0.4 in five years.
  const slow = littleMeasure("slow", {
    reduction: { co2: 1 },
    cost: 100,
    reach: [
      { year: 2025, share: 0.3 },
      { year: 2030, share: 0.5 },
    ],
  });
  const asked = (co2Share: number) =>
    littleProblem({
      cities: [city],
      measures: [slow],
      milestones: [
        { year: 2025, targets: [{}] },
        { year: 2030, targets: [{ co2Share }] },
      ],
    });

  test("begins before its target where five years are not enough", () => {
    const path = solved(asked(0.55));
    expect(usedShares(path, 0, 0)).toEqual({ slow: expect.closeTo(0.05, 9) });
    expect(usedShares(path, 0, 1)).toEqual({ slow: expect.closeTo(0.45, 9) });
    // Weights: 2025 has 3 years before it and 2 after, 2030 has 3; 0.5 and 4.5 million a year.
    expect(path.objective).toBeCloseTo(5 * 0.5 + 3 * 4.5, 9);
  });

  test("begins with its target where they are", () => {
    const path = solved(asked(0.61));
    expect(usedShares(path, 0, 0)).toEqual({ slow: 0 });
    expect(path.objective).toBeCloseTo(3 * 3.9, 9);
  });

  test("goes no further than its reach", () => {
    expect(isFeasible(asked(0.5))).toBe(true);
    expect(isFeasible(asked(0.499))).toBe(false);
  });
});

describe("a measure that needs another", () => {
  // Wind displaces the coal units whose flexibility it needs; a unit that was made flexible and now stands by still counts.
  const flexible = littleMeasure("flexible", { stage: "saving", reduction: { co2: 0.02 }, cost: 10 });
  const wind = littleMeasure("wind", {
    reduction: { co2: 1 },
    cost: 20,
    requires: { measure: "flexible", freeUpTo: 0.2 },
    reach: [
      { year: 2030, share: 0.1 },
      { year: 2035, share: 0.9 },
    ],
  });

  test("may rest on what stands idle, which is paid for", () => {
    const path = solved(
      littleProblem({
        cities: [city],
        measures: [flexible, wind],
        milestones: [
          { year: 2030, targets: [{}] },
          { year: 2035, targets: [{ co2Share: 0.3 }] },
        ],
      }),
    );
    const { flexible: ready = 0 } = installedShares(path, 0, 1);
    const { flexible: used = 0, wind: turned = 0 } = usedShares(path, 0, 1);
    expect(turned).toBeGreaterThan(0.65);
    expect(used).toBeLessThanOrEqual(1 - turned + 1e-9);
    expect(ready).toBeGreaterThanOrEqual(turned - 0.2 - 1e-9);
    expect(ready).toBeGreaterThan(used);
    expect(path.broken).toEqual([]);
  });
});
