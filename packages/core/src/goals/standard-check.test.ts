import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { airLimit } from "./air-limit.ts";
import { airMetrics, airPollutants, airStandardIds } from "./air-names.ts";
import { airStandards, evaluationPercentiles } from "./air-standards.ts";
import { StandardCheckInput, StandardCheckResult } from "./standard-check.method.ts";
import { standardCheck } from "./standard-check.ts";

function check(input: Record<string, unknown>) {
  return standardCheck(StandardCheckInput.parse(input));
}

const pm25 = { pollutant: "pm25", metric: "annual" } as const;

describe("standardCheck", () => {
  // Xinhua 2026-02-24: class II PM2.5 30 / 60 from 2026-03-01 to 2030-12-31, then 25 / 50 from 2031-01-01; class I 10 / 25
  test.each([
    ["annual", 2026, 30],
    ["annual", 2030, 30],
    ["annual", 2031, 25],
    ["annual", 2060, 25],
    ["24h", 2030, 60],
    ["24h", 2031, 50],
  ])("GB 3095-2026 class II PM2.5 %s in %i is %i", (metric, year, limit) => {
    expect(check({ pollutant: "pm25", metric, value: 28, standard: "gb-3095-2026", year })).toMatchObject({
      limit,
      attained: 28 <= limit,
      gap: 28 - limit,
      unit: "µg/m³",
    });
  });

  test("class I, GB 3095-2012 and the WHO steps", () => {
    const limitOf = (standard: string, year?: number) => check({ ...pm25, value: 1, standard, year });
    expect(limitOf("gb-3095-2026-class-1", 2031)).toMatchObject({ limit: 10 });
    expect(limitOf("gb-3095-2012", 2015)).toMatchObject({ limit: 35 });
    expect(limitOf("gb-3095-2012-class-1")).toMatchObject({ limit: 15 });
    expect(
      ["who-2021-it-1", "who-2021-it-2", "who-2021-it-3", "who-2021-it-4", "who-2021"].map((id) => {
        const result = limitOf(id, 2015);
        return isGap(result) ? undefined : result.limit;
      }),
    ).toEqual([35, 25, 15, 10, 5]);
    expect(check({ pollutant: "co", metric: "24h", value: 1.2, standard: "gb-3095-2012" })).toMatchObject({
      limit: 4,
      unit: "mg/m³",
    });
  });

  test("a value at the limit attains it with a gap of 0; the gap is positive above it", () => {
    expect(check({ ...pm25, value: 30, standard: "gb-3095-2026", year: 2026 })).toMatchObject({
      attained: true,
      gap: 0,
    });
    expect(check({ ...pm25, value: 30.5, standard: "gb-3095-2026", year: 2026 })).toMatchObject({
      attained: false,
      gap: 0.5,
    });
  });

  test.each([
    ["gb-3095-2026", 2025, "2026–2030, 2031–"],
    ["gb-3095-2012", 2026, "2012–2025"],
    ["gb-3095-2012", 2011, "2012–2025"],
  ])("%s in %i is a gap that names the years", (standard, year, years) => {
    const result = check({ ...pm25, value: 30, standard, year });
    if (!isGap(result)) throw new Error("expected a gap");
    expect(result.reason.en).toContain(years);
    expect(result.reason.en).toContain(String(year));
    expect(result.reason.zh).toContain(String(year));
  });

  test("without a year a standard whose phases differ is a gap that names both limits, else the limit", () => {
    const open = check({ ...pm25, value: 28, standard: "gb-3095-2026" });
    expect(isGap(open) && open.reason.en).toContain("2026–2030: 30; 2031–: 25");
    expect(check({ pollutant: "o3", metric: "mda8", value: 150, standard: "gb-3095-2026" })).toMatchObject({
      limit: 160,
    });
  });

  test("a limit that the standard does not set is a gap that names those it sets", () => {
    const result = check({ pollutant: "pm25", metric: "1h", value: 28, standard: "gb-3095-2012" });
    expect(isGap(result) && result.needs.en).toContain("annual mean (annual), 24-hour mean (24h)");
    expect(isGap(result) && result.needs.zh).toBe("PM2.5 已有限值的指标：年平均、24 小时平均");
    expect(isGap(result) && result.reason.zh).toMatch(/未规定 PM2\.5 的 1 小时平均限值$/);
    const peakSeason = check({ pollutant: "o3", metric: "peak-season", value: 60, standard: "gb-3095-2012" });
    expect(isGap(peakSeason) && peakSeason.reason.zh).toMatch(/未规定臭氧的高峰季平均限值$/);
    const hourly = check({ pollutant: "so2", metric: "peak-season", value: 9, standard: "gb-3095-2012" });
    expect(isGap(hourly) && hourly.reason.zh).toMatch(/未规定 SO₂ 的高峰季平均限值$/);
    expect(isGap(check({ pollutant: "so2", metric: "annual", value: 9, standard: "who-2021" }))).toBe(true);
  });

  test("the limits on which public copies disagree say so", () => {
    const pm10 = { pollutant: "pm10", metric: "24h", value: 90, standard: "gb-3095-2026" };
    expect(check({ ...pm10, year: 2031 })).toMatchObject({ limit: 100, status: "disputed" });
    expect(check({ ...pm10, year: 2030 })).toMatchObject({ limit: 120, status: "read" });
    const class1 = { ...pm10, standard: "gb-3095-2026-class-1", year: 2031 };
    expect(check(class1)).toMatchObject({ limit: 50, status: "read" });
  });

  test("spellings of people and papers are understood, nonsense is refused", () => {
    const spelled = {
      pollutant: "PM2.5",
      metric: "daily",
      value: 40,
      standard: "GB3095_2012 class II",
      year: 2020,
    };
    expect(check(spelled)).toMatchObject({ limit: 75 });
    expect(check({ ...pm25, value: 4, standard: "WHO AQG 2021" })).toMatchObject({ limit: 5 });
    expect(StandardCheckInput.safeParse({ ...spelled, standard: "GB 3095-1996" }).success).toBe(false);
    expect(StandardCheckInput.safeParse({ ...spelled, pollutant: 7 }).success).toBe(false);
    expect(StandardCheckInput.safeParse({ ...spelled, value: -1 }).success).toBe(false);
  });

  test("the function itself refuses a negative value and half a year", () => {
    const base = { ...pm25, standard: "gb-3095-2012" } as const;
    expect(() => standardCheck({ ...base, value: -1 })).toThrow(expect.objectContaining({ where: "value" }));
    expect(() => standardCheck({ ...base, value: 1, year: 2015.5 })).toThrow(
      expect.objectContaining({ where: "year" }),
    );
  });
});

