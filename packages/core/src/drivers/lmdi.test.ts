import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { LmdiInput, LmdiResult } from "./lmdi.method.ts";
import { lmdi, multiplicativeEffects } from "./lmdi.ts";

// The worked example of LMDIR (MatthewHeun/LMDIR, tests/testthat/test_lmdi.R): two sub-categories, three factors
const years = {
  1971: [
    [1, 10, 2],
    [4, 5, 3],
  ],
  1972: [
    [4, 5, 3],
    [5, 6, 4],
  ],
  1973: [
    [8, 2, 4],
    [5, 7, 5],
  ],
  1974: [
    [10, 1, 5],
    [6, 8, 6],
  ],
} as const;

function expectClose(actual: unknown, expected: readonly number[], relative: number): void {
  if (!Array.isArray(actual)) throw new Error(`expected numbers, got ${JSON.stringify(actual)}`);
  expect(actual).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) {
    expect(Math.abs(actual[index] - value)).toBeLessThanOrEqual(relative * Math.max(1, Math.abs(value)));
  }
}

describe("lmdi", () => {
  // 1e-9 relative: the source prints ten digits
  test.each([
    {
      from: years[1971],
      to: years[1972],
      total: [80, 180],
      additive: [69.79006598, -9.455125793, 39.66505981],
      multiplicative: [1.761117821, 0.926191306, 1.379410116],
    },
    {
      from: years[1972],
      to: years[1973],
      total: [180, 239],
      additive: [42.96021467, -34.31902656, 50.3588119],
      multiplicative: [1.229284572, 0.847970248, 1.273773912],
    },
    {
      from: years[1973],
      to: years[1974],
      total: [239, 338],
      additive: [54.01064234, -9.021284671, 54.01064234],
      multiplicative: [1.208140223, 0.968911503, 1.208140223],
    },
  ] as const)("reproduces LMDIR's step from a total of $total", ({ from, to, total, ...expected }) => {
    const result = lmdi({ from, to });
    expect(result.total).toEqual(total);
    expectClose(result.additive, expected.additive, 1e-9);
    expectClose(result.multiplicative, expected.multiplicative, 1e-9);
    expect(LmdiResult.parse(result)).toEqual(result);
  });

  test("agrees with an independent computation at 50 digits", () => {
    // Computed with mpmath 1.3; 2e-15 relative: a few units in the last place
    const result = lmdi({ from: years[1971], to: years[1972] });
    expectClose(result.additive, [69.79006597895834, -9.455125792830668, 39.66505981387233], 2e-15);
    expectClose(result.multiplicative, [1.7611178208755374, 0.9261913057089334, 1.3794101155854785], 2e-15);
  });

  test("gives effects, not zeros, where the total does not change", () => {
    // Known defect of public tools: L(V, V) taken as 0. By mpmath: two sectors, 12 → 12 each, factors ×3/2 and ×4/3
    const result = lmdi({
      from: [
        [2, 6],
        [3, 4],
      ],
      to: [
        [3, 4],
        [4, 3],
      ],
    });
    expect(result.total).toEqual([24, 24]);
    expectClose(result.additive, [8.317766166719343, -8.317766166719343], 2e-15);
    expectClose(result.multiplicative, [Math.SQRT2, Math.SQRT1_2], 2e-15);
  });

  test("one factor is the change itself, one sector the ratios themselves", () => {
    const one = lmdi({ from: [[3], [4]], to: [[5], [1]] });
    expectClose(one.additive, [-1], 1e-14);
    expectClose(one.multiplicative, [6 / 7], 1e-14);
    expectClose(lmdi({ from: [[2, 3]], to: [[4, 2]] }).multiplicative, [2, 2 / 3], 1e-15);
  });
});

