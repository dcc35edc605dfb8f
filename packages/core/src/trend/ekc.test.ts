import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { EkcInput, EkcResult } from "./ekc.method.ts";
import { ekc } from "./ekc.ts";

function defined(input: EkcInput): EkcResult {
  return EkcResult.parse(ekc(input));
}

/** The turning point that the gap in its place names. */
function shownTurningPoint({ turningPoint }: EkcResult): number {
  const reason = isGap(turningPoint) ? turningPoint.reason.en : "";
  const [, shown] = /turning point \((\S+)\) lies outside the observed incomes/.exec(reason) ?? [];
  return Number(shown);
}

const logs = (values: readonly number[], of: (x: number) => number): number[] =>
  values.map((value) => Math.exp(of(Math.log(value))));

describe("ekc", () => {
  test("fits five points as an independent computation does", () => {
    // Normal equations solved with mpmath 1.3 at 40 digits; 1e-12 relative: float noise
    const result = defined({ income: [5000, 10000, 20000, 40000, 60000], emissions: [4, 7, 9, 8, 6.5] });
    const expected = {
      b0: -33.04032989837646,
      b1: 7.019209119260344,
      b2: -0.3495830870374839,
      rSquared: 0.9994851101936578,
      turningPoint: 22911.639390727214,
    };
    for (const [name, value] of Object.entries(expected)) {
      expect(Number(result[name as keyof EkcResult]) / value, name).toBeCloseTo(1, 12);
    }
    expect(result.standardErrors.b1).toBeCloseTo(0.1391374518970205, 12);
    expect(result.standardErrors.b2).toBeCloseTo(0.007117530914465372, 12);
    expect(result.standardErrors.logTurningPoint).toBeCloseTo(0.008976903896776144, 12);
    expect(result.n).toBe(5);
  });

  test("finds the turning point of an exact curve: b1 3.98 and b2 −0.2 give 20 952", () => {
    const income = [3000, 8000, 15000, 22000, 30000, 50000, 90000];
    const result = defined({ income, emissions: logs(income, (x) => -17 + 3.98 * x - 0.2 * x * x) });
    // By hand: exp(3.98 ÷ 0.4) = exp(9.95)
    expect(result.turningPoint).toBeCloseTo(Math.exp(9.95), 6);
    expect(result.b1).toBeCloseTo(3.98, 9);
    expect(result.b2).toBeCloseTo(-0.2, 10);
    expect(result.rSquared).toBeCloseTo(1, 12);
  });

  test("keeps its digits where incomes are close together", () => {
    // ln y spans 0.004 about 11: ordinary normal equations in ln y and (ln y)² would lose all of them
    const income = [60000, 60050, 60100, 60150, 60200, 60250];
    const top = Math.log(60120);
    const result = defined({ income, emissions: logs(income, (x) => 2 - 40 * (x - top) ** 2) });
    // 1e-3 of 60 000: emissions themselves carry 1e-16 on a curvature of 1e-4
    expect(result.turningPoint).toBeCloseTo(60120, 3);
    expect(result.b2).toBeCloseTo(-40, 5);
  });

  test("a U-shaped or monotone curve has coefficients and no turning point", () => {
    const income = [5000, 10000, 20000, 40000];
    const valley = defined({ income, emissions: [9, 6, 6, 9] });
    expect(valley.b2).toBeGreaterThan(0);
    expect(isGap(valley.turningPoint) && valley.turningPoint.reason.en).toMatch(/no highest point/);
    expect(valley.standardErrors.logTurningPoint).toBeUndefined();
    const rising = defined({ income, emissions: [1, 2, 3.5, 5] });
    expect(rising.b2).toBeLessThan(0);
    expect(shownTurningPoint(rising)).toBeGreaterThan(40000);
    const falling = defined({ income, emissions: [5, 3.5, 2, 1] });
    expect(falling.b2).toBeLessThan(0);
    expect(shownTurningPoint(falling)).toBeLessThan(5000);
  });

  test.each([3, -3])("a turning point too far away for a number is not shown (slope %i)", (slope) => {
    const income = [5000, 10000, 20000, 40000];
    const result = defined({ income, emissions: logs(income, (x) => slope * x - 1e-6 * x * x) });
    expect(isGap(result.turningPoint) && result.turningPoint.reason.en).toBe(
      "the turning point lies outside the observed incomes, so it is not supported by them",
    );
  });

  test("constant emissions explain nothing, and have no turning point", () => {
    const result = defined({ income: [1, 2, 3, 4, 5], emissions: [7, 7, 7, 7, 7] });
    expect(result).toMatchObject({ b1: 0, b2: 0 });
    expect(isGap(result.turningPoint) && result.turningPoint.reason.en).toMatch(/no highest point/);
    expect(isGap(result.rSquared)).toBe(true);
  });

  test.each([
    [[], []],
    [[1], [1]],
    [
      [1, 2, 3],
      [1, 2, 1],
    ],
    [
      [1, 2, 3, 3, 3, 1],
      [1, 2, 1, 2, 3, 4],
    ],
    [
      [5, 5, 5, 5, 5],
      [1, 2, 1, 2, 3],
    ],
  ])("fewer than four different incomes are a gap: %j", (income, emissions) => {
    const result = ekc({ income, emissions });
    expect(isGap(result) && result.reason.en).toMatch(/4 different incomes/);
  });

  test("four different incomes are enough", () => {
    expect(isGap(ekc({ income: [1, 2, 3, 4], emissions: [1, 2, 2, 1] }))).toBe(false);
  });

  test.each([
    ["emissions", { income: [1, 2, 3, 4], emissions: [1, 2, 3] }],
    ["income[1]", { income: [1, 0, 3, 4], emissions: [1, 2, 3, 4] }],
    ["emissions[2]", { income: [1, 2, 3, 4], emissions: [1, 2, -3, 4] }],
    ["emissions[0]", { income: [1, 2, 3, 4], emissions: [Number.NaN, 2, 3, 4] }],
  ])("names %s where it is wrong", (where, input) => {
    expect(() => ekc(input)).toThrow(expect.objectContaining({ tag: "invalid-input", where }));
    expect(EkcInput.safeParse(input).success).toBe(false);
  });
});

