import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { TapioInput, TapioResult } from "./tapio.method.ts";
import { tapio } from "./tapio.ts";

/** The result, or a failed test where it is a gap. */
function defined(input: TapioInput): TapioResult {
  return TapioResult.parse(tapio(input));
}

describe("tapio", () => {
  // By hand: e = (change of C ÷ C at the start) ÷ (change of G ÷ G at the start); thresholds of Tapio 2005
  test.each([
    [[100, 95], [100, 110], -0.5, "strong-decoupling"],
    [[100, 105], [100, 110], 0.5, "weak-decoupling"],
    [[100, 110], [100, 110], 1, "expansive-coupling"],
    [[100, 120], [100, 110], 2, "expansive-negative-decoupling"],
    [[100, 105], [100, 95], -1, "strong-negative-decoupling"],
    [[100, 98], [100, 95], 0.4, "weak-negative-decoupling"],
    [[100, 95], [100, 95], 1, "recessive-coupling"],
    [[100, 90], [100, 95], 2, "recessive-decoupling"],
  ] as const)("emissions %s and GDP %s give %s, %s", (pressure, driver, elasticity, state) => {
    const result = defined({ pressure, driver });
    expect(result.elasticity).toBeCloseTo(elasticity, 14);
    expect(result.state).toBe(state);
  });

  test.each([
    [[100, 108], [100, 110], "expansive-coupling"],
    [[100, 112], [100, 110], "expansive-coupling"],
    [[1, 1.08], [1, 1.1], "expansive-coupling"],
    [[1, 1.12], [1, 1.1], "expansive-coupling"],
    [[0.1, 0.108], [3, 3.3], "expansive-coupling"],
    [[100, 107.99], [100, 110], "weak-decoupling"],
    [[100, 112.01], [100, 110], "expansive-negative-decoupling"],
    [[100, 92], [100, 90], "recessive-coupling"],
    [[100, 88], [100, 90], "recessive-coupling"],
    [[100, 92.01], [100, 90], "weak-negative-decoupling"],
    [[100, 87.99], [100, 90], "recessive-decoupling"],
  ] as const)("0.8 and 1.2 belong to coupling: %s over %s is %s", (pressure, driver, state) => {
    expect(defined({ pressure, driver }).state).toBe(state);
  });

  test("an unchanged pressure has elasticity 0, never −0", () => {
    expect(tapio({ pressure: [100, 100], driver: [100, 110] })).toEqual({
      elasticity: 0,
      state: "weak-decoupling",
    });
    expect(tapio({ pressure: [100, 100], driver: [100, 90] })).toEqual({
      elasticity: 0,
      state: "weak-negative-decoupling",
    });
  });

  test("an elasticity that no number holds is refused with what it came from, never NaN", () => {
    expect(defined({ pressure: [1e160, 6], driver: [6.4e-323, 5e-324] }).elasticity).toBeCloseTo(13 / 12, 12);
    expect(() => tapio({ pressure: [1, 1e300], driver: [1e20, 1e20 + 16384] })).toThrow(
      /^pressure: .*1e\+300/,
    );
  });

  test("an unchanged driver is a gap that says why", () => {
    const result = tapio({ pressure: [100, 90], driver: [100, 100] });
    expect(isGap(result) && result.reason.en).toMatch(/did not change/);
  });

  test.each([
    ["pressure[0]", { pressure: [0, 5], driver: [1, 2] }],
    ["pressure[1]", { pressure: [5, -1], driver: [1, 2] }],
    ["driver[0]", { pressure: [5, 6], driver: [0, 2] }],
    ["driver[1]", { pressure: [5, 6], driver: [1, Number.NaN] }],
    ["pressure", { pressure: [1e-300, 1e300], driver: [1e300, 1] }],
  ] as const)("names %s where it is wrong", (where, input) => {
    expect(() => tapio(input)).toThrow(expect.objectContaining({ tag: "invalid-input", where }));
    if (where !== "pressure") expect(TapioInput.safeParse(input).success).toBe(false);
  });
});
