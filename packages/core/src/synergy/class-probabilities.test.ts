import { describe, expect, test } from "vitest";
import { randomStream } from "../random/random-stream.ts";
import { classProbabilities } from "./class-probabilities.ts";

/** Standard normal distribution function, by Abramowitz and Stegun 26.2.17 (error below 7.5e-8). */
function normalDistribution(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const poly =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * poly;
  return x >= 0 ? 1 - tail : tail;
}

const draws = 40_000;
/** Four standard errors of a share near one half: 4 × √(0.25 / 40 000). */
const monteCarloError = 0.01;

describe("classProbabilities", () => {
  test("agrees with the closed form where the axes are independent and nothing is flat", () => {
    const errors = { co2: 0.05, pm25: 0.03 };
    const result = classProbabilities(
      { co2: [100, 98], pm25: [50, 49], errors, draws },
      randomStream(7, "1302"),
    );
    const co2Falls = normalDistribution(-Math.log(0.98) / (0.05 * Math.SQRT2));
    const pm25Falls = normalDistribution(-Math.log(0.98) / (0.03 * Math.SQRT2));
    expect(Math.abs(result["both-fall"] - co2Falls * pm25Falls)).toBeLessThan(monteCarloError);
    expect(Math.abs(result["air-only"] - (1 - co2Falls) * pm25Falls)).toBeLessThan(monteCarloError);
    expect(Math.abs(result["carbon-only"] - co2Falls * (1 - pm25Falls))).toBeLessThan(monteCarloError);
  });

  test("sums to one and is certain where there is no error", () => {
    const result = classProbabilities(
      { co2: [100, 98], pm25: [50, 49], errors: { co2: 0, pm25: 0 }, draws: 100 },
      randomStream(1, "a"),
    );
    expect(result).toEqual({ "both-fall": 1, "air-only": 0, "carbon-only": 0, "both-rise": 0, flat: 0 });
  });

  test("is the same for the same seed and key, and another for another key", () => {
    const of = (key: string) =>
      classProbabilities({ co2: [100, 98], pm25: [50, 49], draws: 500 }, randomStream(1, key));
    expect(of("1302")).toEqual(of("1302"));
    expect(of("1302")).not.toEqual(of("1303"));
  });

  test.each([0, -1, 1.5, Number.NaN])("refuses %s draws", (count) => {
    const run = () => classProbabilities({ co2: [1, 1], pm25: [1, 1], draws: count }, randomStream(1, "a"));
    expect(run).toThrow(expect.objectContaining({ where: "draws" }));
  });
});
