import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { policyIndicators, policyScopes } from "./policy-indicators.ts";
import { goalLevel, policyGoals, policyTargets } from "./policy-targets.ts";

describe("policyTargets", () => {
  test("stand in order of issue under unique ids, with a title in both languages and a provenance", () => {
    const issued = policyTargets.map((document) => document.issued);
    expect(issued).toEqual(issued.toSorted());
    expect(new Set(policyTargets.map(({ id }) => id)).size).toBe(policyTargets.length);
    for (const { title, via, goals } of policyTargets) {
      expect(title.en.length > 0 && /\p{Script=Han}/u.test(title.zh) && via.length > 0).toBe(true);
      expect(goals.length).toBeGreaterThan(0);
    }
  });

  test("every goal names a known indicator and scope; a change has a base year before its year", () => {
    for (const { goals } of policyTargets)
      for (const { indicator, scope, aim, baseYear, year } of goals) {
        expect(Object.hasOwn(policyIndicators, indicator) && Object.hasOwn(policyScopes, scope)).toBe(true);
        expect(baseYear !== undefined).toBe(aim === "change");
        if (typeof baseYear === "number") expect(baseYear).toBeLessThan(year);
      }
  });

  test("finds the national PM2.5 targets of Beautiful China, and none for 2030, which was not found", () => {
    const national = policyGoals("pm25", "china").map(({ year, value }) => [year, value]);
    expect(national).toEqual([
      [2027, 28],
      [2035, 25],
    ]);
    expect(policyGoals("pm25").every(({ year }) => year !== 2030)).toBe(true);
    expect(policyGoals("pm25").some(({ document }) => document.kind === "outcome")).toBe(false);
  });

  test("a change becomes a level with the base year's value, a level is itself, a range counts by its easier end", () => {
    const [intensity] = policyGoals("co2-per-gdp");
    if (intensity === undefined) throw new Error("no goal");
    expect(intensity).toMatchObject({ year: 2025, value: -18, baseYear: 2020 });
    expect(goalLevel(intensity, 2)).toBeCloseTo(1.64, 12); // 2 × 0.82
    expect(isGap(goalLevel(intensity))).toBe(true);
    expect(isGap(goalLevel(intensity, 0))).toBe(true);
    const [beautiful] = policyGoals("pm25", "china");
    const [contribution] = policyGoals("net-ghg");
    expect(beautiful && goalLevel(beautiful)).toBe(28);
    expect(contribution && goalLevel(contribution, 100)).toBeCloseTo(93, 12);
  });
});
