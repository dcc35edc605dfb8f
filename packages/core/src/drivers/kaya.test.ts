import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { type KayaFactor, KayaInput, KayaResult } from "./kaya.method.ts";
import { kaya } from "./kaya.ts";

// P 100 → 104, G/P 5 → 6.5, E/G 2 → 1.6, C/E 2.5 → 2.3, as quantities
const input = {
  population: [100, 104],
  gdp: [500, 676],
  energy: [1000, 1081.6],
  co2: [2500, 2487.68],
} as const;

function effects(of: KayaInput): Partial<Record<KayaFactor, number>> {
  return Object.fromEntries(kaya(of).effects.map(({ factor, additive }) => [factor, additive]));
}

describe("kaya", () => {
  test("splits CO2 into four factors where energy is known", () => {
    // Computed with mpmath 1.3 at 50 digits; 1e-10: the quantities are ratios rounded to 16 digits
    const expected = {
      population: 97.8099843659077,
      "gdp-per-person": 654.2931666093696,
      "energy-per-gdp": -556.4831822434618,
      "co2-per-energy": -207.93996873181558,
    };
    const result = kaya(input);
    for (const { factor, additive } of result.effects) {
      expect(additive).toBeCloseTo(expected[factor as keyof typeof expected], 10);
    }
    expect(result.effects.map(({ factor }) => factor)).toEqual(Object.keys(expected));
    expect(result.effects.map(({ multiplicative }) => multiplicative)).toEqual([
      expect.closeTo(1.04, 12),
      expect.closeTo(1.3, 12),
      expect.closeTo(0.8, 12),
      expect.closeTo(0.92, 12),
    ]);
    expect(result.effects[1]).toMatchObject({ from: 5, to: 6.5 });
    expect(result.total).toEqual([2500, 2487.68]);
    expect(KayaResult.parse(result)).toEqual(result);
  });

  test("joins the two energy factors into carbon intensity of GDP where energy is not known", () => {
    const { energy: _, ...rest } = input;
    const whole = effects(input);
    const joined = effects(rest);
    expect(Object.keys(joined)).toEqual(["population", "gdp-per-person", "co2-per-gdp"]);
    // Computed with mpmath 1.3
    expect(joined["co2-per-gdp"]).toBeCloseTo(-764.4231509752773, 10);
    expect(joined["co2-per-gdp"]).toBeCloseTo(whole["energy-per-gdp"]! + whole["co2-per-energy"]!, 10);
    expect(joined.population).toBeCloseTo(whole.population!, 10);
  });

  test("CO2 of 0 at an end is put down to carbon intensity, with the ratios as gaps", () => {
    const result = kaya({ population: [10, 12], gdp: [10, 30], co2: [5, 0] });
    expect(result.effects.map(({ additive }) => additive)).toEqual([0, 0, -5]);
    expect(result.effects.every(({ multiplicative }) => isGap(multiplicative))).toBe(true);
  });

  test.each([
    ["population[0]", { ...input, population: [0, 1] }],
    ["gdp[1]", { ...input, gdp: [1, 0] }],
    ["energy[0]", { ...input, energy: [-1, 1] }],
    ["co2[1]", { ...input, co2: [1, -1] }],
    ["co2[0]", { ...input, co2: [Number.NaN, 1] }],
  ] as const)("names %s where it is wrong", (where, wrong) => {
    expect(() => kaya(wrong)).toThrow(expect.objectContaining({ tag: "invalid-input", where }));
    expect(KayaInput.safeParse(wrong).success).toBe(false);
  });

  test("closes, and does not depend on the units of what it divides by", () => {
    const ends = fc.tuple(
      fc.double({ min: 1, max: 1e4, noNaN: true }),
      fc.double({ min: 1, max: 1e4, noNaN: true }),
    );
    fc.assert(
      fc.property(ends, ends, ends, ends, (population, gdp, energy, co2) => {
        const here = kaya({ population, gdp, energy, co2 });
        const sum = here.effects.reduce((total, { additive }) => total + additive, 0);
        // 1e-13 relative: a few roundings of the largest effect
        const size = here.effects.reduce(
          (total, { additive }) => total + Math.abs(additive),
          co2[0] + co2[1],
        );
        expect(Math.abs(sum - (co2[1] - co2[0]))).toBeLessThanOrEqual(1e-14 * size);
        const inTenThousands = kaya({ population, gdp: [gdp[0] * 1024, gdp[1] * 1024], energy, co2 });
        expect(inTenThousands.effects.map(({ additive }) => additive)).toEqual(
          here.effects.map(({ additive }) => additive),
        );
      }),
    );
  });
});
