import fc from "fast-check";
import { expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { type MannKendallInput, MannKendallResult } from "./mann-kendall.method.ts";
import { mannKendall } from "./mann-kendall.ts";

// Few different values, so that ties are common; quarters, so that arithmetic on them is exact
const value = fc.integer({ min: -40, max: 40 }).map((quarter) => quarter / 4);
const series = fc.array(value, { minLength: 3, maxLength: 25 });
const withGaps = fc.array(fc.option(value, { freq: 4 }), { minLength: 3, maxLength: 25 });
const correction = fc.constantFrom(undefined, "hamed-rao" as const, "yue-wang" as const);

function run(input: MannKendallInput): MannKendallResult | undefined {
  const result = mannKendall(input);
  return isGap(result) ? undefined : MannKendallResult.parse(result);
}

function asked(name: "hamed-rao" | "yue-wang" | undefined): Partial<MannKendallInput> {
  return name === undefined ? {} : { correction: name };
}

test("a change of unit scales the slope, the interval and the intercept, and nothing else", () => {
  fc.assert(
    fc.property(withGaps, correction, fc.integer({ min: -8, max: 8 }), (values, name, power) => {
      const scale = 2 ** power;
      const scaled = values.map((one) => (one === null ? null : one * scale));
      const [here, there] = [run({ values, ...asked(name) }), run({ values: scaled, ...asked(name) })];
      if (here === undefined) return void expect(there).toBeUndefined();
      const { senInterval } = here;
      expect(there).toEqual({
        ...here,
        senSlope: here.senSlope * scale,
        intercept: here.intercept * scale,
        senInterval: isGap(senInterval)
          ? senInterval
          : { lower: senInterval.lower * scale, upper: senInterval.upper * scale },
      });
    }),
  );
});

test("upside down, every sign turns and the probability stays", () => {
  fc.assert(
    fc.property(withGaps, (values) => {
      const here = run({ values });
      const there = run({ values: values.map((one) => (one === null ? null : -one)) });
      if (here === undefined || there === undefined) return;
      expect(there.s + here.s).toBe(0);
      expect(there.p).toBe(here.p);
      expect(there.pExact).toBe(here.pExact);
      expect(there.senSlope).toBeCloseTo(-here.senSlope, 12);
      expect([here.trend, there.trend].filter((trend) => trend !== "no-trend")).toHaveLength(
        here.trend === "no-trend" ? 0 : 2,
      );
    }),
  );
});

test("adding a constant moves the intercept alone; adding a line moves the slope by its slope", () => {
  fc.assert(
    fc.property(series, fc.integer({ min: -50, max: 50 }), (values, added) => {
      const here = run({ values });
      const moved = run({ values: values.map((one) => one + added) });
      expect(moved).toEqual({ ...here, intercept: expect.closeTo((here?.intercept ?? 0) + added, 10) });
      const tilted = run({ values: values.map((one, index) => one + added * index) });
      expect(tilted?.senSlope).toBeCloseTo((here?.senSlope ?? 0) + added, 10);
    }),
  );
});

test("consecutive years change nothing, and years twice as far apart halve the slope", () => {
  fc.assert(
    fc.property(withGaps, fc.integer({ min: 1990, max: 2030 }), (values, start) => {
      const here = run({ values });
      expect(run({ values, years: values.map((_, index) => start + index) })).toEqual(here);
      const apart = run({ values, years: values.map((_, index) => start + 2 * index) });
      expect(apart?.senSlope).toBe(here && here.senSlope / 2);
      expect(apart?.s).toBe(here?.s);
    }),
  );
});

test("only the order of values matters to the score: any rising function leaves it", () => {
  fc.assert(
    fc.property(series, (values) => {
      const { s, variance, p } = run({ values }) ?? {};
      expect(run({ values: values.map((one) => Math.exp(one / 5)) })).toMatchObject({ s, variance, p });
    }),
  );
});

test("probabilities, tau and the interval stay within their bounds", () => {
  fc.assert(
    fc.property(withGaps, correction, (values, name) => {
      const result = run({ values, ...asked(name) });
      if (result === undefined) return;
      expect(result.p).toBeGreaterThanOrEqual(0);
      expect(result.p).toBeLessThanOrEqual(1);
      expect(result.pExact ?? 1).toBeGreaterThan(0);
      expect(result.pExact ?? 1).toBeLessThanOrEqual(1);
      expect(Math.abs(result.tau)).toBeLessThanOrEqual(1);
      if (isGap(result.senInterval)) return;
      expect(result.senInterval.lower).toBeLessThanOrEqual(result.senSlope);
      expect(result.senInterval.upper).toBeGreaterThanOrEqual(result.senSlope);
    }),
  );
});

test("nulls at the end change nothing", () => {
  fc.assert(
    fc.property(series, fc.integer({ min: 1, max: 5 }), (values, extra) => {
      expect(run({ values: [...values, ...Array<null>(extra).fill(null)] })).toEqual(run({ values }));
    }),
  );
});
