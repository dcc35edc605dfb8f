import { describe, expect, test } from "vitest";
import { randomStream } from "../random/random-stream.ts";
import type { AirResponseInput } from "./air-response.method.ts";
import { airResponse } from "./air-response.ts";
import { airResponseInterval } from "./air-response-interval.ts";
import { regionResponses, responseRegionIds } from "./region-response.ts";

/**
 * By hand: local −0.3 · 0.4 − 0.4 · 0.15 − 0.3 · 0.2 − 0.1 · 0.17 − 0.2 · 0.08 = −0.273; region −0.1815; far −0.075;
 * 0.5 · −0.273 + 0.3 · −0.1815 + 0.2 · −0.075 = −0.20595; 45 − 38 · 0.20595 = 37.1739.
 */
const city: AirResponseInput = {
  pm25: 45,
  natural: 7,
  shares: { local: 0.5, region: 0.3, far: 0.2 },
  coefficients: { pm25: 0.4, so2: 0.15, nox: 0.2, nh3: 0.17, voc: 0.08 },
  emissionRatio: {
    local: { pm25: 0.7, so2: 0.6, nox: 0.7, nh3: 0.9, voc: 0.8 },
    region: { pm25: 0.8, so2: 0.7, nox: 0.8, nh3: 0.95, voc: 0.9 },
    far: { pm25: 0.9, so2: 0.9, nox: 0.9, nh3: 1, voc: 1 },
  },
};

const all = (ratio: number) => ({ so2: ratio, nox: ratio, pm25: ratio, nh3: ratio, voc: ratio });

describe("airResponse", () => {
  test("the worked example: 45 becomes 37.1739 µg/m³", () => {
    const result = airResponse(city);
    expect(result.pm25).toBeCloseTo(37.1739, 10);
    expect(result.linearity).toBe("within-range");
  });

  test("a species or an origin that is not given does not change", () => {
    const { local, region } = city.emissionRatio;
    const far = { pm25: 0.9, so2: 0.9, nox: 0.9 };
    expect(airResponse({ ...city, emissionRatio: { local, region, far } }).pm25).toBeCloseTo(37.1739, 10);
    expect(airResponse({ ...city, emissionRatio: {} }).pm25).toBe(45);
  });

  test("without any emissions only the natural part is left, and never less", () => {
    const none = { local: all(0), region: all(0), far: all(0) };
    expect(airResponse({ ...city, emissionRatio: none })).toEqual({ pm25: 7, linearity: "beyond-range" });
    const rounded = { ...city, shares: { local: 0.5, region: 0.3, far: 0.201 }, emissionRatio: none };
    expect(airResponse(rounded).pm25).toBe(7);
  });

  test("what does not respond stays where coefficients add up to less than 1", () => {
    const coefficients = { pm25: 0.4, so2: 0.1, nox: 0.1, nh3: 0.1, voc: 0.1 };
    const emissionRatio = { local: all(0), region: all(0), far: all(0) };
    // 45 − 38 · 0.8
    expect(airResponse({ ...city, coefficients, emissionRatio }).pm25).toBeCloseTo(14.6, 10);
  });

  test("says where an emission changes by more than 40 %", () => {
    const of = (ratio: number) =>
      airResponse({ ...city, emissionRatio: { local: { so2: ratio } } }).linearity;
    expect(of(0.6)).toBe("within-range");
    expect(of(0.59)).toBe("beyond-range");
    expect(of(1.4)).toBe("within-range");
    expect(of(1.41)).toBe("beyond-range");
  });

  test("takes shares of three decimals, and a city that is all natural", () => {
    const thirds = { local: 0.333, region: 0.333, far: 0.333 };
    expect(airResponse({ ...city, shares: thirds }).pm25).toBeGreaterThan(7);
    expect(airResponse({ ...city, natural: 45 }).pm25).toBe(45);
    expect(airResponse({ ...city, pm25: 0, natural: 0 }).pm25).toBe(0);
  });

  test("takes coefficients up to a sum of 1.001, the rounding of three decimals", () => {
    const of = (voc: number) => () =>
      airResponse({ ...city, coefficients: { pm25: 0.4, so2: 0.15, nox: 0.2, nh3: 0.17, voc } });
    expect(of(0.081)).not.toThrow();
    expect(of(0.0812)).toThrow(expect.objectContaining({ where: "coefficients" }));
  });

  test.each([
    ["shares", { shares: { local: 0.5, region: 0.3, far: 0.1 } }],
    ["shares", { shares: { local: 0.5, region: 0.3, far: 0.3 } }],
    ["shares.local", { shares: { local: 1.5, region: -0.3, far: -0.2 } }],
    ["coefficients", { coefficients: all(0.21) }],
    ["coefficients.nox", { coefficients: { ...all(0.1), nox: -0.1 } }],
    ["natural", { natural: 46 }],
    ["natural", { natural: -1 }],
    ["pm25", { pm25: Number.NaN }],
    ["emissionRatio.region.voc", { emissionRatio: { region: { voc: -0.1 } } }],
    ["emissionRatio.far.so2", { emissionRatio: { far: { so2: Number.POSITIVE_INFINITY } } }],
  ] as const)("names %s where it is wrong", (where, change) => {
    expect(() => airResponse({ ...city, ...change })).toThrow(
      expect.objectContaining({ tag: "invalid-input", where }),
    );
  });
});

