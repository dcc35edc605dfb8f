import { describe, expect, test } from "vitest";
import { gemmParameters } from "../health/gemm-parameters.ts";
import { gemmShape } from "../health/gemm-shape.ts";
import { addresses } from "./layout.ts";
import { plainStages } from "./plain-stages.ts";
import { polynomialFitter } from "./polynomial-fit.ts";

const stages = plainStages(2 * 65536);
const limit = 6.34;
const tolerance = 1e-9;
const fitter = polynomialFitter(stages, { limit, tolerance });

/** Largest distance of the polynomial from the function over the range, and the degree. */
function fitted(shape: (factor: number) => number, spread: number) {
  const degree = fitter.fit(shape, spread, addresses.coefficients);
  const coefficients = new Float64Array(stages.memory, addresses.coefficients, Math.max(0, degree + 1));
  let worst = 0;
  for (let step = -1000; step <= 1000; step += 1) {
    const z = (limit * step) / 1000;
    let value = 0;
    for (const coefficient of coefficients) value = value * z + coefficient;
    worst = Math.max(worst, Math.abs(value - shape(Math.exp(spread * z))));
  }
  return { degree, worst };
}

describe("polynomialFitter", () => {
  const fits = Object.values(gemmParameters).flatMap((causes) => Object.values(causes));
  const cases = fits.flatMap((fit) =>
    [8, 15, 35, 60, 120, 300].flatMap((pm25) =>
      [0.005, 0.03, 0.06, 0.1].map((spread) => ({ fit, pm25, spread })),
    ),
  );

  test("is as close to every curve of GEMM as it says, or says that it is not", () => {
    let polynomials = 0;
    for (const { fit, pm25, spread } of cases) {
      const { degree, worst } = fitted((factor) => gemmShape(fit, pm25 * factor), spread);
      if (degree < 0) continue;
      polynomials += 1;
      // twice what the terms left out add up to: those beyond the last node are not seen
      expect(worst).toBeLessThan(2 * tolerance);
    }
    expect(polynomials).toBeGreaterThan(0.9 * cases.length);
  });

  test("needs a low degree where the error is small, and none without error", () => {
    expect(fitted((factor) => factor, 0.05).degree).toBeLessThan(9);
    expect(fitted((factor) => factor, 0)).toEqual({ degree: 0, worst: expect.closeTo(0, 15) });
    expect(fitted(() => 0, 0.3)).toEqual({ degree: 0, worst: 0 });
  });

  test("gives up on a kink, which no polynomial follows", () => {
    expect(fitted((factor) => Math.max(0, factor - 1), 0.1).degree).toBe(-1);
  });
});
