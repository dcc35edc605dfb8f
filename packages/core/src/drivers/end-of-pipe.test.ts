import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { EndOfPipeInput, EndOfPipeResult } from "./end-of-pipe.method.ts";
import { sourceAndEndOfPipe } from "./end-of-pipe.ts";

const input = { population: [100, 104], gdp: [500, 676], co2: [2500, 2487.68], pollutant: [50, 20] } as const;

describe("sourceAndEndOfPipe", () => {
  test("separates what came with CO2 from what did not", () => {
    // Computed with mpmath 1.3 at 50 digits; 1e-12: float noise
    const result = sourceAndEndOfPipe(input);
    expect(result.effects.map(({ factor }) => factor)).toEqual([
      "population",
      "gdp-per-person",
      "co2-per-gdp",
      "pollutant-per-co2",
    ]);
    expect(result.effects.map(({ additive }) => additive)).toEqual([
      expect.closeTo(1.284113604632681, 12),
      expect.closeTo(8.58998968365178, 12),
      expect.closeTo(-10.03584832598829, 12),
      expect.closeTo(-29.838254962296173, 12),
    ]);
    expect(result.endOfPipe).toBeCloseTo(-29.838254962296173, 12);
    expect(result.source).toBeCloseTo(-0.16174503770382867, 12);
    expect(result.total).toEqual([50, 20]);
    expect(EndOfPipeResult.parse(result)).toEqual(result);
  });

  test("with energy there are five factors, and the two parts are the same", () => {
    const with5 = sourceAndEndOfPipe({ ...input, energy: [1000, 1081.6] });
    expect(with5.effects.map(({ factor }) => factor)).toEqual([
      "population",
      "gdp-per-person",
      "energy-per-gdp",
      "co2-per-energy",
      "pollutant-per-co2",
    ]);
    expect(with5.source).toBeCloseTo(sourceAndEndOfPipe(input).source, 12);
  });

  test("a pollutant that moves exactly with CO2 owes nothing to the end of the pipe, and the reverse", () => {
    const withCo2 = sourceAndEndOfPipe({ ...input, co2: [2000, 1000], pollutant: [50, 25] });
    expect(withCo2.endOfPipe).toBe(0);
    expect(withCo2.source).toBeCloseTo(-25, 12);
    const without = sourceAndEndOfPipe({ ...input, co2: [2000, 2000], pollutant: [50, 25] });
    expect(without.source).toBeCloseTo(0, 12);
    expect(without.endOfPipe).toBeCloseTo(-25, 12);
  });

  test("a pollutant that vanishes is put down to the end of the pipe, with the ratios as gaps", () => {
    const result = sourceAndEndOfPipe({ ...input, pollutant: [50, 0] });
    expect(result).toMatchObject({ source: 0, endOfPipe: -50 });
    expect(isGap(result.effects[3]!.multiplicative)).toBe(true);
  });

  test.each([
    ["co2[1]", { ...input, co2: [1, 0] }],
    ["pollutant[0]", { ...input, pollutant: [-1, 0] }],
    ["gdp[0]", { ...input, gdp: [0, 1] }],
  ] as const)("names %s where it is wrong", (where, wrong) => {
    expect(() => sourceAndEndOfPipe(wrong)).toThrow(expect.objectContaining({ tag: "invalid-input", where }));
    expect(EndOfPipeInput.safeParse(wrong).success).toBe(false);
  });

  test("the two parts sum to the change", () => {
    const level = fc.double({ min: 1, max: 1e4, noNaN: true });
    const ends = fc.tuple(level, level);
    fc.assert(
      fc.property(ends, ends, ends, ends, (population, gdp, co2, pollutant) => {
        const { source, endOfPipe, effects } = sourceAndEndOfPipe({ population, gdp, co2, pollutant });
        const size = effects.reduce(
          (sum, { additive }) => sum + Math.abs(additive),
          pollutant[0] + pollutant[1],
        );
        const residual = source + endOfPipe - (pollutant[1] - pollutant[0]);
        // 1e-14 relative: a few roundings of the largest effect
        expect(Math.abs(residual)).toBeLessThanOrEqual(1e-14 * size);
      }),
    );
  });
});
