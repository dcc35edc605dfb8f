import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { CoControlInput, type CoControlResult } from "./co-control.method.ts";
import { coControl } from "./co-control.ts";

const floatNoise = 12;

function result(a: readonly [number, number], b: readonly [number, number]): CoControlResult {
  const answer = coControl({ a, b });
  if (isGap(answer)) throw new Error("unexpected gap");
  return answer;
}

describe("coControl", () => {
  // Yang Tianqi et al. 2022, Huanjing Kexue 43(11): reductions 2017 → 2020 in 2+26 cities of CO2 2 %, PM2.5 21 %, SO2
  // 27 %, NOx 17 %, NH3 3 %; elasticities are their quotients: 2/21, 2/27, 2/17, 2/3.
  test.each([
    ["PM2.5", 0.21, 0.0952380952381],
    ["SO2", 0.27, 0.0740740740741],
    ["NOx", 0.17, 0.117647058824],
    ["NH3", 0.03, 0.666666666667],
  ])("gives the elasticity of CO2 over %s published for 2+26 cities", (_name, share, elasticity) => {
    const { elasticity: got, quadrant } = result([1, 0.98], [1, 1 - share]);
    expect(got).toBeCloseTo(elasticity, 11); // source's shares as printed; 1 − 0.98 loses a digit
    expect(quadrant).toBe("I");
  });

  test("by hand: 50 of 1000 against 20 of 100 is 0.25, a rise of 10 of 1000 is −0.05", () => {
    expect(result([1000, 950], [100, 80]).elasticity).toBeCloseTo(0.25, floatNoise);
    const against = result([1000, 1010], [100, 80]);
    expect(against.elasticity).toBeCloseTo(-0.05, floatNoise);
    expect(against.quadrant).toBe("IV");
  });

  // MEIC change 2015 → 2017, as printed by Zheng et al. 2018 (ACP): industry CO2 −5.30275 %, SO2 −38.775513 %, NOx
  // −5.15464 %, NMVOC +3.19149 %; power CO2 +9.054749 %, SO2 −53.846153 %.
  test.each([
    ["industry SO2", -5.30275, -38.775513, 0.13675512171818333, "I"],
    ["industry NOx", -5.30275, -5.15464, 1.0287333354026664, "I"],
    ["industry NMVOC", -5.30275, 3.19149, -1.6615280010277331, "II"],
    ["power SO2", 9.054749, -53.846153, -0.1681596269282227, "IV"],
  ] as const)("MEIC 2015–2017, CO2 over %s", (_name, co2, pollutant, elasticity, quadrant) => {
    const got = result([100, 100 + co2], [100, 100 + pollutant]);
    expect(got.elasticity).toBeCloseTo(elasticity, floatNoise);
    expect(got.quadrant).toBe(quadrant);
  });

  test("the same positive elasticity stands in I and in III: the quadrant tells them apart", () => {
    const falls = result([100, 90], [100, 80]);
    const rises = result([100, 110], [100, 120]);
    expect(rises.elasticity).toBeCloseTo(falls.elasticity, floatNoise);
    expect([falls.quadrant, rises.quadrant]).toEqual(["I", "III"]);
  });

  test("a that does not change has elasticity 0 and lies on an axis; b that does not change is a gap", () => {
    expect(result([5, 5], [100, 80])).toMatchObject({ elasticity: 0, quadrant: "axis" });
    expect(isGap(coControl({ a: [5, 4], b: [7, 7] }))).toBe(true);
    expect(isGap(coControl({ a: [5, 5], b: [7, 7] }))).toBe(true);
  });

  test.each([
    ["a[0]", [0, 5], [60, 45]],
    ["a[1]", [5, -1], [60, 45]],
    ["b[0]", [5, 4], [-60, 45]],
    ["b[1]", [5, 4], [60, Number.NaN]],
  ] as const)("names %s where it is wrong, and the schema refuses it too", (field, a, b) => {
    expect(() => coControl({ a, b })).toThrow(
      expect.objectContaining({ tag: "invalid-input", where: field }),
    );
    expect(CoControlInput.safeParse({ a, b }).success).toBe(false);
  });

  test("a ratio beyond the numbers a computer has is refused, never Infinity", () => {
    expect(() => coControl({ a: [1e-308, 1e10], b: [100, 80] })).toThrow(
      expect.objectContaining({ where: "a" }),
    );
  });
});
