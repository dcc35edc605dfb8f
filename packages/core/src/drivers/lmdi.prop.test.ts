import fc from "fast-check";
import { expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { lmdi } from "./lmdi.ts";

const positiveFactor = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const factor = fc.oneof({ weight: 5, arbitrary: positiveFactor }, { weight: 1, arbitrary: fc.constant(0) });

function tables(of: fc.Arbitrary<number>) {
  const shape = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
  return shape.chain(([sectors, factors]) => {
    const row = fc.array(of, { minLength: factors, maxLength: factors });
    const rows = fc.array(row, { minLength: sectors, maxLength: sectors });
    return fc.record({ from: rows, to: rows });
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
/** Float noise: a few roundings of the largest number in play. */
const noise = (...values: readonly number[]): number => 4e-15 * sum(values.map(Math.abs));

test("additive effects sum to the change of the total, zeros or not", () => {
  fc.assert(
    fc.property(tables(factor), (input) => {
      const { additive, total } = lmdi(input);
      const residual = sum(additive) - (total[1] - total[0]);
      expect(Math.abs(residual)).toBeLessThanOrEqual(noise(...additive, ...total));
    }),
    { numRuns: 1000 },
  );
});

test("multiplicative effects multiply to the ratio of the totals", () => {
  fc.assert(
    fc.property(tables(factor), (input) => {
      const { multiplicative, total } = lmdi(input);
      if (isGap(multiplicative)) {
        expect(Math.min(...total)).toBe(0);
        return;
      }
      const logs = sum(multiplicative.map(Math.log)) - Math.log(total[1] / total[0]);
      // exp and log of effects up to some thousand lose three digits at most
      expect(Math.abs(logs)).toBeLessThanOrEqual(
        1e-12 * (1 + sum(multiplicative.map((d) => Math.abs(Math.log(d))))),
      );
    }),
  );
});

test("time reversed, the effects change sign", () => {
  fc.assert(
    fc.property(tables(factor), ({ from, to }) => {
      const there = lmdi({ from, to });
      const back = lmdi({ from: to, to: from });
      for (const [index, effect] of there.additive.entries()) {
        expect(Math.abs(effect + back.additive[index]!)).toBeLessThanOrEqual(
          noise(...there.additive, ...there.total),
        );
      }
    }),
  );
});

test("a unit change of a factor scales the effects, and leaves the ratios", () => {
  fc.assert(
    fc.property(tables(factor), fc.integer({ min: -10, max: 10 }), ({ from, to }, power) => {
      const scaled = (rows: number[][]) => rows.map(([first = 0, ...rest]) => [first * 2 ** power, ...rest]);
      const here = lmdi({ from, to });
      const there = lmdi({ from: scaled(from), to: scaled(to) });
      expect(there.additive).toEqual(here.additive.map((effect) => effect * 2 ** power));
      expect(there.multiplicative).toEqual(here.multiplicative);
    }),
  );
});

test("the order of factors and of sectors does not matter", () => {
  fc.assert(
    fc.property(tables(factor), ({ from, to }) => {
      const turned = (rows: number[][]) => rows.map((row) => row.toReversed());
      const here = lmdi({ from, to });
      const columns = lmdi({ from: turned(from), to: turned(to) }).additive.toReversed();
      const rows = lmdi({ from: from.toReversed(), to: to.toReversed() }).additive;
      for (const [index, effect] of here.additive.entries()) {
        const allowed = noise(...here.additive, ...here.total);
        expect(Math.abs(effect - columns[index]!)).toBeLessThanOrEqual(allowed);
        expect(Math.abs(effect - rows[index]!)).toBeLessThanOrEqual(allowed);
      }
    }),
  );
});

test("a factor that does not change anywhere has no effect; one that only grows has none below 0", () => {
  fc.assert(
    fc.property(tables(positiveFactor), ({ from, to }) => {
      const still = to.map((row, sector) => [from[sector]![0]!, ...row.slice(1)]);
      expect(lmdi({ from, to: still }).additive[0]).toBe(0);
      const grown = to.map((row, sector) => [from[sector]![0]! * 1.1, ...row.slice(1)]);
      expect(lmdi({ from, to: grown }).additive[0]).toBeGreaterThan(0);
    }),
  );
});

test("splitting a sector into parts with the same ratios changes nothing (consistency in aggregation)", () => {
  fc.assert(
    fc.property(
      tables(positiveFactor),
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      ({ from, to }, part) => {
        const split = (rows: number[][]) =>
          rows.flatMap(([first = 0, ...rest]) => [
            [first * part, ...rest],
            [first * (1 - part), ...rest],
          ]);
        const whole = lmdi({ from, to });
        const parts = lmdi({ from: split(from), to: split(to) });
        for (const [index, effect] of whole.additive.entries()) {
          expect(Math.abs(effect - parts.additive[index]!)).toBeLessThanOrEqual(
            4 * noise(...whole.additive, ...whole.total),
          );
        }
      },
    ),
  );
});

test("the smallest numbers there are, whose halves are not exact, still give finite effects that close", () => {
  const { additive, total } = lmdi({ from: [[5.4e-323], [0]], to: [[6e-323], [0]] });
  expect(additive[0]).toBe(total[1] - total[0]);
});

test("no result is ever NaN or infinite", () => {
  const wild = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e60, noNaN: true }));
  fc.assert(
    fc.property(tables(wild), (input) => {
      const { additive, multiplicative, total } = lmdi(input);
      expect([...additive, ...total].every(Number.isFinite)).toBe(true);
      expect(isGap(multiplicative) || multiplicative.every(Number.isFinite)).toBe(true);
    }),
  );
});
