import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { PeakStatusInput, PeakStatusResult } from "./peak-status.method.ts";
import { peakStatus } from "./peak-status.ts";

const from2005 = (length: number): number[] => Array.from({ length }, (_, index) => 2005 + index);
const hill = [50, 55, 60, 66, 70, 75, 80, 78, 76, 73, 70, 69, 66, 64, 60];
const climb = [50, 53, 56, 59, 62, 65, 68, 71, 74, 77, 80, 83, 86, 89, 92];

function defined(input: PeakStatusInput): PeakStatusResult {
  return PeakStatusResult.parse(peakStatus(input));
}

function of(values: readonly (number | null)[], more: Partial<PeakStatusInput> = {}): PeakStatusResult {
  return defined({ years: from2005(values.length), values, ...more });
}

describe("peakStatus", () => {
  test("peaked: 8 years after the top with a significant fall", () => {
    // Post-peak z −3.649, p 0.00026 by the normal approximation; exactly 2 ÷ 9! since all nine values fall
    expect(of(hill)).toEqual({
      status: "peaked",
      peakYear: 2011,
      yearsSincePeak: 8,
      p: expect.closeTo(2 / 362880, 15),
    });
  });

  test("rising: the top is the last year and the series rises", () => {
    expect(of(climb)).toEqual({
      status: "rising",
      peakYear: 2019,
      yearsSincePeak: 0,
      // The vector's z 5.1467 of the whole series; 1e-12: float noise
      p: expect.closeTo(2.6515787521219636e-7, 15),
    });
  });

  test("plateau: an old top without a significant fall", () => {
    const result = of([50, 60, 70, 80, 76, 79, 75, 78, 77, 79, 76, 78]);
    expect(result).toMatchObject({ status: "plateau", peakYear: 2008, yearsSincePeak: 8 });
    expect(result.p).toBeGreaterThan(0.1);
  });

  test("plateau: a recent top in a series that does not rise", () => {
    expect(of([70, 60, 72, 61, 71, 62, 69, 60, 73, 61])).toMatchObject({ status: "plateau", peakYear: 2013 });
  });

  test("a recent top in a series that falls is a plateau, not a rise", () => {
    expect(of([90, 88, 85, 82, 78, 74, 70, 66, 91, 60])).toMatchObject({ status: "plateau", peakYear: 2013 });
  });

  test("exactly five years after the top counts, four do not", () => {
    expect(of([70, 90, 80, 75, 70, 65, 60])).toMatchObject({ status: "peaked", yearsSincePeak: 5 });
    expect(of([60, 65, 70, 90, 80, 75, 70, 65])).toMatchObject({ status: "plateau", yearsSincePeak: 4 });
  });

  test("of equal tops the last is the peak, so a flat series is a plateau", () => {
    expect(of([5, 9, 9, 8, 7, 6, 5, 4])).toMatchObject({ peakYear: 2007, yearsSincePeak: 5 });
    expect(of([5, 5, 5, 5, 5, 5])).toMatchObject({ status: "plateau", peakYear: 2010, p: 1 });
    expect(of([0, 0, 0, 0, 0, 0])).toMatchObject({ status: "plateau" });
  });

  test("too few values after an old top to test leave a plateau without a probability", () => {
    const values = [40, 50, 60, 80, null, null, null, null, null, null, 60];
    const result = of(values);
    expect(result).toStrictEqual({ status: "plateau", peakYear: 2008, yearsSincePeak: 7 });
  });

  test("missing values are left out, and the last value counts as the end", () => {
    expect(of([...hill, null, null])).toMatchObject({ status: "peaked", yearsSincePeak: 8 });
    expect(of(hill.map((value, index) => (index === 9 ? null : value)))).toMatchObject({ status: "peaked" });
  });
});

describe("peakStatus tells a passive decline", () => {
  const grows = hill.map((_, index) => 100 + index);
  const shrinks = grows.toReversed();

  test("by a smaller economy or population than in the peak year", () => {
    expect(of(hill, { gdp: grows, population: grows }).passive).toBe(false);
    expect(of(hill, { gdp: shrinks }).passive).toBe(true);
    expect(of(hill, { gdp: grows, population: shrinks }).passive).toBe(true);
    expect(of(hill, { population: grows }).passive).toBe(false);
    expect(of(hill, { population: hill.map(() => 7) }).passive).toBe(false);
  });

  test("compares the peak year with the last, whatever lies between or before", () => {
    const dip = grows.with(9, 1).with(0, 1000);
    expect(of(hill, { gdp: dip }).passive).toBe(false);
  });

  test("says nothing where nothing given can tell, or where nothing has peaked", () => {
    expect(of(hill).passive).toBeUndefined();
    const blank = [...grows.slice(0, -1), null];
    expect(of(hill, { gdp: blank })).not.toHaveProperty("passive");
    expect(
      of(hill, { gdp: grows.map((value, index) => (index === 6 ? null : value)) }).passive,
    ).toBeUndefined();
    expect(of(hill, { gdp: blank, population: grows }).passive).toBeUndefined();
    expect(of(hill, { gdp: blank, population: shrinks }).passive).toBe(true);
    expect(of(climb, { gdp: shrinks }).passive).toBeUndefined();
  });
});

describe("peakStatus at the edges", () => {
  test.each([
    [[], []],
    [[2015], [1]],
    [
      [2015, 2016, 2017, 2018, 2019],
      [5, 4, 3, 2, 1],
    ],
    [
      [2000, 2005, 2010, 2015],
      [5, 4, 3, 2],
    ],
    [
      [2010, 2011, 2012, 2013, 2014, 2015],
      [null, null, null, null, null, null],
    ],
  ])("years %j are too short", (years, values) => {
    expect(isGap(peakStatus({ years, values }))).toBe(true);
  });

  test.each([
    ["values", { years: [2000, 2001], values: [1] }],
    ["gdp", { years: [2000, 2001], values: [1, 2], gdp: [1] }],
    ["population", { years: [2000, 2001], values: [1, 2], population: [1] }],
    ["years[1]", { years: [2001, 2001], values: [1, 2] }],
    ["values[1]", { years: [2000, 2001], values: [1, -2] }],
    ["gdp[0]", { years: [2000, 2001], values: [1, 2], gdp: [Number.NaN, 1] }],
  ])("names %s where it is wrong", (where, input) => {
    expect(() => peakStatus(input)).toThrow(expect.objectContaining({ tag: "invalid-input", where }));
    expect(PeakStatusInput.safeParse(input).success).toBe(false);
  });

  test("neither the unit nor a shift of the calendar changes the status", () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 6, maxLength: 20 });
    fc.assert(
      fc.property(values, fc.integer({ min: -4, max: 4 }), (series, power) => {
        const years = from2005(series.length);
        const here = defined({ years, values: series });
        expect(defined({ years, values: series.map((value) => value * 2 ** power) })).toEqual(here);
        const later = defined({ years: years.map((year) => year + 10), values: series });
        expect(later).toEqual({ ...here, peakYear: here.peakYear + 10 });
      }),
    );
  });
});
