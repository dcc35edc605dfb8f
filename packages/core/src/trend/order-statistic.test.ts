import fc from "fast-check";
import { expect, test } from "vitest";
import { atRanks, medianInPlace } from "./order-statistic.ts";

const column = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 60 });

test("gives what sorting gives, at whole ranks and between them", () => {
  fc.assert(
    fc.property(
      column,
      fc.array(fc.double({ min: -2, max: 65, noNaN: true }), { maxLength: 4 }),
      (values, ranks) => {
        const sorted = values.toSorted((a, b) => a - b);
        const ascending = ranks.toSorted((a, b) => a - b);
        const got = atRanks(Float64Array.from(values), ascending);
        for (const [index, rank] of ascending.entries()) {
          const position = Math.min(Math.max(rank, 1), values.length) - 1;
          const below = sorted[Math.floor(position)]!;
          const above = sorted[Math.ceil(position)]!;
          // 1e-12: float noise of the interpolation
          expect(got[index]).toBeCloseTo(below + (position % 1) * (above - below), 12);
        }
      },
    ),
  );
});

test("the median of an even number of values is the mean of the two in the middle", () => {
  expect(medianInPlace(Float64Array.of(9, 1, 4, 2))).toBe(3);
  expect(medianInPlace(Float64Array.of(9, 1, 4))).toBe(4);
  expect(medianInPlace(Float64Array.of(7))).toBe(7);
});
