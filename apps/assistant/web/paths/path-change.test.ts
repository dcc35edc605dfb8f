import { expect, test } from "vitest";
import { pathAnswer } from "../test/path-answer.ts";
import { isUnchanged, pathChange } from "./path-change.ts";
import type { ShownPath } from "./shown-path.ts";

const first = pathAnswer.milestones[0]!;

test("of the first answer, and of one for other places, nothing is said", () => {
  expect(pathChange(undefined, pathAnswer)).toBeUndefined();
  const elsewhere: ShownPath = { ...pathAnswer, places: [{ ...pathAnswer.places[0]!, code: "1101" }] };
  expect(pathChange(elsewhere, pathAnswer)).toBeUndefined();
});

test("the same answer again is unchanged, also where the solver's last digits differ", () => {
  const again = { ...pathAnswer, discounted: { ...pathAnswer.discounted, cost: 6200.000_01 } };
  expect(isUnchanged(pathChange(pathAnswer, again)!)).toBe(true);
  const dearer = { ...pathAnswer, discounted: { ...pathAnswer.discounted, cost: 6201 } };
  expect(isUnchanged(pathChange(pathAnswer, dearer)!)).toBe(false);
});

test("names what came in and went out, and says cost, CO2 and PM2.5 by year before and now", () => {
  const [scrap, sun] = first.measures;
  const before: ShownPath = {
    ...pathAnswer,
    status: "infeasible",
    milestones: [
      {
        ...first,
        totals: { ...first.totals, cost: 300, co2: 9000 },
        measures: [scrap!, { ...sun!, share: 1e-9 }, { ...sun!, id: "heat-pumps", name: "Heat pumps" }],
        cities: [{ ...first.cities[0]!, pm25: 39 }],
      },
    ],
  };
  const change = pathChange(before, pathAnswer)!;
  expect(change.came.map(({ id }) => id)).toEqual(["solar-wind-power", "fgd-sinter"]);
  expect(change.went).toEqual([{ id: "heat-pumps", name: "Heat pumps" }]);
  expect(change.status).toEqual({ before: "infeasible", now: "optimal" });
  expect(change.years).toHaveLength(1);
  const [year] = change.years;
  expect(year).toMatchObject({
    year: 2030,
    cost: { before: 300, now: 470 },
    co2: { before: 9000, now: 20_700 },
  });
  expect(year!.pm25.before).toBe(39);
  expect(year!.pm25.now).toBeCloseTo(37.5, 12); // 40 − 0.8 − 0.3 − 1.4; float noise
});
