import fc from "fast-check";
import { expect, test } from "vitest";
import { orderByPieces, pieces } from "./order-by-pieces.ts";
import { pointOf } from "./order-points.ts";

/** As numpy.quantile, from a whole sort. */
function bySorting(values: Float64Array, share: number): number {
  const sorted = values.toSorted();
  const position = share * (sorted.length - 1);
  const low = sorted[Math.floor(position)] ?? 0;
  const next = sorted[Math.floor(position) + 1] ?? low;
  return position > Math.floor(position) ? low + (position - Math.floor(position)) * (next - low) : low;
}

function byPieces(values: Float64Array, shares: readonly number[]): readonly number[] {
  const ordered = { ordered: new Float64Array(values.length), ends: new Int32Array(pieces) };
  orderByPieces(values, ordered.ordered, ordered.ends);
  return shares.map((share) => pointOf(ordered, share));
}

const finite = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => value + 0);

test("points are exactly those of the sorted values, ties, outliers and single values included", () => {
  const column = fc.oneof(
    fc.array(finite, { minLength: 1, maxLength: 300 }),
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 300 }),
    fc.array(fc.constantFrom(1, 1 + 2 ** -52, 1e300), { minLength: 1, maxLength: 90 }),
  );
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(column, shares, (values, at) => {
      const all = Float64Array.from(values);
      expect(byPieces(all, at)).toEqual(at.map((share) => bySorting(all, share)));
    }),
  );
});

test("points are numpy's", () => {
  // numpy 2.4.6: quantile([3, 1, 4, 1, 5, 9, 2, 6], [0.025, 0.5, 0.975])
  const found = byPieces(Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6), [0.025, 0.5, 0.975]);
  for (const [index, expected] of [1, 3.5, 8.475].entries()) expect(found[index]).toBeCloseTo(expected, 12);
});
