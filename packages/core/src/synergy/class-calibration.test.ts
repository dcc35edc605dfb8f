import { describe, expect, test } from "vitest";
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

/** Four standard errors of an observed frequency, and 0.01 for the prior that is only nearly flat. */
function allowed(n: number, p: number): number {
  return 4 * Math.sqrt((p * (1 - p)) / n) + 0.01;
}

describe("class probabilities are calibrated on simulated cities with known truth", () => {
  test.each([
    ["changes spread far beyond the errors, no prior", wide],
    ["changes like those of Chinese cities, given as prior", narrow],
  ])("%s", (_title, world) => {
    const { bins, called } = classCalibration(world);
    expect(bins.reduce((sum, bin) => sum + bin.n, 0)).toBe(5 * world.cities);
    for (const { n, meanStated, observedFrequency } of bins) {
      expect(Math.abs(observedFrequency - meanStated)).toBeLessThan(allowed(n, meanStated));
    }
    expect(Math.abs(called.right - called.meanStated)).toBeLessThan(allowed(called.n, called.meanStated));
  });

  test("without the prior the same cities are stated with too much confidence, and score worse", () => {
    const without = classCalibration({ ...narrow, informed: false });
    const withPrior = classCalibration(narrow);
    expect(without.called.meanStated).toBeGreaterThan(without.called.right);
    expect(without.brier).toBeGreaterThan(withPrior.brier);
  });
});
