import { expect, test } from "vitest";
import { quadraticFit } from "./quadratic-fit.ts";

test("finds the parabola that points lie on: y = x² about its middle 2.5 is 6.25 + 5 u + u²", () => {
  const fit = quadraticFit([1, 2, 3, 4], [1, 4, 9, 16]);
  expect(fit?.centre).toBe(2.5);
  expect(fit?.constant).toBeCloseTo(6.25, 12);
  expect(fit?.linear).toBeCloseTo(5, 12);
  expect(fit?.square).toBeCloseTo(1, 12);
  expect(fit?.residual).toBeCloseTo(0, 20);
  expect(fit?.total).toBeCloseTo(129, 12); // by hand: mean 7.5, 42.25 + 12.25 + 2.25 + 72.25
});

test.each([
  ["one x", [3, 3, 3, 3]],
  ["two different x", [1, 2, 1, 2]],
  ["two different x, far from 0", [1e6, 1e6 + 1, 1e6, 1e6 + 1]],
])("%s does not determine a parabola", (_name, x) => {
  expect(quadraticFit(x, [1, 2, 3, 4])).toBeUndefined();
});
