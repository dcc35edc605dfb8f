import { expect, test } from "vitest";
import { littleCity, littleMeasure, littleProblem } from "./testing/little-problem.ts";
import { solved } from "./testing/solved.ts";

// Two cities of one airshed; the measure removes all primary PM2.5 of power at 10 CNY per t of CO2.
const here = littleCity({ code: "0001", emissions: { power: { co2: 1000, pm25: 10 } } });
const there = littleCity({ code: "0002", emissions: { power: { co2: 1000, pm25: 10 } } });
const measure = littleMeasure("clean", { reduction: { pm25: 1 }, cost: 10 });
// bth: 50 µg/m³ respond; coefficient of primary PM2.5 0.4; shares local 0.47, region 0.3.
const own = 50 * 0.47 * 0.4;
const fromThere = 50 * 0.3 * 0.4;

function asked(alone: boolean, most: number) {
  return littleProblem({
    cities: [here, there],
    measures: [measure],
    milestones: [{ year: 2021, targets: [{ pm25: most }, { pm25: most }] }],
    alone,
  });
}

test("cities planned alone get nothing from what the others do", () => {
  const path = solved(asked(true, 57 - own));
  expect(path.outcome.map(([first]) => first?.pm25)).toEqual([
    expect.closeTo(57 - own, 9),
    expect.closeTo(57 - own, 9),
  ]);
  expect(path.objective).toBeCloseTo(2 * 10, 9);
  expect(path.broken).toEqual([]);
});

test("planned together the same targets need less of each", () => {
  const path = solved(asked(false, 57 - own));
  expect(path.objective).toBeCloseTo((2 * 10 * own) / (own + fromThere), 9);
  expect(path.broken).toEqual([]);
});
