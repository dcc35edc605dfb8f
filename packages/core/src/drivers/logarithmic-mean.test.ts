import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logarithmicMean, logRatio } from "./logarithmic-mean.ts";

describe("logarithmicMean", () => {
  // Computed with mpmath 1.3 at 50 digits; 1e-15 relative: a few units in the last place
  test.each([
    [1, 1.001, 1.0004999167083068],
    [1, 1.05, 1.0247967157143936],
    [1, 1.2, 1.0969629895494155],
    [1, 1.23, 1.111035059503585],
    [2, 5, 3.2740700038118744],
    [3, 3.0000000001, 3.00000000005],
    [1e-300, 1e300, 7.238241365054197e296],
  ])("of %s and %s is %s, whichever comes first", (a, b, expected) => {
    expect(Math.abs(logarithmicMean(a, b) / expected - 1)).toBeLessThan(1e-15);
    expect(logarithmicMean(b, a)).toBe(logarithmicMean(a, b));
  });

  test("takes its limits where both are equal or one is 0", () => {
    expect(logarithmicMean(7, 7)).toBe(7);
    expect(logarithmicMean(0, 0)).toBe(0);
    expect(logarithmicMean(0, 7)).toBe(0);
    expect(logarithmicMean(7, 0)).toBe(0);
  });

  test("lies between the geometric and the arithmetic mean", () => {
    const value = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const mean = logarithmicMean(a, b);
        // 1e-12 relative: float noise, the three agree to it where a and b are close
        expect(mean).toBeGreaterThanOrEqual(Math.sqrt(a * b) * (1 - 1e-12));
        expect(mean).toBeLessThanOrEqual(((a + b) / 2) * (1 + 1e-12));
      }),
    );
  });

  test("keeps its digits next to the switch from series to quotient", () => {
    // At x = 0.1 the ratio is 1.1/0.9; both forms must meet there to float noise
    const below = logarithmicMean(0.9000001, 1.0999999);
    const above = logarithmicMean(0.8999999, 1.1000001);
    // L is even about m = 1: 1 − x²/3 − …, so the two differ by about 2 × 0.1 × 2e-7 ÷ 3
    expect(below - above).toBeCloseTo((2 * 0.1 * 2e-7) / 3, 9);
  });
});

// Computed with mpmath 1.3 at 50 digits of the two binary numbers; 1e-15 relative: a few units in the last place
test.each([
  [1, 1.0000000000009095, 9.094947017725146e-13],
  [3, 3.0000003, 9.999999498437218e-8],
  [7, 7.1, 0.014184634991956381],
  [5, 6.05, 0.1906203596086497],
  [0.9, 1.1, 0.20067069546215122],
])("ln(%s to %s) is %s to its last digits, however small", (from, to, expected) => {
  expect(Math.abs(logRatio(from, to) / expected - 1)).toBeLessThan(1e-15);
  expect(logRatio(to, from)).toBe(-logRatio(from, to));
});

test("logRatio neither overflows nor underflows", () => {
  expect(logRatio(1e-308, 1e308)).toBeCloseTo(616 * Math.LN10, 9);
  expect(logRatio(1e308, 1e-308)).toBeCloseTo(-616 * Math.LN10, 9);
  expect(logRatio(1e308, 1.1e308)).toBeCloseTo(Math.log(1.1), 14);
  expect(logRatio(5, 5)).toBe(0);
});

test("numbers whose sum no number holds have the same ratio and mean as small ones", () => {
  // mpmath 1.3: ln(1.6 ÷ 1.5) = 0.0645385211375712, L(1.6, 1.5) = 1.5494622163…; ln 8 = 2.07944154167984
  expect(logRatio(1.5e308, 1.6e308)).toBeCloseTo(0.0645385211375712, 14);
  expect(logRatio(1.6e308, 1.5e308)).toBeCloseTo(-0.0645385211375712, 14);
  expect(logarithmicMean(1.6e308, 1.5e308) / 1e308).toBeCloseTo(1.5494622163225384, 12);
  expect(logRatio(2e307, 1.6e308)).toBeCloseTo(2.07944154167984, 13);
  // Close to each other: the difference is exact, the quotient would lose six digits
  const close = 1.3e308 * (1 + 1e-10);
  expect(Math.abs(logRatio(1.3e308, close) / Math.log1p((close - 1.3e308) / 1.3e308) - 1)).toBeLessThan(
    1e-14,
  );
});
