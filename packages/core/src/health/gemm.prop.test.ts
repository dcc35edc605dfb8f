import fc from "fast-check";
import { expect, test } from "vitest";
import { gemm } from "./gemm.ts";
import { gemmAges, gemmCauses, gemmCohorts } from "./gemm-parameters.ts";

const concentration = fc.double({ min: 0, max: 500, noNaN: true });
const choice = fc.record({
  cause: fc.constantFrom(...gemmCauses),
  age: fc.constantFrom(...gemmAges),
  cohorts: fc.constantFrom(...gemmCohorts),
});

test("more PM2.5 never means less risk, at the centre and at both ends", () => {
  fc.assert(
    fc.property(choice, concentration, concentration, (fit, a, b) => {
      const low = gemm({ ...fit, pm25: Math.min(a, b) });
      const high = gemm({ ...fit, pm25: Math.max(a, b) });
      expect(high.relativeRisk).toBeGreaterThanOrEqual(low.relativeRisk);
      expect(high.lower).toBeGreaterThanOrEqual(low.lower);
      expect(high.upper).toBeGreaterThanOrEqual(low.upper);
    }),
  );
});

test("the risk is at least 1, lies inside its interval, and gives a fraction from 0 to 1", () => {
  fc.assert(
    fc.property(choice, concentration, (fit, pm25) => {
      const { relativeRisk, lower, upper, attributableFraction } = gemm({ ...fit, pm25 });
      expect(lower).toBeGreaterThanOrEqual(1);
      expect(relativeRisk).toBeGreaterThanOrEqual(lower);
      expect(upper).toBeGreaterThanOrEqual(relativeRisk);
      expect(attributableFraction).toBeGreaterThanOrEqual(0);
      expect(attributableFraction).toBeLessThan(1);
      expect(attributableFraction).toBeCloseTo(1 - 1 / relativeRisk, 12);
    }),
  );
});

test("up to 2.4 µg/m³ the risk is exactly 1", () => {
  fc.assert(
    fc.property(choice, fc.double({ min: 0, max: 2.4, noNaN: true }), (fit, pm25) => {
      expect(gemm({ ...fit, pm25 }).relativeRisk).toBe(1);
    }),
  );
});

test("the older the age band, the lower the relative risk of causes that differ by age", () => {
  const byAge = gemmAges.slice(1).map((age) => gemm({ pm25: 50, cause: "ihd", age }).relativeRisk);
  expect(byAge).toEqual(byAge.toSorted((a, b) => b - a));
});
