import { describe, expect, test } from "vitest";
import { exactTail, exactTwoSided, longestExact } from "./exact-score.ts";

describe("exactTail", () => {
  // P(S ≥ s) by enumeration of all orders, n = 4 … 7; 1e-15: one rounding
  test.each([
    [4, [0.625, 0.375, 0.16666666666666666, 0.041666666666666664]],
    [5, [0.5916666666666667, 0.4083333333333333, 0.24166666666666667, 0.11666666666666667, 5 / 120, 1 / 120]],
    [6, [0.5, 259 / 720, 169 / 720, 98 / 720, 49 / 720, 20 / 720, 6 / 720, 1 / 720]],
    [
      7,
      [
        0.5, 0.3863095238095238, 0.28095238095238095, 0.19067460317460316, 0.11944444444444445,
        0.06805555555555555, 0.034523809523809526, 0.01507936507936508, 0.005357142857142857,
        0.001388888888888889, 0.0001984126984126984,
      ],
    ],
  ])("of %i values agrees with full enumeration", (n, tails) => {
    const first = ((n * (n - 1)) / 2) % 2;
    for (const [index, tail] of tails.entries())
      expect(exactTail(n, first + 2 * index)).toBeCloseTo(tail, 15);
  });

  test("agrees with scipy.stats.kendalltau(method='exact') for nine and ten values", () => {
    // Two-sided, scipy 1.17: S = −34 of 9 and S = 41 of 10
    expect(exactTwoSided(9, -34)).toBeCloseTo(4.96031746031746e-5, 18);
    expect(exactTwoSided(10, 41)).toBeCloseTo(2.9761904761904762e-5, 18);
  });

  test("falls from 1 to 1/n! and is symmetric", () => {
    let orders = 1;
    for (let n = 2; n <= longestExact; n += 1) {
      orders *= n;
      const most = (n * (n - 1)) / 2;
      expect(exactTail(n, -most)).toBe(1);
      expect(exactTail(n, most) * orders).toBeCloseTo(1, 9);
      for (let score = -most; score <= most; score += 2) {
        expect(exactTail(n, score) + exactTail(n, 2 - score)).toBeCloseTo(1, 12);
      }
    }
  });

  test("two-sided is 1 at 0 and at the smallest possible score of either sign", () => {
    expect(exactTwoSided(5, 0)).toBe(1);
    expect(exactTwoSided(6, 1)).toBe(1);
    expect(exactTwoSided(6, -1)).toBe(1);
    expect(exactTwoSided(5, 10)).toBeCloseTo(2 / 120, 15);
  });
});
