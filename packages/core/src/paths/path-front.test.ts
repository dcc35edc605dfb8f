import { describe, expect, test } from "vitest";
import { loadSolver } from "../solver/solver.ts";
import type { FrontPoint } from "./path-beside.ts";
import { pathFront } from "./path-front.ts";
import type { PathProblem } from "./path-problem.ts";
import { littleCity, littleMeasure, littleProblem } from "./testing/little-problem.ts";
import { solved } from "./testing/solved.ts";

const solver = await loadSolver();

const city = littleCity({ emissions: { power: { co2: 100 }, cement: { pm25: 10 } } });

/** 57 µg/m³, of which 50 respond: without its dust the city would lose 50 · 0.5 · 0.4 = 10. */
const air: PathProblem["air"] = {
  bth: {
    natural: 7,
    coefficients: { so2: 0.2, nox: 0.2, pm25: 0.4, nh3: 0.1, voc: 0.1 },
    shares: { local: 0.5, region: 0.3, far: 0.2 },
  },
};

/** A million yuan a year for all the CO2, and a million for all the dust. */
const measures = (lifetimeYears: number) => [
  littleMeasure("wind", { reduction: { co2: 1 }, cost: 10, lifetimeYears }),
  littleMeasure("filter", {
    sector: "cement",
    stage: "end-of-pipe",
    reduction: { pm25: 1 },
    cost: 100,
    basis: "pm25",
    lifetimeYears,
  }),
];

const near = (...values: number[]) => values.map((value) => expect.closeTo(value, 6));
const shown = (points: readonly FrontPoint[]) =>
  points.map(({ co2ChangePercent, pm25, cost }) => [co2ChangePercent, pm25, cost]);

describe("what else the money of a path could reach", () => {
  // The path takes 0.4 of the wind and 0.2 of the filters, 0.6 million yuan. With it, by hand: 100 percent points of CO2 or
  // 10 µg/m³ for a million each, so that the front runs straight from (−60, 57) to (0, 51), through the path's own (−40, 55).
  const problem = littleProblem({
    cities: [city],
    measures: measures(100),
    air,
    milestones: [{ year: 2021, targets: [{ co2Share: 0.6, pm25: 55 }] }],
  });

  test("is a straight line where two measures share nothing, and the path lies on it", () => {
    const front = pathFront(solved(problem), solver, { milestone: 0, points: 4 });
    expect(shown(front)).toEqual([
      near(-60, 57, 0.6),
      near(-40, 55, 0.6),
      near(-20, 53, 0.6),
      near(0, 51, 0.6),
    ]);
  });

  // Half of the wind at most: 0.5 on CO2 leaves 0.1 for the air, and the corner is an end.
  test("ends where the reach does, and spends on air what CO2 cannot take", () => {
    const [wind, filter] = measures(100);
    const half = wind ? [{ ...wind, reach: [{ year: 2021, share: 0.5 }] }] : [];
    const path = solved({ ...problem, measures: [...half, ...(filter ? [filter] : [])] });
    const front = pathFront(path, solver, { milestone: 0, points: 2 });
    expect(shown(front)).toEqual([near(-50, 56, 0.6), near(0, 51, 0.6)]);
  });

  test("is one point where both go together", () => {
    const both = littleMeasure("both", { reduction: { co2: 1, pm25: 1 }, cost: 10 });
    const emissions = { power: { co2: 100, pm25: 10 } };
    const path = solved({ ...problem, cities: [littleCity({ emissions })], measures: [both] });
    const front = pathFront(path, solver, { milestone: 0, points: 5 });
    // The path takes 0.4 for its CO2, which lowers the air to 53.
    expect(shown(front)).toEqual([near(-40, 53, 0.4)]);
  });

  // Two on the same chimneys: capture of 0.9 for a million, and of 0.5 for 0.4 million, which takes half of what the first has left.
  // With a million, x of the second leaves 1 − 0.4x of the first; they meet on 0.6x: 90 − 36x + 50x − 27x. So all on the first.
  test("counts no CO2 twice that two measures on the same units would both remove", () => {
    const capture = (id: string, reduction: number, cost: number) =>
      littleMeasure(id, { stage: "end-of-pipe", reduction: { co2: reduction }, cost });
    const filter = measures(100).slice(1);
    const path = solved({
      ...problem,
      measures: [capture("strong", 0.9, 10), capture("weak", 0.5, 4), ...filter],
      milestones: [{ year: 2021, targets: [{ co2Share: 0.1 }] }],
    });
    const front = pathFront(path, solver, { milestone: 0, points: 2 });
    expect(shown(front)).toEqual([near(-90, 57, 1), near(0, 47, 1)]);
  });

  test("can put the money of all years into one where plants end between them, and cannot where they last", () => {
    const targets = [{ co2Share: 0.7 }];
    const asked = (lifetimeYears: number) =>
      pathFront(
        solved({
          ...problem,
          measures: measures(lifetimeYears),
          milestones: [2021, 2022].map((year) => ({ year, targets })),
        }),
        solver,
        { milestone: 0, points: 2 },
      );
    // 0.3 million in each of two years that weigh alike: 0.6 for the first alone, or 0.3 for both.
    expect(shown(asked(1))).toEqual([near(-60, 57, 0.6), near(0, 51, 0.6)]);
    expect(shown(asked(100))).toEqual([near(-30, 57, 0.3), near(0, 54, 0.3)]);
  });

  test("weighs the air of cities by the deaths that it acts on", () => {
    const place = (code: string, baselineDeaths: number, pm25: number) => ({
      ...city,
      code,
      baselineDeaths,
      pm25,
    });
    const cities = [place("0001", 300, 57), place("0002", 100, 37)];
    const path = solved({
      ...littleProblem({ cities, measures: [], air, milestones: [{ year: 2021, targets: [{}, {}] }] }),
      alone: true,
    });
    const front = pathFront(path, solver, { milestone: 0, points: 3 });
    // Nothing can be done: 3/4 of 57 and 1/4 of 37.
    expect(shown(front)).toEqual([near(0, 52, 0)]);
  });
});
