import { describe, expect, test } from "vitest";
import { updatedBelief } from "./change-belief.ts";
import { classProbability } from "./class-probability.ts";

describe("a prior", () => {
  test("weighs as its precision: equal errors meet in the middle, a third of the variance takes three quarters", () => {
    const equal = updatedBelief({ mean: 0.2, sd: 0.1 }, { mean: 0, sd: 0.1 });
    expect(equal.mean).toBeCloseTo(0.1, 15);
    expect(equal.sd).toBeCloseTo(0.1 / Math.SQRT2, 15);
    const unequal = updatedBelief({ mean: 0.2, sd: 0.1 }, { mean: 0, sd: 0.1 * Math.sqrt(3) });
    expect(unequal.mean).toBeCloseTo(0.15, 15);
    expect(unequal.sd).toBeCloseTo(Math.sqrt(0.0075), 15);
  });

  test.each([1e-200, 5e-324])("gives way to an observation with an error of %s", (sd) => {
    expect(updatedBelief({ mean: -0.05, sd }, { mean: 0.3, sd: 0.1 })).toEqual({ mean: -0.05, sd });
  });

  test("does not move an end of 0, which is a fall by everything", () => {
    const gone = { mean: Number.NEGATIVE_INFINITY, sd: 0.1 };
    expect(updatedBelief(gone, { mean: 1.7e308, sd: 1e-46 })).toEqual(gone);
  });

  test.each([-1e308, 1e300])("of %s gives probabilities that sum to 1", (mean) => {
    const { probabilities } = classProbability({
      co2: [5, 1],
      pm25: [10, 3],
      errors: { co2: 1e-9, pm25: 0.03 },
      prior: { co2: { mean, sd: 1e-73 }, pm25: { mean, sd: 1e-46 } },
    });
    expect(Object.values(probabilities).reduce((sum, value) => sum + value)).toBeCloseTo(1, 12);
  });
});
