import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attributableDeaths, avoidedDeaths } from "./avoided-deaths.ts";
import { nationalRates } from "./baseline-mortality.ts";
import { gemm } from "./gemm.ts";
import { gemmAges, gemmCauses } from "./gemm-parameters.ts";

describe("avoidedDeaths", () => {
  // Computed with numpy 2.4 from the published parameters.
  test("a city of 7.7 million from 50 to 35 µg/m³ at the national rate", () => {
    const result = avoidedDeaths({ population: 7_700_000, mortalityRate: 0.0067893, pm25: [50, 35] });
    expect(result.avoided).toBeCloseTo(3853.3037890563414, 6);
    expect(result.lower).toBeCloseTo(2926.2529479293707, 6);
    expect(result.upper).toBeCloseTo(4762.940250653119, 6);
    expect(result.validity).toBe("within-range");
  });

  // Not population · rate · (fraction before − fraction after): the fraction after belongs to a lower baseline.
  test("does not subtract two attributable fractions from one observed baseline", () => {
    const deaths = 7_700_000 * 0.0067893;
    const wrong =
      deaths * (gemm({ pm25: 50 }).attributableFraction - gemm({ pm25: 35 }).attributableFraction);
    const right = avoidedDeaths({ population: 7_700_000, mortalityRate: 0.0067893, pm25: [50, 35] }).avoided;
    expect(wrong).toBeLessThan(right);
    expect(right).toBeCloseTo(
      deaths * (1 - gemm({ pm25: 35 }).relativeRisk / gemm({ pm25: 50 }).relativeRisk),
      6,
    );
  });

  test("one cause and age: heart disease from 80 years, 60 to 25 µg/m³", () => {
    const result = avoidedDeaths({
      population: 100_000,
      mortalityRate: 0.03,
      pm25: [60, 25],
      cause: "ihd",
      age: "80+",
    });
    expect(result.avoided).toBeCloseTo(489.6004918031293, 8);
    expect(result.lower).toBeCloseTo(446.7177382099773, 8);
    expect(result.upper).toBeCloseTo(531.7630232010113, 8);
  });

  test.each([[[40, 40]], [[2, 1]], [[0, 2.4]]] as const)("avoids none for %s", (pm25) => {
    const result = avoidedDeaths({ population: 1e6, mortalityRate: 0.007, pm25 });
    expect(result).toMatchObject({ avoided: 0, lower: 0, upper: 0 });
  });

  test("none where nobody lives or dies", () => {
    expect(avoidedDeaths({ population: 0, mortalityRate: 0.007, pm25: [50, 35] }).avoided).toBe(0);
    expect(avoidedDeaths({ population: 1e6, mortalityRate: 0, pm25: [50, 35] }).avoided).toBe(0);
  });

  test("says where either concentration lies above what the model was fitted on", () => {
    const of = (pm25: readonly [number, number]) =>
      avoidedDeaths({ population: 1e6, mortalityRate: 0.007, pm25 }).validity;
    expect(of([100, 35])).toBe("above-range");
    expect(of([35, 2])).toBe("below-range");
    expect(of([100, 2])).toBe("above-range");
  });

  test.each([
    ["population", { population: -1, mortalityRate: 0.007, pm25: [50, 35] }],
    ["mortalityRate", { population: 1, mortalityRate: 678.93, pm25: [50, 35] }],
    ["mortalityRate", { population: 1, mortalityRate: -0.1, pm25: [50, 35] }],
    ["pm25[0]", { population: 1, mortalityRate: 0.007, pm25: [-1, 35] }],
    ["pm25[1]", { population: 1, mortalityRate: 0.007, pm25: [50, Number.NaN] }],
  ] as const)("names %s where it is wrong", (where, input) => {
    expect(() => avoidedDeaths(input)).toThrow(expect.objectContaining({ tag: "invalid-input", where }));
  });
});

