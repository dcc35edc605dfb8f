import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reconciled } from "./reconcile.ts";

describe("reconciled", () => {
  test("scales parts of equal error alike (raking)", () => {
    const parts = reconciled(
      [
        { estimate: 10, logError: 0.5 },
        { estimate: 30, logError: 0.5 },
      ],
      80,
    );
    expect(parts.map((part) => part.value)).toEqual([expect.closeTo(20, 9), expect.closeTo(60, 9)]);
  });

  test("moves what is known less, by the square of its error", () => {
    // By hand: e^(0.04 λ) + e^(0.16 λ) = 2.5; with y = e^(0.04 λ), y + y⁴ = 2.5, so y = 1.0897 (1.0897⁴ = 1.4100)
    const root = 1.0897;
    const parts = reconciled(
      [
        { estimate: 1, logError: 0.2 },
        { estimate: 1, logError: 0.4 },
      ],
      2.5,
    );
    expect(parts[0]?.value).toBeCloseTo(root, 3);
    expect(parts[1]?.value).toBeCloseTo(root ** 4, 2);
  });

  test("keeps what is certain and fixes a part that carries all of the freedom", () => {
    const parts = reconciled(
      [
        { estimate: 40, logError: 0 },
        { estimate: 10, logError: 0.6 },
      ],
      100,
    );
    expect(parts).toEqual([
      { value: 40, logError: 0 },
      { value: expect.closeTo(60, 9), logError: expect.closeTo(0, 9) },
    ]);
  });

  test("narrows the errors of parts by what the total fixes", () => {
    // By hand: values stay at 10 and 10, freedom 3² + 4² = 25, so 0.3 √(1 − 9/25) = 0.24 and 0.4 √(1 − 16/25) = 0.24
    const parts = reconciled(
      [
        { estimate: 10, logError: 0.3 },
        { estimate: 10, logError: 0.4 },
      ],
      20,
    );
    for (const { value, logError } of parts) {
      expect(value).toBeCloseTo(10, 9);
      expect(logError).toBeCloseTo(0.24, 9);
    }
  });

  test("meets the total however narrow the errors or far the total", () => {
    for (const [logError, total] of [
      [1e-9, 20],
      [1e-6, 1e-3],
      [0.05, 1e9],
      [2, 1e-12],
    ] as const) {
      const parts = reconciled(
        [
          { estimate: 4, logError },
          { estimate: 6, logError },
        ],
        total,
      );
      expect((parts[0]?.value ?? 0) / total).toBeCloseTo(0.4, 9);
      expect((parts[1]?.value ?? 0) / total).toBeCloseTo(0.6, 9);
    }
  });

  test("leaves nothing to what is uncertain where what is certain is all", () => {
    const parts = reconciled(
      [
        { estimate: 60, logError: 0 },
        { estimate: 40, logError: 0 },
        { estimate: 5, logError: 0.5 },
      ],
      100,
    );
    expect(parts.slice(0, 2)).toEqual([
      { value: 60, logError: 0 },
      { value: 40, logError: 0 },
    ]);
    expect(parts[2]?.value).toBeCloseTo(0, 9);
  });

  test("parts of very different certainty still add up", () => {
    const narrow = { estimate: 10, logError: 1e-200 };
    const [zero, kept, moved] = reconciled(
      [{ estimate: 0, logError: 1 }, narrow, { estimate: 5, logError: 0.5 }],
      20,
    );
    expect([zero?.value, kept?.value]).toEqual([0, 10]);
    expect(moved?.value).toBeCloseTo(10, 9);
    expect(reconciled([{ estimate: 0, logError: 1 }, narrow], 20)[1]?.value).toBeCloseTo(20, 9);
  });

  test("a part estimated at 0 stays at 0, and cannot fill a total alone", () => {
    const nothing = { estimate: 0, logError: 0.5 };
    expect(reconciled([nothing, { estimate: 10, logError: 0.5 }], 30)).toEqual([
      { value: 0, logError: 0.5 },
      { value: expect.closeTo(30, 9), logError: expect.closeTo(0, 6) },
    ]);
    expect(() => reconciled([nothing], 30)).toThrow(/add up to 30/);
  });

  test.each([
    [
      [
        { estimate: 120, logError: 0 },
        { estimate: 1, logError: 1 },
      ],
      100,
      /add up to 100/,
    ],
    [[{ estimate: 50, logError: 0 }], 100, /add up to 100/],
    [[{ estimate: -1, logError: 1 }], 100, /parts\[0\].estimate/],
    [[{ estimate: 1, logError: Number.NaN }], 100, /parts\[0\].logError/],
    [[{ estimate: 1, logError: 1 }], 0, /total/],
  ])("refuses %j against %s", (parts, total, message) => {
    expect(() => reconciled(parts, total)).toThrow(message);
  });

  const part = fc.record({
    estimate: fc.double({ min: 0.01, max: 1e3, noNaN: true }),
    logError: fc.double({ min: 0.05, max: 1, noNaN: true }),
  });

  test("always adds up, keeps every part at or above 0 and never widens an error", () => {
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 15 }),
        fc.double({ min: 0.1, max: 1e4, noNaN: true }),
        (parts, total) => {
          const result = reconciled(parts, total);
          const sum = result.reduce((running, { value }) => running + value, 0);
          expect(Math.abs(sum - total)).toBeLessThanOrEqual(1e-9 * total);
          result.forEach(({ value, logError }, index) => {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(logError).toBeLessThanOrEqual(parts[index]!.logError);
          });
        },
      ),
    );
  });

  test("leaves parts that already add up as they are", () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 10 }), (parts) => {
        const total = parts.reduce((sum, { estimate }) => sum + estimate, 0);
        reconciled(parts, total).forEach(({ value }, index) => {
          expect(Math.abs(value / parts[index]!.estimate - 1)).toBeLessThan(1e-9);
        });
      }),
    );
  });
});
