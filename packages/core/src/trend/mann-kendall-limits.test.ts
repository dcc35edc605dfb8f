import { expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { mannKendall } from "./mann-kendall.ts";

/** Years that differ, but whose distances from the first are equal in floating point. */
const merged = [-10, -1e-310, 0];

test("years too close to tell apart are refused by name instead of never ending", () => {
  expect(() => mannKendall({ values: [1, 1, 1], years: merged })).toThrow(/^years\[2\]: .*-1e-310.*got 0/);
});

test("years whose distance no number holds are refused by name", () => {
  expect(() => mannKendall({ values: [1, 2, 3], years: [-1e308, 0, 1.7e308] })).toThrow(/^years\[2\]: /);
});

test("values whose difference no number holds are refused by name and value", () => {
  expect(() => mannKendall({ values: [1e308, 0, -1e308] })).toThrow(/^values: .*\[-1e\+308,1e\+308\]/);
});

test("values too steep for their years are refused by name and value", () => {
  expect(() => mannKendall({ values: [0, 1e300, 0], years: [0, 1e-300, 1] })).toThrow(
    /^values: .*\[0,1e\+300\]/,
  );
});

test("the correction holds for numbers whose sum or squares no number holds", () => {
  const base = [5, 7, 8, 8.5, 7, 6, 3, 2, 4, 5, 9, 8];
  const plain = mannKendall({ values: base, correction: "yue-wang", lags: 1 });
  for (const scale of [1.5e307, 1e-200]) {
    const scaled = mannKendall({
      values: base.map((value) => value * scale),
      correction: "yue-wang",
      lags: 1,
    });
    if (isGap(plain) || isGap(scaled)) throw new Error("expected a trend");
    // 1e-9: float noise of the scaled residuals
    expect(scaled.variance / plain.variance).toBeCloseTo(1, 9);
  }
});
