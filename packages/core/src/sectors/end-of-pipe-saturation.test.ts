import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { endOfPipeSaturation } from "./end-of-pipe-saturation.ts";

const years = [2011, 2012, 2013, 2014, 2015];
const co2 = [100, 100, 100, 100, 100];

describe("endOfPipeSaturation", () => {
  test("a ratio that fell by 19 % a year and then by 10 % is not saturating, by 5 % is", () => {
    // Two years at −20 %: 100 → 64; then two at −10 %: 64 → 51.84, or two at −5 %: 64 → 57.76
    const slower = endOfPipeSaturation({ years, co2, pollutant: [100, 80, 64, 57.6, 51.84] });
    expect(slower).toMatchObject({
      earlyPercentPerYear: expect.closeTo(-20, 9),
      latePercentPerYear: expect.closeTo(-10, 9),
    });
    expect(endOfPipeSaturation({ years, co2, pollutant: [100, 80, 64, 60.8, 57.76] })).toMatchObject({
      saturating: true,
    });
    expect(endOfPipeSaturation({ years, co2, pollutant: [100, 80, 64, 51.2, 40.96] })).toMatchObject({
      saturating: false,
    });
  });

  test("a ratio that rose first has no fall to come to an end", () => {
    expect(endOfPipeSaturation({ years, co2, pollutant: [64, 80, 100, 100, 100] })).toMatchObject({
      earlyPercentPerYear: expect.closeTo(25, 9),
      saturating: false,
    });
    expect(endOfPipeSaturation({ years, co2, pollutant: [64, 80, 100, 120, 144] })).toMatchObject({
      latePercentPerYear: expect.closeTo(20, 9),
      saturating: false,
    });
  });

  test("a pollutant that falls only because CO2 falls has a ratio that stands still", () => {
    const falling = [100, 90, 80, 70, 60];
    const result = endOfPipeSaturation({ years, co2: falling, pollutant: falling });
    expect(result).toMatchObject({ earlyPercentPerYear: 0, latePercentPerYear: 0, saturating: false });
  });

  test("fewer than five years is a gap; unequal lengths, zeros and disorder are refused", () => {
    expect(isGap(endOfPipeSaturation({ years: [2011, 2012], pollutant: [2, 1], co2: [1, 1] }))).toBe(true);
    expect(isGap(endOfPipeSaturation({ years: [], pollutant: [], co2: [] }))).toBe(true);
    expect(() => endOfPipeSaturation({ years, co2, pollutant: [1] })).toThrow(/years/);
    expect(() => endOfPipeSaturation({ years, co2: [1], pollutant: co2 })).toThrow(/^years: must be as many/);
    expect(() => endOfPipeSaturation({ years, co2, pollutant: [1, 0, 1, 1, 1] })).toThrow("pollutant[1]");
    expect(() => endOfPipeSaturation({ years: [2011, 2011, 2013, 2014, 2015], co2, pollutant: co2 })).toThrow(
      "years[1]",
    );
  });
});
