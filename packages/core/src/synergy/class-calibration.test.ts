import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { type CalibrationWorld, classCalibration } from "./class-calibration.ts";

const wide: CalibrationWorld = {
  cities: 10_000,
  truth: { co2: { mean: 0, sd: 0.5 }, pm25: { mean: 0, sd: 0.5 } },
  errors: { co2: 0.05, pm25: 0.03 },
  correlation: { co2: 0.3, pm25: 0 },
  tolerance: 0.02,
  seed: 5,
  informed: false,
};

const narrow: CalibrationWorld = {
  ...wide,
  truth: { co2: { mean: 0.08, sd: 0.11 }, pm25: { mean: -0.35, sd: 0.14 } },
  informed: true,
};

function calibrated(world: CalibrationWorld) {
  const { called, ...rest } = classCalibration(world);
  if (isGap(called)) throw new Error(called.reason.en);
  return { ...rest, called };
}

/** Four standard errors of an observed frequency, and 0.01 for the prior that is only nearly flat. */
function allowed(n: number, p: number): number {
  return 4 * Math.sqrt((p * (1 - p)) / n) + 0.01;
}

describe("class probabilities are calibrated on simulated cities with known truth", () => {
  test.each([
    ["changes spread far beyond the errors, no prior", wide],
    ["changes like those of Chinese cities, given as prior", narrow],
  ])("%s", (_title, world) => {
    const { bins, called } = calibrated(world);
    expect(bins.reduce((sum, bin) => sum + bin.n, 0)).toBe(5 * world.cities);
    for (const { from, n, meanStated, observedFrequency } of bins) {
      expect(n).toBeGreaterThan(0);
      expect(meanStated).toBeGreaterThanOrEqual(from);
      expect(meanStated).toBeLessThanOrEqual(from + 0.1);
      expect(Math.abs(observedFrequency - meanStated)).toBeLessThan(allowed(n, meanStated));
    }
    expect(Math.abs(called.right - called.meanStated)).toBeLessThan(allowed(called.n, called.meanStated));
  });

  test("without the prior the same cities are stated with too much confidence, and score worse", () => {
    const without = calibrated({ ...narrow, informed: false });
    const withPrior = calibrated(narrow);
    expect(without.called.meanStated).toBeGreaterThan(without.called.right);
    expect(without.brier).toBeGreaterThan(withPrior.brier);
  });

  test("without errors every class is stated for certain and comes true", () => {
    const { bins, called, brier } = calibrated({ ...wide, cities: 500, errors: { co2: 0, pm25: 0 } });
    expect(brier).toBe(0);
    expect(called).toEqual({ n: 500, meanStated: 1, right: 1 });
    expect(bins).toEqual([
      { from: 0, n: 2000, meanStated: 0, observedFrequency: 0 },
      { from: 0.9, n: 500, meanStated: 1, observedFrequency: 1 },
    ]);
  });

  // By hand: all four classes are stated with 1/4 and one of them comes true: ((3/4)² + 3 (1/4)² + 0) ÷ 5 = 0.15
  test("where nothing can be told, nothing is called, and the score is that of a guess", () => {
    const even = { mean: 0, sd: 1e-6 };
    const { bins, called, brier } = classCalibration({
      ...wide,
      cities: 400,
      tolerance: 0,
      truth: { co2: even, pm25: even },
      errors: { co2: 0.5, pm25: 0.5 },
      informed: true,
    });
    expect(isGap(called)).toBe(true);
    expect(brier).toBeCloseTo(0.15, 4);
    expect(bins.reduce((sum, { n, meanStated }) => sum + n * meanStated, 0)).toBeCloseTo(400, 6);
  });

  test.each([0, -1, 2.5, Number.NaN])("refuses %s cities", (cities) => {
    expect(() => classCalibration({ ...wide, cities })).toThrow(expect.objectContaining({ where: "cities" }));
  });
});
