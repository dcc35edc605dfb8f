import { describe, expect, test } from "vitest";
import { headlineCurve } from "../assessment/sections/health-functions.ts";
import { deathsAvoided } from "./path-health.ts";
import { littleCity } from "./testing/little-problem.ts";

const city = littleCity({ baselineDeaths: 1000, emissions: {} });
const risk = (pm25: number) => Math.exp(headlineCurve.logRisk(pm25, 0));

describe("deaths that the measures of a path avoid", () => {
  test("are those between the base year's air and the path's where nothing else changes", () => {
    const avoided = deathsAvoided([{ city, before: 57, after: 40 }]);
    expect(avoided?.central).toBeCloseTo(1000 * (1 - risk(40) / risk(57)), 9);
  });

  test("leave out what cleaner neighbours bring", () => {
    // 57 falls to 47 by others, from there to 40 by the path.
    const avoided = deathsAvoided([{ city, before: 47, after: 40 }]);
    expect(avoided?.central).toBeCloseTo((1000 * (risk(47) - risk(40))) / risk(57), 9);
    expect(deathsAvoided([{ city, before: 47, after: 47 }])?.central).toBe(0);
  });

  test("are unknown where nobody knows the deaths", () => {
    expect(deathsAvoided([{ city: littleCity({ emissions: {} }), before: 57, after: 40 }])).toBeUndefined();
  });
});