test("a change of unit moves the turning point with income, not with emissions; the order of points does not matter", () => {
  const point = fc.record({
    income: fc.double({ min: 1e3, max: 1e5, noNaN: true }),
    emissions: fc.double({ min: 1, max: 30, noNaN: true }),
  });
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 6, maxLength: 30 }),
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      (points, unit) => {
        const incomes = points.map(({ income }) => income);
        fc.pre(Math.max(...incomes) / Math.min(...incomes) > 1.5);
        const of = (scale: { income: number; emissions: number }, order = points) =>
          ekc({
            income: order.map(({ income }) => income * scale.income),
            emissions: order.map(({ emissions }) => emissions * scale.emissions),
          });
        const here = of({ income: 1, emissions: 1 });
        if (isGap(here) || isGap(here.turningPoint)) return;
        const close = (result: ReturnType<typeof ekc>, expected: number) => {
          const turning = isGap(result)
            ? Number.NaN
            : Number(isGap(result.turningPoint) ? Number.NaN : result.turningPoint);
          // Turning points at the very edge may step outside by a rounding; 1e-6 relative elsewhere: nearly flat curves
          if (!Number.isNaN(turning)) expect(turning / expected).toBeCloseTo(1, 6);
        };
        close(of({ income: unit, emissions: 1 }), here.turningPoint * unit);
        close(of({ income: 1, emissions: unit }), here.turningPoint);
        close(of({ income: 1, emissions: 1 }, points.toReversed()), here.turningPoint);
      },
    ),
  );
});
