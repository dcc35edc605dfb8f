import { describe, expect, test } from "vitest";
import { randomStream } from "./random-stream.ts";

function moments(draw: () => number, count: number) {
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < count; index += 1) {
    const value = draw();
    sum += value;
    squares += value * value;
  }
  const mean = sum / count;
  return { mean, variance: squares / count - mean * mean };
}

describe("randomStream", () => {
  const count = 200_000;

  test("uniforms have mean 1/2 and variance 1/12 and stay in [0, 1)", () => {
    const stream = randomStream(42, "uniform");
    const { mean, variance } = moments(() => {
      const value = stream.uniform();
      if (value < 0 || value >= 1) throw new Error(`out of range: ${value}`);
      return value;
    }, count);
    // four standard errors of the mean: 4 × √(1/12/200 000) = 0.0026
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.0026);
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.001);
  });

  test("normals have mean 0 and variance 1", () => {
    const stream = randomStream(42, "normal");
    const { mean, variance } = moments(() => stream.normal(), count);
    expect(Math.abs(mean)).toBeLessThan(0.009);
    expect(Math.abs(variance - 1)).toBeLessThan(0.013);
  });

  test("streams of neighbouring seeds and keys are not correlated", () => {
    const pairs: [number, string][] = [
      [1, "1302"],
      [2, "1302"],
      [1, "1303"],
    ];
    for (const [seed, key] of pairs.slice(1)) {
      const [a, b] = [randomStream(1, "1302"), randomStream(seed, key)];
      const { mean } = moments(() => a.normal() * b.normal(), 50_000);
      // four standard errors of a product of independent normals: 4 ÷ √50 000
      expect(Math.abs(mean)).toBeLessThan(0.018);
    }
  });
});
