import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { Co2EquivalentInput } from "./co2-equivalent.method.ts";
import { co2Equivalent } from "./co2-equivalent.ts";
import { greenhouseGases, gwpSetIds } from "./global-warming-potentials.ts";

describe("co2Equivalent", () => {
  // GWP100 of methane, nitrous oxide and SF6 in the IPCC reports, from openclimatedata/globalwarmingpotentials
  test.each([
    ["ch4", "ar6", 27.9],
    ["ch4-fossil", "ar6", 29.8],
    ["ch4-biogenic", "ar6", 27],
    ["n2o", "ar6", 273],
    ["sf6", "ar6", 25_200],
    ["ch4", "ar5", 28],
    ["n2o", "ar5", 265],
    ["ch4", "ar4", 25],
    ["n2o", "ar4", 298],
    ["hfc-134a", "ar4", 1430],
  ] as const)("a tonne of %s is by %s as much as %s t of CO2", (gas, set, expected) => {
    expect(co2Equivalent({ gas, mass: 1, set })).toEqual({ co2e: expected, gwp: expected });
  });

  test("uses AR6 by default; CO2 is itself", () => {
    expect(co2Equivalent({ gas: "ch4", mass: 100 })).toEqual({ co2e: 2790, gwp: 27.9 });
    for (const set of gwpSetIds)
      expect(co2Equivalent({ gas: "co2", mass: 7, set })).toEqual({ co2e: 7, gwp: 1 });
  });

  test("methane by origin is a gap before AR6; a mass that is not finite and an unknown gas are refused", () => {
    expect(isGap(co2Equivalent({ gas: "ch4-fossil", mass: 1, set: "ar5" }))).toBe(true);
    expect(() => co2Equivalent({ gas: "ch4", mass: Number.NaN })).toThrow(
      expect.objectContaining({ where: "mass" }),
    );
    expect(Co2EquivalentInput.safeParse({ gas: "h2o", mass: 1 }).success).toBe(false);
  });

  test("is linear in the mass, for a reduction too", () => {
    fc.assert(
      fc.property(fc.constantFrom(...greenhouseGases), fc.integer({ min: -1e6, max: 1e6 }), (gas, mass) => {
        const once = co2Equivalent({ gas, mass });
        const twice = co2Equivalent({ gas, mass: 2 * mass });
        if (isGap(once) || isGap(twice)) throw new Error("unexpected gap");
        expect(twice.co2e).toBeCloseTo(2 * once.co2e, 6);
      }),
    );
  });
});
