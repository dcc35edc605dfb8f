import fc from "fast-check";
import { expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { couplingCoordination } from "./coupling-coordination.ts";

const score = fc.double({ min: 0.001, max: 1, noNaN: true });
const scores = fc.array(score, { minLength: 2, maxLength: 6 });

function of(subsystems: readonly number[], weights?: readonly number[]) {
  const result = couplingCoordination(weights === undefined ? { subsystems } : { subsystems, weights });
  if (isGap(result)) throw new Error("unexpected gap");
  return result;
}

test("the order of the subsystems does not matter", () => {
  fc.assert(
    fc.property(scores, (subsystems) => {
      const here = of(subsystems);
      const there = of(subsystems.toReversed());
      expect(there.coupling).toBeCloseTo(here.coupling, 12);
      expect(there.coordination).toBeCloseTo(here.coordination, 12);
      expect(there.modified.coupling).toBeCloseTo(here.modified.coupling, 12);
    }),
  );
});

test("both couplings lie in 0 to 1, the modified one not above the classic one for two subsystems, 1 where all are equal", () => {
  fc.assert(
    fc.property(score, score, (a, b) => {
      const result = of([a, b]);
      expect(result.coupling).toBeGreaterThanOrEqual(0);
      expect(result.coupling).toBeLessThanOrEqual(1);
      expect(result.modified.coupling).toBeLessThanOrEqual(result.coupling + 1e-12);
      expect(of([a, a]).coupling).toBeCloseTo(1, 12);
      expect(of([a, a]).modified.coupling).toBeCloseTo(1, 12);
    }),
  );
});

test("the classic coupling depends on the ratio of the subsystems only", () => {
  fc.assert(
    fc.property(scores, fc.double({ min: 0.1, max: 1, noNaN: true }), (subsystems, scale) => {
      const scaled = of(subsystems.map((value) => value * scale));
      expect(scaled.coupling).toBeCloseTo(of(subsystems).coupling, 10);
      expect(scaled.development).toBeCloseTo(of(subsystems).development * scale, 12);
    }),
  );
});

test("the development lies between the worst and the best subsystem, whatever the weights", () => {
  fc.assert(
    fc.property(score, score, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, weight) => {
      const { development } = of([a, b], [weight, 1 - weight]);
      expect(development).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-12);
      expect(development).toBeLessThanOrEqual(Math.max(a, b) + 1e-12);
    }),
  );
});
