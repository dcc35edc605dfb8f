import { expect, test } from "vitest";
import { exportsPower } from "./power-exporters.ts";
import { littleCity, littleMeasure, littleProblem } from "./testing/little-problem.ts";
import { isFeasible } from "./testing/solved.ts";

// The nation's 4 461 776 kt over 1 409 million residents are 3.17 t each; three times that is 9.5 t.
test.each([
  ["a city at twice the nation's power CO2 per resident buys power", 6_300, 1_000_000, false],
  ["one at four times sells it", 12_700, 1_000_000, true],
  ["one whose residents nobody knows is taken to buy it", 12_700, undefined, false],
])("%s", (_, powerCo2, residents, expected) => {
  expect(exportsPower(powerCo2, residents)).toBe(expected);
});

test("a measure that is not to be had in a city cannot meet its target", () => {
  const measures = [littleMeasure("import", { reduction: { co2: 1 }, cost: 1 })];
  const milestones = [{ year: 2021, targets: [{ co2Share: 0.5 }] }];
  const city = littleCity({ emissions: { power: { co2: 100 } } });
  expect(isFeasible(littleProblem({ cities: [city], measures, milestones }))).toBe(true);
  const seller = { ...city, unavailable: ["import"] };
  expect(isFeasible(littleProblem({ cities: [seller], measures, milestones }))).toBe(false);
});
