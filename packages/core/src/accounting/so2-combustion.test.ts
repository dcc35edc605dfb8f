import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { So2CombustionInput } from "./so2-combustion.method.ts";
import { so2Combustion } from "./so2-combustion.ts";

describe("so2Combustion", () => {
  test("by hand: 1000 t of coal with 0.8 % sulphur, 15 % kept in the ash, 90 % removed", () => {
    // 1000 × 0.008 × 2 × 0.85 = 13.6; × 0.1 = 1.36
    const result = so2Combustion({ amount: 1000, sulphurShare: 0.008, ashRetention: 0.15, removal: 0.9 });
    expect(result.unabated).toBeCloseTo(13.6, 12);
    expect(result.so2).toBeCloseTo(1.36, 12);
  });

  test("sulphur that all stays in the ash emits nothing, however much is burnt", () => {
    expect(so2Combustion({ amount: 1e308, sulphurShare: 1, ashRetention: 1 }).so2).toBe(0);
  });

  test("without retention and removal all sulphur becomes SO2 of twice its mass", () => {
    expect(so2Combustion({ amount: 1, sulphurShare: 0.01 })).toEqual({ so2: 0.02, unabated: 0.02 });
    expect(so2Combustion({ amount: 0, sulphurShare: 0.01 }).so2).toBe(0);
    expect(so2Combustion({ amount: 5, sulphurShare: 0.01, removal: 1 }).so2).toBe(0);
  });

  test.each([
    ["amount", { amount: -1, sulphurShare: 0.01 }],
    ["sulphurShare", { amount: 1, sulphurShare: 1.2 }],
    ["ashRetention", { amount: 1, sulphurShare: 0.01, ashRetention: -0.1 }],
    ["removal", { amount: 1, sulphurShare: 0.01, removal: Number.NaN }],
  ])("names %s where it is wrong, and the schema refuses it too", (field, input) => {
    expect(() => so2Combustion(input)).toThrow(expect.objectContaining({ where: field }));
    expect(So2CombustionInput.safeParse(input).success).toBe(false);
  });

  test("never exceeds twice the sulphur, and more removal never emits more", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, share, (sulphurShare, ashRetention, a, b) => {
        const of = (removal: number) =>
          so2Combustion({ amount: 10, sulphurShare, ashRetention, removal }).so2;
        expect(of(Math.max(a, b))).toBeLessThanOrEqual(of(Math.min(a, b)));
        expect(of(a)).toBeLessThanOrEqual(20 * sulphurShare);
      }),
    );
  });
});
