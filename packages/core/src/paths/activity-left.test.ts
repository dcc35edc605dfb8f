import { describe, expect, test } from "vitest";
import type { PathProblem } from "./path-problem.ts";
import { littleCity, littleMeasure, littleProblem } from "./testing/little-problem.ts";
import { isFeasible, solved, usedShares } from "./testing/solved.ts";

// All expected values here are worked out by hand from the definition of the stages; nothing is copied from a run.

const city = littleCity({ emissions: { power: { co2: 100, so2: 10 } } });
const kept = (co2Share: number) => [{ year: 2021, targets: [{ co2Share }] }];

describe("a switch of 30 % and a cleaner of 90 % on the same units", () => {
  const change = littleMeasure("change", {
    reduction: { co2: 1, so2: 1 },
    cost: 100,
    reach: [{ year: 2021, share: 0.3 }],
  });
  const cleaner = littleMeasure("cleaner", {
    stage: "end-of-pipe",
    reduction: { co2: 0.9, so2: 0.9 },
    cost: 50,
  });
  const measures = [cleaner, change];
  const asked = (co2Share: number) => littleProblem({ cities: [city], measures, milestones: kept(co2Share) });

  test("leave 7 %: the cleaner works on the 70 % that are left, not on all", () => {
    const path = solved(asked(0.07));
    expect(usedShares(path)).toEqual({ change: expect.closeTo(0.3, 9), cleaner: expect.closeTo(0.7, 9) });
    // Percentages added up would claim 120 of 100.
    expect(path.outcome[0]?.[0]?.emissions.co2).toBeCloseTo(7, 9);
    expect(path.outcome[0]?.[0]?.emissions.so2).toBeCloseTo(0.7, 9);
    // 30 kt at 100 yuan and 70 kt at 50: 3 + 3.5 million.
    expect(path.objective).toBeCloseTo(6.5, 9);
    expect(path.broken).toEqual([]);
  });

  test("cannot leave less", () => {
    expect(isFeasible(asked(0.07 - 1e-4))).toBe(false);
  });
});

describe("members of an exclusive group", () => {
  const group = { exclusiveGroup: "heat" };
  const measures = [
    littleMeasure("heat-pump", { reduction: { co2: 1 }, cost: 300, ...group }),
    littleMeasure("gas", { reduction: { co2: 0.5 }, cost: 50, ...group }),
  ];
  const asked = (co2Share: number) => littleProblem({ cities: [city], measures, milestones: kept(co2Share) });

  test("share the units: pumps p and gas g with p + g = 1 and p + g ÷ 2 = 0.8", () => {
    const path = solved(asked(0.2));
    expect(usedShares(path)).toEqual({ "heat-pump": expect.closeTo(0.6, 9), gas: expect.closeTo(0.4, 9) });
    // 60 kt at 300 and 40 kt at 50.
    expect(path.objective).toBeCloseTo(20, 9);
  });

  test("leave the dear one alone where the cheap one does", () => {
    const path = solved(asked(0.5));
    expect(usedShares(path)).toEqual({ "heat-pump": 0, gas: expect.closeTo(1, 9) });
    expect(path.objective).toBeCloseTo(5, 9);
  });

  test("share what a measure before them leaves", () => {
    const demand = littleMeasure("insulation", { stage: "demand", reduction: { co2: 0.4 }, cost: 10 });
    // At full insulation 60 % of the activity is left: pumps of 0.6 remove the rest, the city is at 0.
    const path = solved({ ...asked(0), measures: [demand, ...measures] });
    expect(usedShares(path)).toEqual({
      insulation: expect.closeTo(1, 9),
      "heat-pump": expect.closeTo(0.6, 9),
      gas: 0,
    });
    expect(path.objective).toBeCloseTo(1 + 18, 9);
  });
});

describe("a measure that needs another", () => {
  const half = { co2: 0.5, so2: 1 };
  const measures = [
    littleMeasure("clean", {
      activity: "boilers",
      share: half,
      reduction: { co2: 1 },
      cost: 100,
      requires: { measure: "grid", freeUpTo: 0.2 },
    }),
    littleMeasure("grid", { activity: "lines", share: half, reduction: { so2: 0.1 }, cost: 400 }),
  ];
  const asked = (co2Share: number) => littleProblem({ cities: [city], measures, milestones: kept(co2Share) });

  test("goes as far as it may alone, then in step with it", () => {
    // 50 kt stand behind a share of 1 of either.
    expect(usedShares(solved(asked(0.9)))).toEqual({ clean: expect.closeTo(0.2, 9), grid: 0 });
    const path = solved(asked(0.7));
    expect(usedShares(path)).toEqual({ clean: expect.closeTo(0.6, 9), grid: expect.closeTo(0.4, 9) });
    // 0.6 · 50 kt at 100 and 0.4 · 50 kt at 400.
    expect(path.objective).toBeCloseTo(3 + 8, 9);
  });
});

describe("savings that cut a pollutant more than CO2", () => {
  test("do not let more be taken than there is", () => {
    // The first saves 0.1 of the CO2 but 0.6 of the SO2: 0.4 of the units are left to the cleaner, 10 · (1 − 0.6 − 0.4 · 0.9).
    const measures = [
      littleMeasure("saving", { stage: "saving", reduction: { co2: 0.1, so2: 0.6 }, cost: 1 }),
      littleMeasure("cleaner", { stage: "end-of-pipe", reduction: { so2: 0.9 }, cost: 1 }),
    ];
    const path = solved(
      littleProblem({
        cities: [{ ...city, baselineDeaths: 1000 }],
        measures,
        objective: { kind: "lives" },
        budgetPerYear: 1000,
      }),
    );
    expect(path.broken).toEqual([]);
    expect(path.outcome[0]?.[0]?.emissions.so2).toBeCloseTo(0.4, 9);
  });
});

describe("two cleaners on the same units", () => {
  const cleaners = (first: number, second: number) => [
    littleMeasure("first", {
      stage: "end-of-pipe",
      reduction: { so2: 0.5 },
      cost: 1,
      reach: [{ year: 2021, share: first }],
    }),
    littleMeasure("second", {
      stage: "end-of-pipe",
      reduction: { so2: 0.8 },
      cost: 1,
      reach: [{ year: 2021, share: second }],
    }),
  ];
  /** The most that the two can take of the 10 kt: as much air as can be had, at 50 · 0.47 · 0.11 ÷ 10 µg/m³ per kt. */
  function lowest(first: number, second: number): number {
    const problem: PathProblem = littleProblem({
      cities: [{ ...city, baselineDeaths: 1000 }],
      measures: cleaners(first, second),
      objective: { kind: "lives" },
      budgetPerYear: 1000,
    });
    const path = solved(problem);
    expect(path.broken).toEqual([]);
    return path.outcome[0]?.[0]?.emissions.so2 ?? Number.NaN;
  }

  test("work one behind the other: half of it, then a fifth of that half is left", () => {
    expect(lowest(1, 1)).toBeCloseTo(10 * 0.5 * 0.2, 9);
  });

  test("meet on as few units as they can: of 60 and 70 %, on 30 %", () => {
    // Removed: 0.6 · 0.5 + 0.7 · 0.8 − 0.3 · 0.5 · 0.8 = 0.74.
    expect(lowest(0.6, 0.7)).toBeCloseTo(2.6, 9);
    expect(lowest(0.3, 0.7)).toBeCloseTo(10 * (1 - 0.15 - 0.56), 9);
  });
});