describe("lmdi where a factor is 0 (analytical limits)", () => {
  const second = [4, 5, 3];
  const secondAfter = [5, 6, 4];
  const ofSecond = [19.31568569, 15.78206435, 24.90224996];

  test("a factor that comes from 0 takes the whole change of its sector, as in LMDIR's test", () => {
    const result = lmdi({ from: [[0, 10, 2], second], to: [[4, 5, 3], secondAfter] });
    expectClose(result.additive, [60 + 19.31568569, 15.78206435, 24.90224996], 1e-9);
  });

  test("a factor that goes to 0 takes the whole change of its sector, as in LMDIR's test", () => {
    const result = lmdi({
      from: [[1, 10, 2], second],
      to: [
        [4, 5, 3],
        [5, 6, 0],
      ],
    });
    expectClose(result.additive, [50.47438029, -25.23719014, 14.76280986 - 60], 1e-9);
  });

  test("0 to 10 by activity alone is activity's, with nothing left to intensity", () => {
    expect(lmdi({ from: [[0, 2]], to: [[5, 2]] }).additive).toEqual([10, 0]);
  });

  test("factors that come from 0 together share equally", () => {
    // By mpmath with 1e-100000000 in place of each 0: 30.0000000187, 30.0000000478, 1e-7 (beside a second sector's +0, 0, 6)
    const result = lmdi({
      from: [
        [0, 0, 5],
        [2, 3, 4],
      ],
      to: [
        [4, 5, 3],
        [2, 3, 5],
      ],
    });
    expectClose(result.additive, [30, 30, 6], 1e-14);
  });

  test("factors that go to 0 together share equally", () => {
    expect(lmdi({ from: [[4, 5, 3]], to: [[0, 5, 0]] }).additive).toEqual([-30, 0, -30]);
  });

  test.each([
    ["the same factor", [0, 5], [0, 3]],
    ["another factor at each end", [0, 5], [3, 0]],
    ["every factor", [0, 0], [0, 0]],
  ] as const)("a sector that is 0 at both ends by %s contributes nothing", (_, before, after) => {
    const alone = lmdi({ from: [second], to: [secondAfter] });
    const with0 = lmdi({ from: [[...before, 1], second], to: [[...after, 1], secondAfter] });
    expect(with0).toEqual(alone);
    expectClose(with0.additive, ofSecond, 1e-9);
  });

  test.each([
    [[[0, 2]], [[5, 2]], [0, 10]],
    [[[5, 2]], [[5, 0]], [10, 0]],
    [[[0, 2]], [[0, 3]], [0, 0]],
  ] as const)("a total of 0 leaves the ratios a gap and the rest in place: %s to %s", (from, to, total) => {
    const result = lmdi({ from, to });
    expect(result.total).toEqual(total);
    expect(isGap(result.multiplicative) && result.multiplicative.reason.en).toMatch(/the total is 0/);
    expect(result.additive[0]! + result.additive[1]!).toBe(total[1] - total[0]);
    expect(LmdiResult.parse(result)).toEqual(result);
  });

  test("a product too small for a number is shared by the logarithms of its factors", () => {
    // 1e-200 × 1e-200 is below the smallest number; both factors grow 1e200-fold, so each has half of 1
    expectClose(lmdi({ from: [[1e-200, 1e-200]], to: [[1, 1]] }).additive, [0.5, 0.5], 1e-15);
    expect(lmdi({ from: [[1e-200, 1e-200]], to: [[1e-200, 1e-200]] }).additive).toEqual([0, 0]);
  });

  test("a ratio too large for a number is a gap", () => {
    const result = lmdi({
      from: [
        [0, 1],
        [1e-300, 1],
      ],
      to: [
        [1e300, 1],
        [1e-300, 1],
      ],
    });
    expect(isGap(result.multiplicative) && result.multiplicative.reason.en).toMatch(/larger than a number/);
  });
});

describe("lmdi refuses", () => {
  test.each([
    ["from", { from: [], to: [] }],
    ["from", { from: [[]], to: [[]] }],
    ["to", { from: [[1]], to: [[1], [2]] }],
    ["to[0]", { from: [[1, 2]], to: [[1]] }],
    [
      "from[1]",
      {
        from: [[1, 2], [3]],
        to: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    ["from[0][1]", { from: [[1, -2]], to: [[1, 2]] }],
    ["to[0][0]", { from: [[1, 2]], to: [[Number.NaN, 2]] }],
    ["to[0][0]", { from: [[1, 2]], to: [[Number.POSITIVE_INFINITY, 2]] }],
  ])("%s of %j", (where, input) => {
    expect(() => lmdi(input)).toThrow(expect.objectContaining({ tag: "invalid-input", where }));
    expect(LmdiInput.safeParse(input).success).toBe(false);
  });

  test("a product too large for a number", () => {
    expect(() => lmdi({ from: [[1e200, 1e200]], to: [[1, 1]] })).toThrow(/larger than a number can hold/);
    expect(() => lmdi({ from: [[1e-300, 1e300]], to: [[1e300, 1e8]] })).toThrow(/^to: .*1e\+300/);
    expect(() => lmdi({ from: [[1, 1, 1]], to: [[1e200, 1e200, 0]] })).toThrow(/larger than a number/);
  });

  test("names the sector and the factors whose product it is", () => {
    const ofSector = {
      from: [
        [1, 2],
        [1, 1],
      ],
      to: [
        [3, 4],
        [1e200, 2e200],
      ],
    };
    expect(() => lmdi(ofSector)).toThrow(
      expect.objectContaining({
        where: "to[1]",
        message: expect.stringMatching(/1e\+200.*2e\+200/),
        details: { value: [1e200, 2e200] },
      }),
    );
    const ofAll = { from: [[1e308], [1e308]], to: [[1], [1]] };
    expect(() => lmdi(ofAll)).toThrow(
      expect.objectContaining({ where: "from", message: expect.stringMatching(/1e\+308.*1e\+308/) }),
    );
  });
});

test("multiplicativeEffects takes a total that does not change", () => {
  expect(multiplicativeEffects([3, -3], [3, 3])).toEqual([Math.E, 1 / Math.E]);
});
