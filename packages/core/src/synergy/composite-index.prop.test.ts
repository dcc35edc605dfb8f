import fc from "fast-check";
import { expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import type { CompositeIndexResult } from "./composite-index.method.ts";
import { compositeIndex } from "./composite-index.ts";
import { rankCorrelation, ranksOf } from "./rank-stability.ts";

const change = fc.integer({ min: -60, max: 60 });
const table = fc
  .array(fc.tuple(change, change), { minLength: 3, maxLength: 8 })
  .filter((rows) => new Set(rows.map(([a]) => a)).size > 1 && new Set(rows.map(([, b]) => b)).size > 1);

function of(rows: readonly (readonly [number, number])[]): CompositeIndexResult {
  const answer = compositeIndex({
    index: "carbon-air-progress",
    rows: rows.map(([co2, pm25], id) => ({
      id: String(id),
      values: { "co2-change": co2, "pm25-change": pm25 },
    })),
    stability: { draws: 20 },
  });
  if (isGap(answer)) throw new Error(answer.reason.en);
  return answer;
}

test("scores lie in 0 to 1, the best has rank 1, and a higher score never has a worse rank", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const { rows: scored } = of(rows);
      expect(Math.min(...scored.map(({ rank }) => rank))).toBe(1);
      for (const a of scored) {
        expect(a.score >= -1e-12 && a.score <= 1 + 1e-12).toBe(true);
        for (const b of scored) if (a.score > b.score) expect(a.rank).toBeLessThan(b.rank);
      }
    }),
  );
});

test("another unit or another zero of an indicator changes no score (min-max)", () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 9 }), change, (rows, scale, shift) => {
      const there = of(rows.map(([a, b]) => [scale * a + shift, b]));
      for (const [row, { score }] of of(rows).rows.entries())
        expect(there.rows[row]?.score).toBeCloseTo(score, 10);
    }),
  );
});

test("the order of the rows does not matter to their scores", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const reversed = of(rows.toReversed()).rows.toReversed();
      for (const [row, { score, rank }] of of(rows).rows.entries()) {
        expect(reversed[row]?.score).toBeCloseTo(score, 12);
        expect(reversed[row]?.rank).toBe(rank);
      }
    }),
  );
});

test("a ranking without spread correlates 1 with any", () => {
  expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBe(1);
  expect(rankCorrelation([1, 2, 3], [1, 1, 1])).toBe(1);
  expect(rankCorrelation([1], [1])).toBe(1);
});

test("ranks are 1 … n without ties, and a ranking correlates 1 with itself and −1 with its reverse", () => {
  const distinct = fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(distinct, (scores) => {
      const ranks = ranksOf(scores, "higher");
      expect(ranks.toSorted((a, b) => a - b)).toEqual(scores.map((_, index) => index + 1));
      const reverse = ranksOf(scores, "lower");
      expect(rankCorrelation(ranks, ranks)).toBeCloseTo(1, 12);
      expect(rankCorrelation(ranks, reverse)).toBeCloseTo(-1, 12);
    }),
  );
});
