import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FuelEmissionsInput } from "./fuel-emissions.method.ts";
import { fuelEmissions } from "./fuel-emissions.ts";
import { fuelFactorSetIds, fuelFactorSets } from "./fuel-factors.ts";

const chinaFuels = Object.keys(fuelFactorSets["china-guideline"].fuels);

describe("fuelEmissions", () => {
  // t CO2 per t (gases per 10⁴ m³) and per GJ, multiplied out in Python from the guidelines' defaults; printed to six
  // decimals and seven, hence the tolerances.
  test.each([
    ["anthracite", 2.322768, 0.0947489],
    ["bituminous-coal", 2.071509, 0.0892738],
    ["lignite", 1.424093, 0.09856],
    ["cleaned-coal", 2.281759, 0.086614],
    ["other-washed-coal", 1.288565, 0.08382],
    ["briquette", 1.935965, 0.11088],
    ["coke", 2.851825, 0.100254],
    ["crude-oil", 3.078272, 0.072226],
    ["fuel-oil", 3.047179, 0.0758193],
    ["gasoline", 3.042547, 0.067914],
    ["diesel", 3.145122, 0.0725853],
    ["kerosene", 3.151713, 0.0704293],
    ["naphtha", 2.948761, 0.0718667],
    ["petroleum-coke", 3.063317, 0.0988167],
    ["other-petroleum", 2.888321, 0.0718667],
    ["tar", 2.644571, 0.0790533],
    ["crude-benzene", 3.410875, 0.0815687],
    ["refinery-gas", 3.042339, 0.066066],
    ["lpg", 2.953847, 0.062436],
    ["lng", 2.325307, 0.055539],
    ["natural-gas", 21.621888, 0.055539],
    ["coke-oven-gas", 8.582824, 0.049368],
    ["blast-furnace-gas", 9.686481, 0.257004],
    ["converter-gas", 14.321018, 0.180048],
    ["carbide-furnace-gas", 15.947014, 0.1434213],
    ["other-gas", 2.317929, 0.044286],
  ])("%s emits %s t a unit", (fuel, perUnit, perGigajoule) => {
    const { co2, energy } = fuelEmissions({ uses: [{ fuel, amount: 1 }] });
    expect(Math.abs(co2 - perUnit)).toBeLessThan(6e-7);
    expect(Math.abs(co2 / energy - perGigajoule)).toBeLessThan(6e-8);
  });

  test("has the 26 fuels of the guidelines", () => {
    expect(chinaFuels).toHaveLength(26);
  });

  // By hand: raw coal 21 GJ/t × 0.02632 × 0.92 × 44/12 = 1.8645088; IPCC diesel 43.0 GJ/t × 74.1 kg/GJ = 3.1863
  test.each([
    ["ceads", "raw-coal", 1.8645088],
    ["ipcc-2006", "diesel", 3.1863],
  ] as const)("by %s a tonne of %s emits %s t", (set, fuel, expected) => {
    expect(fuelEmissions({ uses: [{ fuel, amount: 1 }], set }).co2).toBeCloseTo(expected, 10);
  });

  test("adds fuels up and gives the spread of the defaults", () => {
    const result = fuelEmissions({
      uses: [
        { fuel: "bituminous-coal", amount: 1000 },
        { fuel: "natural-gas", amount: 10 },
      ],
    });
    expect(result.co2).toBeCloseTo(2071.509 + 216.21888, 2); // printed to the gram
    expect(result.byFuel.map((row) => row.co2).reduce((a, b) => a + b)).toBeCloseTo(result.co2, 9);
    expect(result.byFuel.map((row) => row.energy).reduce((a, b) => a + b)).toBeCloseTo(result.energy, 9);
    // By hand: IPCC 25.8 × 0.0946 = 2.44068 t/t above the default's 2.0715; CEADs gas 389 × 0.01532 × 0.99 × 44/12 = 21.6329
    expect(result.upper).toBeCloseTo(1000 * 2.44068 + 10 * 21.632876, 2);
    expect(result.lower).toBeCloseTo(result.co2, 9);
  });

  test("a measured value takes the place of the default, in the range too", () => {
    const use = { fuel: "bituminous-coal", amount: 2, ncv: 20, carbon: 0.025, oxidation: 1 };
    const expected = (2 * 20 * 0.025 * 44) / 12;
    const result = fuelEmissions({ uses: [use] });
    expect(result.co2).toBeCloseTo(expected, 10);
    expect([result.lower, result.upper]).toEqual([result.co2, result.co2]);
  });

  test("an energy larger than a number can hold is refused", () => {
    const uses = [{ fuel: "natural-gas", amount: 1e307 }];
    expect(() => fuelEmissions({ uses })).toThrow(expect.objectContaining({ where: "uses" }));
  });

  test("carbon that is not oxidised emits nothing, however much there is of it", () => {
    expect(fuelEmissions({ uses: [{ fuel: "kerosene", amount: 1, carbon: 1e308, oxidation: 0 }] }).co2).toBe(
      0,
    );
  });

  test("nothing burnt emits nothing", () => {
    expect(fuelEmissions({ uses: [{ fuel: "coke", amount: 0 }] })).toMatchObject({ co2: 0, energy: 0 });
  });

  test.each([
    ["uses", []],
    ["uses[0].fuel", [{ fuel: "peat", amount: 1 }]],
    ["uses[0].amount", [{ fuel: "coke", amount: -1 }]],
    [
      "uses[1].ncv",
      [
        { fuel: "coke", amount: 1 },
        { fuel: "coke", amount: 1, ncv: 0 },
      ],
    ],
    ["uses[0].oxidation", [{ fuel: "coke", amount: 1, oxidation: 1.1 }]],
    ["uses[0].carbon", [{ fuel: "coke", amount: 1, carbon: Number.NaN }]],
    ["uses[0].amount", [{ fuel: "coke", amount: Number.POSITIVE_INFINITY }]],
  ])("names %s where it is wrong, and the schema refuses it too", (field, uses) => {
    expect(() => fuelEmissions({ uses })).toThrow(
      expect.objectContaining({ tag: "invalid-input", where: field }),
    );
    expect(FuelEmissionsInput.safeParse({ uses }).success).toBe(false);
  });

  test("a fuel that the set does not know is refused with those it knows", () => {
    const run = () => fuelEmissions({ uses: [{ fuel: "briquette", amount: 1 }], set: "ipcc-2006" });
    expect(run).toThrow(/must be a fuel of ipcc-2006 \(anthracite, /);
  });
});

describe("laws", () => {
  const use = fc.record({
    fuel: fc.constantFrom(...chinaFuels),
    amount: fc.double({ min: 0, max: 1e6, noNaN: true }),
  });

  test("is linear in the amounts and does not depend on their order; the default lies within the spread", () => {
    fc.assert(
      fc.property(fc.array(use, { minLength: 1, maxLength: 8 }), (uses) => {
        const once = fuelEmissions({ uses });
        const twice = fuelEmissions({ uses: uses.map((row) => ({ ...row, amount: 2 * row.amount })) });
        const noise = 1e-9 * (1 + once.co2);
        expect(Math.abs(twice.co2 - 2 * once.co2)).toBeLessThan(noise);
        expect(Math.abs(fuelEmissions({ uses: uses.toReversed() }).co2 - once.co2)).toBeLessThan(noise);
        expect(once.lower).toBeLessThanOrEqual(once.co2 + noise);
        expect(once.upper).toBeGreaterThanOrEqual(once.co2 - noise);
      }),
    );
  });

  test("every factor of every set is of a plausible size", () => {
    for (const id of fuelFactorSetIds)
      for (const { ncv, carbon, oxidation } of Object.values(fuelFactorSets[id].fuels)) {
        const perGigajoule = (carbon * oxidation * 44) / 12;
        expect(perGigajoule > 0.04 && perGigajoule < 0.27).toBe(true);
        expect(ncv > 2 && ncv < 400 && oxidation > 0.85 && oxidation <= 1).toBe(true);
      }
  });
});
