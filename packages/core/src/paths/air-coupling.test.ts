import { describe, expect, test } from "vitest";
import { deathsPerMicrogram } from "./path-health.ts";
import type { PathProblem } from "./path-problem.ts";
import { littleCity, littleMeasure, littleProblem } from "./testing/little-problem.ts";
import { isFeasible, solved, usedShares } from "./testing/solved.ts";

// Worked out by hand from (C0 − natural) · f_k · a_SO2 · removed ÷ emission of the origin, with the table's values retyped:
// Beijing–Tianjin–Hebei: natural 7, f = 0.47, 0.30, 0.23, a_SO2 = 0.11; Yangtze delta: natural 6, far 0.29, a_SO2 = 0.15.

const here = littleCity({ code: "here", pm25: 57, emissions: { power: { co2: 100, so2: 10 } } });
const near = littleCity({ code: "near", pm25: 37, emissions: { cement: { co2: 100, so2: 30 } } });
const away = littleCity({ code: "away", airshed: "yrd", pm25: 46, emissions: { waste: { so2: 5 } } });

const measures = [
  littleMeasure("own", { reduction: { so2: 1 }, cost: 10_000, basis: "so2" }),
  littleMeasure("theirs", { sector: "cement", reduction: { so2: 1 }, cost: 100, basis: "so2" }),
];

/** The airshed emits 60 kt of SO2, 20 of them in places outside the problem; the nation 80. */
const none = { co2: 0, so2: 0, nox: 0, pm25: 0, voc: 0, nh3: 0 };
const asked = (targets: readonly { readonly pm25?: number }[]): PathProblem =>
  littleProblem({
    cities: [here, near, away],
    measures,
    airsheds: { bth: { ...none, so2: 60 }, yrd: { ...none, so2: 20 } },
    nation: { ...none, so2: 80 },
    milestones: [{ year: 2021, targets }],
  });

describe("cities that breathe each other's air", () => {
  test("are helped by what their neighbour removes", () => {
    // All 30 kt of the neighbour: 50 · 0.30 · 0.11 · 30 ÷ 50 = 0.99 µg/m³ here; 30 · 0.47 · 0.11 = 1.551 there;
    // 40 · 0.29 · 0.15 · 30 ÷ 60 = 0.87 in the other airshed.
    const path = solved(asked([{ pm25: 57 - 0.99 }, {}, {}]));
    expect(usedShares(path, 1)).toMatchObject({ theirs: expect.closeTo(1, 8) });
    expect(usedShares(path, 0)).toMatchObject({ own: expect.closeTo(0, 8) });
    const levels = path.outcome.map(([now]) => now?.pm25 ?? 0);
    expect(levels[0]).toBeCloseTo(57 - 0.99, 9);
    expect(levels[1]).toBeCloseTo(37 - 1.551, 9);
    expect(levels[2]).toBeCloseTo(46 - 0.87, 9);
    expect(path.objective).toBeCloseTo(3, 9);
    // Only the city with a target has a column for its air.
    const [[column = -1] = [], ...others] = path.model.pm25;
    expect(path.values[column]).toBeCloseTo(levels[0] ?? 0, 9);
    expect(others).toEqual([[undefined], [undefined]]);
  });

  test("pay for what the neighbour cannot give", () => {
    // One µg/m³ more than that: own SO2 gives 50 · 0.47 · 0.11 = 2.585 for all of it, at 100 million.
    const path = solved(asked([{ pm25: 57 - 0.99 - 1 }, {}, {}]));
    expect(usedShares(path, 0)).toMatchObject({ own: expect.closeTo(1 / 2.585, 8) });
    expect(path.objective).toBeCloseTo(3 + 100 / 2.585, 7);
    // What is removed here is removed for the neighbour: 30 · 0.30 · 0.11 · (10 ÷ 2.585) ÷ 30.
    expect(path.outcome[1]?.[0]?.pm25).toBeCloseTo(37 - 1.551 - (0.033 * 10) / 2.585, 9);
  });

  test("come no lower than both together make them", () => {
    expect(isFeasible(asked([{ pm25: 57 - 0.99 - 2.585 + 1e-6 }, {}, {}]))).toBe(true);
    expect(isFeasible(asked([{ pm25: 57 - 0.99 - 2.585 - 1e-4 }, {}, {}]))).toBe(false);
  });

  test("are given the place of the other in no other order", () => {
    const problem = asked([{ pm25: 55.5 }, {}, {}]);
    const turned: PathProblem = {
      ...problem,
      cities: problem.cities.toReversed(),
      milestones: problem.milestones.map((one) => ({ ...one, targets: one.targets.toReversed() })),
    };
    expect(solved(turned).objective).toBeCloseTo(solved(problem).objective, 9);
  });
});

