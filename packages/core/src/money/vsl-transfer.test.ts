import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { vslStudies } from "./vsl-studies.ts";
import { vslTransfer } from "./vsl-transfer.ts";

describe("vslTransfer", () => {
  // Computed in Python: 3.83 million · 0.3^1.2; 4.76 million · 95 ÷ 70 = 6.46 million exactly; 3.6 million · (12 ÷ 32.7)^0.8.
  test.each([
    [3_830_000, 40_000, 12_000, 1.2, 903_117.5453505196],
    [4_760_000, 70_000, 95_000, 1, 6_460_000],
    [3_600_000, 32_700, 12_000, 0.8, 1_614_393.1103248857],
  ])("%s at income %s is carried to %s with elasticity %s", (base, baseIncome, income, elasticity, vsl) => {
    expect(vslTransfer({ base, baseIncome, income, elasticity }).vsl).toBeCloseTo(vsl, 5);
  });

  test.each([
    ["base", { base: 0, baseIncome: 1, income: 1, elasticity: 1 }],
    ["baseIncome", { base: 1, baseIncome: 0, income: 1, elasticity: 1 }],
    ["income", { base: 1, baseIncome: 1, income: -1, elasticity: 1 }],
    ["elasticity", { base: 1, baseIncome: 1, income: 1, elasticity: -0.1 }],
    ["elasticity", { base: 1, baseIncome: 1, income: 1, elasticity: Number.NaN }],
    ["vsl", { base: 1e300, baseIncome: 1e-300, income: 1e300, elasticity: 5 }],
  ])("names %s where it is wrong", (where, input) => {
    expect(() => vslTransfer(input)).toThrow(expect.objectContaining({ tag: "invalid-input", where }));
  });
});

const money = fc.double({ min: 1, max: 1e9, noNaN: true });
const elasticity = fc.double({ min: 0, max: 2, noNaN: true });

test("equal incomes change nothing, and elasticity 0 neither", () => {
  fc.assert(
    fc.property(money, money, money, elasticity, (base, baseIncome, income, eta) => {
      expect(vslTransfer({ base, baseIncome, income: baseIncome, elasticity: eta }).vsl).toBe(base);
      expect(vslTransfer({ base, baseIncome, income, elasticity: 0 }).vsl).toBe(base);
    }),
  );
});

test("there and back gives the base, and a stop on the way changes nothing", () => {
  fc.assert(
    fc.property(money, money, money, money, elasticity, (base, a, b, c, eta) => {
      const carried = (value: number, from: number, to: number) =>
        vslTransfer({ base: value, baseIncome: from, income: to, elasticity: eta }).vsl;
      expect(carried(carried(base, a, b), b, a) / base).toBeCloseTo(1, 9);
      expect(carried(carried(base, a, b), b, c) / carried(base, a, c)).toBeCloseTo(1, 9);
    }),
  );
});

test("a richer city has the higher value, and the currency of incomes does not matter", () => {
  fc.assert(
    fc.property(money, money, elasticity, fc.integer({ min: -9, max: 9 }), (base, income, eta, power) => {
      const of = (value: number, scale = 1) =>
        vslTransfer({ base, baseIncome: 50_000 * scale, income: value * scale, elasticity: eta }).vsl;
      expect(of(income * 2)).toBeGreaterThanOrEqual(of(income));
      expect(of(income, 2 ** power)).toBe(of(income));
    }),
  );
});

test("studies hold their value inside their range, and the range to show for China is 1.47 to 5.54 million CNY", () => {
  for (const { vsl, range } of vslStudies) {
    if (range === undefined) continue;
    expect(range[0]).toBeLessThanOrEqual(vsl);
    expect(range[1]).toBeGreaterThanOrEqual(vsl);
  }
  const chinese = vslStudies.filter((study) => study.currency === "CNY").map((study) => study.vsl);
  expect(Math.min(...chinese)).toBe(1_470_000);
  expect(Math.max(...chinese)).toBe(5_540_000);
});
