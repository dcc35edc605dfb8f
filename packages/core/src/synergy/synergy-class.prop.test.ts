import fc from "fast-check";
import { expect, test } from "vitest";
import { classOfChanges, synergyClass } from "./synergy-class.ts";

const value = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const ends = fc.tuple(value, value);
const change = fc.double({ min: -1, max: 3, noNaN: true });

test("the class does not depend on the unit of either axis (powers of two scale exactly)", () => {
  fc.assert(
    fc.property(ends, ends, fc.integer({ min: -20, max: 20 }), (co2, pm25, power) => {
      const scale = 2 ** power;
      const scaled = synergyClass({ co2: [co2[0] * scale, co2[1] * scale], pm25 });
      expect(scaled).toEqual(synergyClass({ co2, pm25 }));
    }),
  );
});

test("swapping the axes swaps air-only and carbon-only and mirrors the angle about 45°", () => {
  fc.assert(
    fc.property(ends, ends, (a, b) => {
      const here = synergyClass({ co2: a, pm25: b });
      const there = synergyClass({ co2: b, pm25: a });
      const mirrored = { "air-only": "carbon-only", "carbon-only": "air-only" } as Record<string, string>;
      expect(there.class).toBe(mirrored[here.class] ?? here.class);
      expect(there.strength).toBeCloseTo(here.strength, 9);
      const turn = (here.angleDegrees + there.angleDegrees - 90) / 360;
      expect(turn - Math.round(turn)).toBeCloseTo(0, 9);
    }),
  );
});

test("a wider tolerance never turns a flat city into another class", () => {
  fc.assert(
    fc.property(change, change, fc.double({ min: 0, max: 0.5, noNaN: true }), (co2, pm25, tolerance) => {
      if (classOfChanges(co2, pm25, tolerance) === "flat") {
        expect(classOfChanges(co2, pm25, tolerance * 2)).toBe("flat");
      }
    }),
  );
});