describe("attributableDeaths", () => {
  // 9 656 764 deaths of ncd+lri (population 1 422 350 422 at 678.93 per 100 000) at 47.7 µg/m³: 2.74 million, by numpy 2.4.
  test("China in 2019 comes to 2.74 million, from the national rate", () => {
    const rates = nationalRates.find((row) => row.edition === "gbd2019")!;
    const result = attributableDeaths({
      population: rates.population!,
      mortalityRate: rates["ncd+lri"] / 100_000,
      pm25: 47.7,
    });
    // 1: the deaths were rounded to a whole number.
    expect(Math.abs(result.central - 2_744_112)).toBeLessThan(1);
    expect(Math.abs(result.lower - 2_147_394)).toBeLessThan(1);
    expect(Math.abs(result.upper - 3_293_414)).toBeLessThan(1);
  });

  test("none at and below 2.4 µg/m³", () => {
    for (const pm25 of [0, 1, 2.4]) {
      const result = attributableDeaths({ population: 1e6, mortalityRate: 0.007, pm25 });
      expect(result.central).toBe(0);
      expect(result.validity).toBe(pm25 < 2.4 ? "below-range" : "within-range");
    }
  });

  test("is the baseline times the attributable fraction", () => {
    const { central } = attributableDeaths({ population: 1e6, mortalityRate: 0.007, pm25: 60, cause: "lc" });
    expect(central).toBeCloseTo(7000 * gemm({ pm25: 60, cause: "lc" }).attributableFraction, 8);
  });
});

const concentration = fc.double({ min: 0, max: 200, noNaN: true });
const people = fc.double({ min: 0, max: 1e8, noNaN: true });
const rate = fc.double({ min: 0, max: 0.1, noNaN: true });
const fit = fc.record({ cause: fc.constantFrom(...gemmCauses), age: fc.constantFrom(...gemmAges) });

test("a way down and back leaves nothing: the deaths avoided down are those added up again", () => {
  fc.assert(
    fc.property(fit, concentration, concentration, (choice, from, to) => {
      const risk = (pm25: number) => gemm({ ...choice, pm25 }).relativeRisk;
      const down = avoidedDeaths({ ...choice, population: 1e6, mortalityRate: 0.01, pm25: [from, to] });
      const rateAfter = 0.01 * (risk(to) / risk(from));
      fc.pre(rateAfter <= 1);
      const up = avoidedDeaths({ ...choice, population: 1e6, mortalityRate: rateAfter, pm25: [to, from] });
      expect(up.avoided + down.avoided).toBeCloseTo(0, 6);
    }),
  );
});

test("two populations together avoid what they avoid apart, and twice the people twice as many", () => {
  fc.assert(
    fc.property(people, people, rate, concentration, concentration, (a, b, mortalityRate, from, to) => {
      const of = (population: number) => avoidedDeaths({ population, mortalityRate, pm25: [from, to] });
      const noise = 1e-9 * (1 + Math.abs(of(a + b).avoided));
      expect(Math.abs(of(a).avoided + of(b).avoided - of(a + b).avoided)).toBeLessThan(noise);
      expect(Math.abs(of(2 * a).upper - 2 * of(a).upper)).toBeLessThan(
        1e-9 * (1 + Math.abs(of(2 * a).upper)),
      );
    }),
  );
});

test("the cleaner the end the more are avoided; the sign is that of the fall; the interval holds the centre", () => {
  fc.assert(
    fc.property(fit, concentration, concentration, concentration, (choice, from, a, b) => {
      const of = (to: number) =>
        avoidedDeaths({ ...choice, population: 1e6, mortalityRate: 0.01, pm25: [from, to] });
      const [clean, dirty] = [of(Math.min(a, b)), of(Math.max(a, b))];
      expect(clean.avoided).toBeGreaterThanOrEqual(dirty.avoided);
      expect(clean.avoided * (from - Math.min(a, b))).toBeGreaterThanOrEqual(0);
      expect(clean.lower).toBeLessThanOrEqual(clean.avoided);
      expect(clean.upper).toBeGreaterThanOrEqual(clean.avoided);
      expect(clean.avoided).toBeLessThan(10_000);
    }),
  );
});
