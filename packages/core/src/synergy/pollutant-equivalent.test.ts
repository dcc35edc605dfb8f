import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PollutantEquivalentInput } from "./pollutant-equivalent.method.ts";
import { pollutantEquivalent } from "./pollutant-equivalent.ts";
import { equivalentPollutants, equivalentValues } from "./pollutant-equivalent-values.ts";

describe("pollutantEquivalent", () => {
  // Reductions of 2+26 cities 2017 → 2020 by Yang Tianqi et al. 2022 (kt), divided by the law's equivalent values:
  // 281.8/0.95, 485.5/0.95, 203.8/2.18, 34.3/9.09 million equivalents (computed in Python).
  test("turns the published reductions of 2+26 cities into equivalents", () => {
    const { byPollutant, equivalents } = pollutantEquivalent({
      reductions: { so2: 281.8e6, nox: 485.5e6, smoke: 203.8e6, nh3: 34.3e6 },
    });
    // 904.9438263962 is the sum of the four
    expect(equivalents / 1e6).toBeCloseTo(904.9438263962, 9);
    const millions = byPollutant.map((part) => part.equivalents / 1e6);
    const published = [296.63157894736844, 511.0526315789474, 93.4862385321101, 3.773377337733773];
    expect(byPollutant.map((part) => part.pollutant)).toEqual(["so2", "nox", "smoke", "nh3"]);
    for (const [index, value] of published.entries()) expect(millions[index]).toBeCloseTo(value, 9);
  });

  test("one equivalent value of each pollutant is one equivalent", () => {
    const one = Object.fromEntries(
      equivalentPollutants.map((pollutant) => [pollutant, equivalentValues[pollutant].kgPerEquivalent]),
    );
    expect(pollutantEquivalent({ reductions: one }).equivalents).toBe(6);
  });

  test("an increase counts against a reduction, zero counts as zero, the tax spans 1.2 to 12 CNY", () => {
    const { equivalents, taxCny } = pollutantEquivalent({ reductions: { so2: 0.95, nox: -0.95, co: 0 } });
    expect(equivalents).toBe(0);
    expect(taxCny).toEqual([0, 0]);
    expect(pollutantEquivalent({ reductions: { dust: 40 } }).taxCny).toEqual([12, 120]);
  });

  test("refuses no pollutant, an unknown one and a number that is not finite", () => {
    expect(() => pollutantEquivalent({ reductions: {} })).toThrow(
      expect.objectContaining({ tag: "invalid-input", where: "reductions" }),
    );
    expect(() => pollutantEquivalent({ reductions: { so2: Number.NaN } })).toThrow(
      expect.objectContaining({ where: "reductions.so2" }),
    );
    expect(PollutantEquivalentInput.safeParse({ reductions: {} }).success).toBe(false);
    expect(PollutantEquivalentInput.safeParse({ reductions: { co2: 1 } }).success).toBe(false);
  });

  test("is linear: twice the reductions, twice the equivalents; the sum is the sum of its parts", () => {
    const kg = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(kg, kg, kg, (so2, co, nh3) => {
        const once = pollutantEquivalent({ reductions: { so2, co, nh3 } });
        const twice = pollutantEquivalent({ reductions: { so2: 2 * so2, co: 2 * co, nh3: 2 * nh3 } });
        expect(twice.equivalents).toBe(2 * once.equivalents);
        expect(once.byPollutant.reduce((sum, part) => sum + part.equivalents, 0)).toBe(once.equivalents);
      }),
    );
  });
});
