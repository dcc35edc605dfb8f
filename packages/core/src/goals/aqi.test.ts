import { describe, expect, test } from "vitest";
import { AqiInput } from "./aqi.method.ts";
import { aqi } from "./aqi.ts";
import { aqiStandards, indexBreakpoints } from "./aqi-breakpoints.ts";

describe("aqi", () => {
  // caiyunapp/aqi-hub (MIT), its example for HJ 633-2026: PM2.5 158, NO2 135, CO 25, O3 137, index 158. Its PM10 of that
  // example is the value of 2012; 180 by the breakpoints of 2026 is 100 + 50 × 60/130 = 123.08 → 124.
  test("gives the published example of 2026", () => {
    const result = aqi({ pm25: 120, pm10: 180, so2: 65, no2: 150, co: 1, o3: 200 });
    expect(result).toEqual({
      index: 158,
      primary: ["pm25"],
      individual: { pm25: 158, pm10: 124, so2: 58, no2: 135, co: 25, o3: 137 },
      level: 4,
      levelName: { en: "moderately polluted", zh: "中度污染" },
      missing: [],
      beyondScale: [],
    });
  });

  // Six cases of the test suite of caiyunapp/aqi-hub
  test.each([
    [{ pm25: 60 }, 100],
    [{ pm25: 120 }, 158],
    [{ pm10: 180 }, 124],
    [{ co: 1 }, 25],
    [{ co: 4 }, 100],
    [{ o3: 900 }, 300],
    [{ pm25: 500 }, 500],
  ])("%j has the index %i", (input, index) => {
    expect(aqi(input).index).toBe(index);
  });

  // By hand: 75 is the index 100 of 2012; in 2026 it is 100 + 50 × 15/55 = 113.6 → 114. PM10 180 in 2012: 115.
  test("2012 and 2026 differ in PM2.5 and PM10 only", () => {
    expect(aqi({ pm25: 75, standard: "hj-633-2012" }).index).toBe(100);
    expect(aqi({ pm25: 75 }).index).toBe(114);
    expect(aqi({ pm10: 180, standard: "hj-633-2012" }).index).toBe(115);
    const gases = { so2: 300, no2: 100, co: 7, o3: 210 };
    expect(aqi({ ...gases, standard: "hj-633-2012" })).toEqual(aqi(gases));
  });

  test("rounds up, and never by float noise", () => {
    expect(aqi({ pm25: 35.01 }).index).toBe(51);
    // 0.1 + 0.2 of CO is 7.5000000000000001 → 8; 0.04 mg/m³ is exactly 1
    expect(aqi({ co: 0.3 }).index).toBe(8);
    expect(aqi({ co: 0.04 }).index).toBe(1);
    for (const [standard, { breakpoints }] of Object.entries(aqiStandards)) {
      for (const [pollutant, scale] of Object.entries(breakpoints))
        for (const [step, concentration] of scale.entries())
          expect(aqi(AqiInput.parse({ [pollutant]: concentration, standard })).index).toBe(
            indexBreakpoints[step],
          );
    }
  });

  test("has no primary pollutant up to 50, and two where two tie", () => {
    expect(aqi({ pm25: 35, pm10: 20 })).toMatchObject({ index: 50, primary: [], level: 1 });
    expect(aqi({ pm25: 60, pm10: 120 }).primary).toEqual(["pm25", "pm10"]);
    expect(aqi({ pm25: 0 })).toMatchObject({ index: 0, primary: [] });
  });

  test("beyond the scale the index stays and says so; missing pollutants are named", () => {
    expect(aqi({ pm25: 800, o3: 801 })).toMatchObject({
      index: 500,
      individual: { pm25: 500, o3: 300 },
      level: 6,
      beyondScale: ["pm25", "o3"],
      missing: ["pm10", "so2", "no2", "co"],
    });
    expect(aqi({ pm25: 500 }).beyondScale).toEqual([]);
  });

  test("refuses nothing at all, what is below 0 and what is not finite", () => {
    expect(() => aqi({})).toThrow(expect.objectContaining({ tag: "invalid-input", where: "pollutants" }));
    expect(() => aqi({ pm25: -1 })).toThrow(expect.objectContaining({ where: "pm25" }));
    expect(() => aqi({ no2: Number.NaN })).toThrow(expect.objectContaining({ where: "no2" }));
    expect(AqiInput.safeParse({}).success).toBe(false);
    expect(AqiInput.safeParse({ standard: "2012" }).success).toBe(false);
    expect(AqiInput.parse({ pm25: 1, standard: "HJ 633—2012" }).standard).toBe("hj-633-2012");
  });
});
