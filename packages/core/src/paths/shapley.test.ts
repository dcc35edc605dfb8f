import { describe, expect, it } from "vitest";
import { randomStream } from "../random/random-stream.ts";
import { sampledShapley, shapleyValue } from "./shapley.ts";

describe("shapleyValue", () => {
  it("splits the serial overlap of a switch of 30 % and a cleaner of 90 % as 16.5 and 76.5", () => {
    const removed = (members: ReadonlySet<number>) =>
      100 * (1 - (members.has(0) ? 0.7 : 1) * (members.has(1) ? 0.1 : 1));
    const [change = 0, cleaner = 0] = shapleyValue(2, removed);
    expect(change).toBeCloseTo(16.5, 10);
    expect(cleaner).toBeCloseTo(76.5, 10);
  });

  it("gives the airport game's values: each stretch of runway is shared by those who need it", () => {
    // Littlechild and Owen 1973: costs 8, 11, 17, 19 give 2, 3, 6, 8.
    const lengths = [8, 11, 17, 19];
    const cost = (members: ReadonlySet<number>) => Math.max(0, ...[...members].map((at) => lengths[at] ?? 0));
    const values = shapleyValue(4, cost);
    expect(values.map((value) => Number(value.toFixed(10)))).toEqual([2, 3, 6, 8]);
  });

  it("refuses more players than it can enumerate", () => {
    expect(() => shapleyValue(13, () => 0)).toThrow(/12 at most/);
  });
});

describe("sampledShapley", () => {
  it("adds up exactly, and lies within three standard errors of the exact value", () => {
    const lengths = [8, 11, 17, 19, 4, 23];
    const cost = (members: ReadonlySet<number>) =>
      Math.max(0, ...[...members].map((at) => lengths[at] ?? 0)) + members.size ** 2;
    const exact = shapleyValue(6, cost);
    const sampled = sampledShapley(6, cost, { pairs: 200, random: randomStream(7, "shapley") });
    const total = sampled.reduce((sum, { value }) => sum + value, 0);
    expect(total).toBeCloseTo(cost(new Set([0, 1, 2, 3, 4, 5])), 8);
    sampled.forEach(({ value, error }, at) => {
      expect(Math.abs(value - (exact[at] ?? 0))).toBeLessThanOrEqual(3 * error + 1e-9);
      expect(error).toBeGreaterThan(0);
    });
  });
});
