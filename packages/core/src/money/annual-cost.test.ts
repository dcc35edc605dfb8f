import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { annualCost, capitalRecoveryFactor } from "./annual-cost.ts";
import { unitCost } from "./unit-cost.ts";

describe("capitalRecoveryFactor", () => {
  // Exact fractions in Python; 4 % over 20 years is 0.073582 in any annuity table.
  test.each([
    [0.04, 20, 0.07358175032862889],
    [0.08, 15, 0.11682954493602005],
    [0.1, 1, 1.1],
    [1, 10, 1.0009775171065494],
    [0, 10, 0.1],
  ])("at rate %s over %s years is %s", (rate, years, factor) => {
    expect(capitalRecoveryFactor(rate, years)).toBeCloseTo(factor, 14);
  });

  // Exact fraction in Python: 0.03333333385. The textbook form 1 − (1 + r)^−n keeps seven digits of it at this rate.
  test("keeps its digits at a rate near 0", () => {
    expect(Math.abs(capitalRecoveryFactor(1e-9, 30) - 0.03333333385)).toBeLessThan(1e-15);
    expect(capitalRecoveryFactor(Number.MIN_VALUE, 0.25)).toBe(4);
  });

  test.each([
    ["rate", -0.01, 10],
    ["rate", 4, 10],
    ["lifetimeYears", 0.04, 0],
    ["lifetimeYears", 0.04, Number.NaN],
  ])("names %s where it is wrong", (where, rate, years) => {
    expect(() => capitalRecoveryFactor(rate, years)).toThrow(expect.objectContaining({ where }));
  });
});

describe("annualCost", () => {
  test("adds operation and takes off savings", () => {
    const result = annualCost({
      investment: 1_000_000,
      rate: 0.04,
      lifetimeYears: 20,
      operation: 30_000,
      savings: 10_000,
    });
    expect(result.annualCost).toBeCloseTo(93_581.75032862888, 8);
    expect(result.capitalRecoveryFactor).toBeCloseTo(0.07358175032862889, 14);
  });

  test("is below 0 where the measure saves more than it costs, and 0 where nothing is paid", () => {
    expect(annualCost({ investment: 100, rate: 0, lifetimeYears: 10, savings: 30 }).annualCost).toBe(-20);
    expect(annualCost({ investment: 0, rate: 0.04, lifetimeYears: 10 }).annualCost).toBe(0);
  });

  test.each([
    ["investment", { investment: -1, rate: 0.04, lifetimeYears: 10 }],
    ["operation", { investment: 1, rate: 0.04, lifetimeYears: 10, operation: -1 }],
    ["savings", { investment: 1, rate: 0.04, lifetimeYears: 10, savings: Number.POSITIVE_INFINITY }],
  ])("names %s where it is wrong", (where, input) => {
    expect(() => annualCost(input)).toThrow(expect.objectContaining({ tag: "invalid-input", where }));
  });
});

describe("unitCost", () => {
  test("divides, also below 0, and is a gap where nothing is reduced", () => {
    expect(unitCost(500, 20)).toBe(25);
    expect(unitCost(-500, 20)).toBe(-25);
    expect(isGap(unitCost(500, 0))).toBe(true);
    expect(() => unitCost(500, -1)).toThrow(expect.objectContaining({ where: "reduction" }));
    expect(() => unitCost(Number.NaN, 1)).toThrow(expect.objectContaining({ where: "annualCost" }));
    expect(() => unitCost(Number.NaN, 0)).toThrow(expect.objectContaining({ where: "annualCost" }));
  });
});

const rate = fc.double({ min: 1e-12, max: 1, noNaN: true });
const years = fc.double({ min: 0.5, max: 100, noNaN: true });

test("lies above the rate and above 1 ÷ n, falls with the life and rises with the rate", () => {
  fc.assert(
    fc.property(rate, rate, years, years, (r, r2, n, n2) => {
      const factor = capitalRecoveryFactor(r, n);
      expect(factor).toBeGreaterThanOrEqual(r);
      expect(factor * n).toBeGreaterThanOrEqual(1 - 1e-12);
      expect(capitalRecoveryFactor(r, n + n2)).toBeLessThanOrEqual(factor * (1 + 1e-12));
      expect(capitalRecoveryFactor(Math.min(1, r + r2), n)).toBeGreaterThanOrEqual(factor * (1 - 1e-12));
    }),
  );
});

test("comes down to the rate as the life grows without end", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), (r) => {
      expect(capitalRecoveryFactor(r, 1e6)).toBeCloseTo(r, 12);
    }),
  );
});

test("the payments of all years, discounted, are worth the investment", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.3, noNaN: true }), fc.integer({ min: 1, max: 60 }), (r, n) => {
      const factor = capitalRecoveryFactor(r, n);
      let worth = 0;
      for (let year = 1; year <= n; year += 1) worth += factor / (1 + r) ** year;
      expect(worth).toBeCloseTo(1, 10);
    }),
  );
});

test("a larger project costs in proportion", () => {
  fc.assert(
    fc.property(rate, years, fc.integer({ min: -20, max: 20 }), (r, n, power) => {
      const of = (scale: number) =>
        annualCost({
          investment: 7 * scale,
          rate: r,
          lifetimeYears: n,
          operation: 3 * scale,
          savings: scale,
        });
      expect(of(2 ** power).annualCost).toBe(of(1).annualCost * 2 ** power);
    }),
  );
});
