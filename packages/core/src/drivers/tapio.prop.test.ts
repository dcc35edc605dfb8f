import fc from "fast-check";
import { expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { tapio, tapioStates } from "./tapio.ts";

const value = fc.double({ min: 0.1, max: 1e6, noNaN: true });
const ends = fc.tuple(value, value);

test("neither the unit of emissions nor that of GDP matters", () => {
  fc.assert(
    fc.property(ends, ends, fc.integer({ min: -20, max: 20 }), (pressure, driver, power) => {
      const scale = 2 ** power;
      const scaled = tapio({ pressure: [pressure[0] * scale, pressure[1] * scale], driver });
      expect(scaled).toEqual(tapio({ pressure, driver }));
    }),
  );
});

test("the sign of the elasticity says whether both moved the same way, and the state agrees", () => {
  fc.assert(
    fc.property(ends, ends, (pressure, driver) => {
      const result = tapio({ pressure, driver });
      if (isGap(result)) {
        expect(driver[0]).toBe(driver[1]);
        return;
      }
      const together = (pressure[1] - pressure[0]) * Math.sign(driver[1] - driver[0]);
      expect(Math.sign(result.elasticity) === Math.sign(together)).toBe(true);
      expect(result.state.startsWith("strong")).toBe(together < 0);
      expect(["expansive", "recessive"].some((word) => result.state.startsWith(word))).toBe(
        result.elasticity >= 0.8 - 1e-12,
      );
    }),
  );
});

test("more emissions for the same growth never lower the elasticity; for the same recession never raise it", () => {
  fc.assert(
    fc.property(value, value, value, ends, (start, a, b, driver) => {
      const low = tapio({ pressure: [start, Math.min(a, b)], driver });
      const high = tapio({ pressure: [start, Math.max(a, b)], driver });
      if (isGap(low) || isGap(high)) return;
      const growth = Math.sign(driver[1] - driver[0]);
      expect(growth * (high.elasticity - low.elasticity)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("there are eight states", () => {
  expect(new Set(tapioStates).size).toBe(8);
});