describe("before any measure", () => {
  test("the air moves with the city's own activity", () => {
    // SO2 of 10 kt becomes 15: 50 · 0.47 · 0.11 · 0.5.
    const path = solved(littleProblem({ cities: [here], measures: [], activity: { power: [1.5] } }));
    expect(path.outcome[0]?.[0]?.pm25).toBeCloseTo(57 + 1.2925, 9);
    expect(path.outcome[0]?.[0]?.emissions).toMatchObject({ co2: 150, so2: 15 });
  });

  test("the air moves with what happens elsewhere", () => {
    // Of 50 kt in the rest of the airshed 20 are outside the problem and fall by half, beyond it 15 of 20 by a tenth:
    // 50 · 0.30 · 0.11 · 0.2 and 50 · 0.23 · 0.11 · 0.075.
    const problem = { ...asked([]), elsewhere: [{ region: -0.5, far: -0.1 }] };
    expect(solved(problem).outcome[0]?.[0]?.pm25).toBeCloseTo(57 - 0.33 - 0.094875, 9);
  });
});

describe("deaths as an objective", () => {
  // PM2.5 at 1000 yuan a tonne: 10 million for 50 · 0.47 · 0.40 = 9.4 µg/m³. SO2 at 100: 1 million for 2.585.
  const city = littleCity({ pm25: 57, baselineDeaths: 1000, emissions: { power: { so2: 10, pm25: 10 } } });
  const cleaners = [
    littleMeasure("dust", { stage: "end-of-pipe", reduction: { pm25: 1 }, cost: 1000, basis: "pm25" }),
    littleMeasure("scrubber", { stage: "end-of-pipe", reduction: { so2: 1 }, cost: 100, basis: "so2" }),
  ];
  const problem = littleProblem({ cities: [city], measures: cleaners });

  test("counts deaths by the slope of the risk curve at the city's level", () => {
    // GEMM NCD+LRI, all adults: ln RR = 0.1430 ln(1 + z ÷ 1.6) ÷ (1 + exp(−(z − 15.5) ÷ 36.8)), z = C − 2.4; by python3.
    expect(deathsPerMicrogram(city)).toBeCloseTo(1000 * 0.0045306, 4);
  });

  test("spends a budget where it saves most: the scrubber, then five tenths of the dust", () => {
    const path = solved({ ...problem, objective: { kind: "lives" }, budgetPerYear: 6 });
    expect(usedShares(path)).toEqual({ dust: expect.closeTo(0.5, 8), scrubber: expect.closeTo(1, 8) });
    expect(path.outcome[0]?.[0]?.pm25).toBeCloseTo(57 - 2.585 - 4.7, 8);
  });

  test.each([
    [84_500, 0, 0],
    [86_300, 0, 1],
    [232_400, 0, 1],
    [237_200, 1, 1],
  ])("takes what is worth its cost: at %d yuan a death", (valuePerDeath, dust, scrubber) => {
    // Break-even by python3 with the slope above: 85 385 yuan for the scrubber, 234 810 for the dust.
    const path = solved({ ...problem, objective: { kind: "net-benefit", valuePerDeath } });
    expect(usedShares(path)).toEqual({
      dust: expect.closeTo(dust, 8),
      scrubber: expect.closeTo(scrubber, 8),
    });
    expect(path.broken).toEqual([]);
  });
});
