import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { avoidedDeaths } from "./avoided-deaths.ts";
import { nationalRates, ratesByAge, ratesByAgeFrom } from "./baseline-mortality.ts";
import { type AgeBand, deathsByAge, ratesScaledToOverall } from "./deaths-by-age.ts";

/** Heart disease by age in China, 2020 (IHME, as in rfasst), on an invented age structure. */
const bands: readonly AgeBand[] = [
  { age: "25-29", population: 30_000, mortalityRate: 3.6393e-5 },
  { age: "45-49", population: 60_000, mortalityRate: 27.907e-5 },
  { age: "60-64", population: 50_000, mortalityRate: 133.3554e-5 },
  { age: "75-79", population: 20_000, mortalityRate: 832.4354e-5 },
  { age: "80+", population: 8_000, mortalityRate: 1818.9125e-5 },
];

describe("deathsByAge", () => {
  // Computed with numpy 2.4 at θ and θ ∓ 1.96 standard errors of every age at once.
  test("sums the ages with one error of the fit", () => {
    const total = deathsByAge({ bands, pm25: [50, 35], cause: "ihd" });
    expect(total.central).toBeCloseTo(38.439440932543825, 9);
    expect(total.lower).toBeCloseTo(34.96719924208958, 9);
    expect(total.upper).toBeCloseTo(41.87545049487787, 9);
    expect(total.n).toBe(5);
  });

  test("one band is the method on that band", () => {
    const [band] = bands;
    const total = deathsByAge({ bands: [band!], pm25: [50, 35], cause: "ihd" });
    const single = avoidedDeaths({ ...band!, pm25: [50, 35], cause: "ihd" });
    expect(total.central).toBe(single.avoided);
    expect(total.lower).toBeCloseTo(single.lower, 12);
    expect(total.upper).toBeCloseTo(single.upper, 12);
  });

  test("names the band that is wrong, and refuses none", () => {
    const wrong = [{ age: "80+", population: 10, mortalityRate: 2 }] as const;
    expect(() => deathsByAge({ bands: wrong, pm25: [50, 35] })).toThrow(
      expect.objectContaining({ where: "bands[0].mortalityRate" }),
    );
    expect(() => deathsByAge({ bands: [], pm25: [50, 35] })).toThrow(/at least one/);
  });
});

describe("ratesScaledToOverall", () => {
  // 0.002 · 168 000 people ÷ 396.51377 deaths = 0.84738545.
  test("keeps the shape and meets the overall rate", () => {
    const scaled = ratesScaledToOverall(bands, 0.002);
    if (isGap(scaled)) throw new Error("expected rates");
    expect(scaled[4]!.mortalityRate / bands[4]!.mortalityRate).toBeCloseTo(0.8473854514560742, 12);
    const deaths = scaled.reduce((sum, band) => sum + band.population * band.mortalityRate, 0);
    expect(deaths).toBeCloseTo(0.002 * 168_000, 9);
  });

  test("may come to a rate of 1", () => {
    const scaled = ratesScaledToOverall([{ age: "80+", population: 10, mortalityRate: 0.5 }], 1);
    expect(scaled).toEqual([{ age: "80+", population: 10, mortalityRate: 1 }]);
  });

  test("is a gap where the profile has no deaths or a rate would exceed 1", () => {
    const noDeaths = bands.map((band) => ({ ...band, mortalityRate: 0 }));
    expect(isGap(ratesScaledToOverall(noDeaths, 0.002))).toBe(true);
    expect(isGap(ratesScaledToOverall(bands, 0.9))).toBe(true);
  });

  test("refuses a city without people", () => {
    expect(() => ratesScaledToOverall([], 0.002)).toThrow(expect.objectContaining({ where: "bands" }));
  });
});

describe("baseline mortality of China", () => {
  test("each cause is a part of all causes", () => {
    for (const row of nationalRates) {
      const five = row.ihd + row.stroke + row.copd + row.lc + row.lri;
      expect(row["ncd+lri"]).toBeLessThan(row.allCause);
      expect(five).toBeLessThan(row["ncd+lri"]);
    }
  });

  test("every row by age has a rate for each band; stroke, too low by about half, says so", () => {
    expect(ratesByAge).toHaveLength(6);
    for (const row of ratesByAge) {
      expect(row.per100000).toHaveLength(ratesByAgeFrom.length);
      expect(row.caution !== undefined).toBe(row.cause === "stroke");
    }
  });
});