describe("the parameters of regions", () => {
  test.each(responseRegionIds)(
    "%s: central shares and coefficients add up to 1, ranges are in order",
    (id) => {
      const { coefficients, natural, shares } = regionResponses[id];
      const sum = (ranges: Readonly<Record<string, { central: number }>>) =>
        Object.values(ranges).reduce((total, range) => total + range.central, 0);
      expect(sum(coefficients.value)).toBeCloseTo(1, 12);
      expect(sum(shares.value)).toBeCloseTo(1, 12);
      for (const range of [
        natural.value,
        ...Object.values(coefficients.value),
        ...Object.values(shares.value),
      ]) {
        expect(range.low).toBeLessThanOrEqual(range.central);
        expect(range.central).toBeLessThanOrEqual(range.high);
      }
      for (const graded of [coefficients, natural, shares]) expect(graded.sources.length).toBeGreaterThan(0);
    },
  );

  test.each(responseRegionIds)("%s: no change of emissions leaves any concentration as it is", (id) => {
    for (const pm25 of [3, 30, 90]) {
      const input = { pm25, response: regionResponses[id], emissionRatio: {}, draws: 50 };
      const result = airResponseInterval({ ...input, random: randomStream(1, id) });
      expect(result).toEqual({ pm25, lower: pm25, upper: pm25, linearity: "within-range" });
    }
  });
});

describe("airResponseInterval", () => {
  const run = (draws: number) =>
    airResponseInterval({
      pm25: 50,
      response: regionResponses.bth,
      emissionRatio: city.emissionRatio,
      draws,
      random: randomStream(5, "bth"),
    });

  // numpy 2.4: central 41.91299; 2 million draws give 41.159 and 43.431. 0.05: four standard errors at 20 000 draws.
  test("agrees with an independent simulation for Beijing–Tianjin–Hebei", () => {
    const result = run(20_000);
    expect(result.pm25).toBeCloseTo(41.91299, 10);
    expect(Math.abs(result.lower - 41.159)).toBeLessThan(0.05);
    expect(Math.abs(result.upper - 43.431)).toBeLessThan(0.05);
  });

  test("is the same for the same seed, and refuses too few draws", () => {
    expect(run(200)).toEqual(run(200));
    expect(run(2).lower).toBeLessThan(run(2).upper);
    expect(run(2).upper).not.toBe(run(2).pm25);
    expect(() => run(1)).toThrow(expect.objectContaining({ where: "draws" }));
  });
});
