import fc from "fast-check";
import { expect, test } from "vitest";
import { discountWeights } from "./discount-weights.ts";

test("weights of 2025, 2030 and 2060 from 2019 at 5 %", () => {
  // Each is the present value of a yearly amount that rises in a straight line to 1 in its year and falls to 0 by the next
  // milestone; summed year by year with python3.
  const weights = discountWeights(2019, [2025, 2030, 2060], 0.05);
  const expected = [4.1958892012200915, 7.277465417676213, 3.5859355727249325];
  expected.forEach((value, at) => {
    expect(weights[at]).toBeCloseTo(value, 12);
  });
});

test("without a rate they are the years that a milestone stands for", () => {
  // One milestone: (1 + 2 + … + 10) ÷ 10. Two five years apart: 3 before, 2 after, then 3.
  expect(discountWeights(2020, [2030], 0)).toEqual([expect.closeTo(5.5, 12)]);
  expect(discountWeights(2020, [2025, 2030], 0)).toEqual([expect.closeTo(5, 12), expect.closeTo(3, 12)]);
});

test("they add up to the annuity of the years after the first, and the ramp before it", () => {
  const years = fc.uniqueArray(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(years, fc.double({ min: 0, max: 0.2, noNaN: true }), (after, rate) => {
      const ascending = after.toSorted((a, b) => a - b);
      const [first = 1, last = 1] = [ascending[0], ascending.at(-1)];
      // A cost of 1 a year from the first milestone on, rising to it in a straight line.
      let expected = 0;
      for (let year = 1; year <= last; year += 1) expected += Math.min(1, year / first) / (1 + rate) ** year;
      const weights = discountWeights(
        2000,
        ascending.map((year) => 2000 + year),
        rate,
      );
      expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(expected, 9);
    }),
  );
});