describe("laws", () => {
  const question = fc.record({
    standard: fc.constantFrom(...airStandardIds),
    pollutant: fc.constantFrom(...airPollutants),
    metric: fc.constantFrom(...airMetrics),
    year: fc.integer({ min: 2010, max: 2065 }),
  });

  test("attained, gap and limit agree in sign; the result fits its schema", () => {
    fc.assert(
      fc.property(question, fc.double({ min: 0, max: 300, noNaN: true }), (asked, value) => {
        const result = standardCheck({ ...asked, value });
        if (isGap(result)) return;
        expect(result.attained).toBe(result.gap <= 0);
        expect(result.gap + result.limit).toBeCloseTo(value, 9);
        expect(StandardCheckResult.safeParse(result).success).toBe(true);
      }),
    );
  });

  test("class I is never looser than class II, 2026 never looser than 2012, each WHO step stricter than the last", () => {
    const order = [
      ["gb-3095-2026-class-1", "gb-3095-2026"],
      ["gb-3095-2012-class-1", "gb-3095-2012"],
      ["gb-3095-2026", "gb-3095-2012"],
      ["who-2021", "who-2021-it-4"],
      ["who-2021-it-4", "who-2021-it-3"],
      ["who-2021-it-3", "who-2021-it-2"],
      ["who-2021-it-2", "who-2021-it-1"],
    ] as const;
    for (const [strict, loose] of order)
      for (const strictPhase of airStandards[strict].phases)
        for (const loosePhase of airStandards[loose].phases.filter(
          ({ fromYear }) => fromYear <= strictPhase.fromYear,
        ))
          for (const pollutant of airPollutants)
            for (const metric of airMetrics) {
              const a = strictPhase.limits[pollutant]?.[metric]?.value;
              const b = loosePhase.limits[pollutant]?.[metric]?.value;
              if (a !== undefined && b !== undefined) expect(a).toBeLessThanOrEqual(b);
            }
  });

  test("says where public copies of a limit disagree, and only there", () => {
    const of = (metric: "24h" | "annual") =>
      standardCheck({ pollutant: "pm10", metric, value: 40, standard: "gb-3095-2026", year: 2032 });
    expect(of("24h")).toMatchObject({ status: "disputed", note: { en: expect.stringContaining("70") } });
    expect(of("annual")).not.toHaveProperty("note");
  });

  test("airLimit and the percentiles cover the six pollutants", () => {
    for (const pollutant of airPollutants) {
      const metric = pollutant === "o3" ? "mda8" : "24h";
      const limit = airLimit({ standard: "gb-3095-2012", pollutant, metric, year: 2019 });
      expect(isGap(limit)).toBe(false);
      expect(evaluationPercentiles[pollutant]).toBeGreaterThanOrEqual(90);
    }
  });
});
