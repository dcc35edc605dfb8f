import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { complementaryErrorFunction, normalDistribution } from "./normal-distribution.ts";

/** Relative error allowed: a few units in the last place. */
const ulps = 4e-15;

function expectClose(got: number, expected: number): void {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(ulps * Math.abs(expected));
}

describe("normal distribution", () => {
  // scipy.special.erfc of scipy 1.17.1, across the three ranges and at their edges (0.46875 and 4)
  test.each([
    [-6, 2.0],
    [-1, 1.8427007929497148],
    [-0.46875, 1.4926134732179381],
    [-0.2, 1.2227025892104784],
    [0, 1],
    [1e-10, 0.999999999887162],
    [0.2, 0.7772974107895215],
    [0.46875, 0.507386526782062],
    [0.5, 0.4795001221869535],
    [1, 0.15729920705028516],
    [3.9, 3.479224859723178e-8],
    [4, 1.541725790028002e-8],
    [4.1, 6.7000276540849075e-9],
    [6, 2.1519736712498913e-17],
    [10, 2.0884875837625446e-45],
    [20, 5.395865611607901e-176],
    [26, 5.663192408856143e-296],
  ])("erfc(%s) agrees with scipy", (x, expected) => {
    expectClose(complementaryErrorFunction(x), expected);
  });

  // scipy.special.ndtr of scipy 1.17.1; in the far tail the argument's own rounding costs a digit
  test.each([
    [-20, 2.7536241186061556e-89, 1e-13],
    [-8, 6.22096057427174e-16, 1e-14],
    [-3, 0.0013498980316300933, ulps],
    [-1.959963984540054, 0.025, ulps],
    [-0.5, 0.3085375387259869, ulps],
    [0, 0.5, 0],
    [0.1, 0.539827837277029, ulps],
    [1, 0.8413447460685429, ulps],
    [2.5, 0.9937903346742238, ulps],
    [8, 0.9999999999999993, ulps],
  ])("Φ(%s) agrees with scipy", (x, expected, tolerance) => {
    expect(Math.abs(normalDistribution(x) - expected)).toBeLessThanOrEqual(tolerance * expected);
  });

  test("is 0 and 1 at the infinities", () => {
    expect(normalDistribution(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(normalDistribution(Number.POSITIVE_INFINITY)).toBe(1);
  });

  test("is symmetric and does not fall", () => {
    const x = fc.double({ min: -12, max: 12, noNaN: true });
    fc.assert(
      fc.property(x, x, (a, b) => {
        expect(normalDistribution(a) + normalDistribution(-a)).toBeCloseTo(1, 14);
        const [low, high] = a < b ? [a, b] : [b, a];
        // 1e-15: two neighbouring arguments may differ by a rounding
        expect(normalDistribution(low)).toBeLessThanOrEqual(normalDistribution(high) * (1 + 1e-15));
      }),
    );
  });
});
