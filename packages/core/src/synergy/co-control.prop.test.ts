import fc from "fast-check";
import { expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { coControl } from "./co-control.ts";

const value = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const ends = fc.tuple(value, value).filter(([from, to]) => Math.abs(from - to) > 1e-6 * from);

test("the elasticity and the quadrant do not depend on the unit of either emission (powers of two scale exactly)", () => {
  fc.assert(
    fc.property(ends, ends, fc.integer({ min: -20, max: 20 }), (a, b, power) => {
      const scale = 2 ** power;
      expect(coControl({ a: [a[0] * scale, a[1] * scale], b })).toEqual(coControl({ a, b }));
      expect(coControl({ a, b: [b[0] * scale, b[1] * scale] })).toEqual(coControl({ a, b }));
    }),
  );
});

test("exchanging a and b inverts the elasticity and mirrors the quadrant", () => {
  const mirrored = { I: "I", II: "IV", III: "III", IV: "II", axis: "axis" } as const;
  fc.assert(
    fc.property(ends, ends, (a, b) => {
      const here = coControl({ a, b });
      const there = coControl({ a: b, b: a });
      if (isGap(here) || isGap(there)) throw new Error("unexpected gap");
      expect(here.elasticity * there.elasticity).toBeCloseTo(1, 9);
      expect(there.quadrant).toBe(mirrored[here.quadrant]);
    }),
  );
});

test("the elasticity is above 0 exactly in I and III", () => {
  fc.assert(
    fc.property(ends, ends, (a, b) => {
      const answer = coControl({ a, b });
      if (isGap(answer)) throw new Error("unexpected gap");
      expect(answer.elasticity > 0).toBe(answer.quadrant === "I" || answer.quadrant === "III");
    }),
  );
});
