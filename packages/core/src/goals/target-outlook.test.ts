import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { TargetOutlookInput, TargetOutlookResult } from "./target-outlook.method.ts";
import { targetOutlook } from "./target-outlook.ts";

const series = {
  years: [2015, 2016, 2017, 2018, 2019, 2020],
  values: [60, 56, 53, 48, 45, 41],
};

function outlook(more: Partial<TargetOutlookInput>): TargetOutlookResult {
  const answer = targetOutlook({ ...series, target: 25, targetYear: 2030, ...more });
  if (isGap(answer)) throw new Error(answer.reason.en);
  return answer;
}

describe("targetOutlook", () => {
  // Sen's slope −3.8 and the interval −4 … −3 by scipy.stats.theilslopes of scipy 1.17.1; medians 2017.5 and 50.5. By hand:
  // 2030: 50.5 − 3.8 × 12.5 = 3.0 (0.5 … 13.0); 25 is met after 25.5 ÷ 3.8 = 6.7 years (6.4 … 8.5): 2025, 2024 … 2026.
  // Needed: (25 ÷ 41)^(1/10) − 1 = −4.826593 % a year, −1.6 a year.
  test("draws the trend on with its interval, by hand", () => {
    const result = outlook({ trend: { slope: -3.8, lower: -4, upper: -3 } });
    expect(result).toMatchObject({
      judged: { year: 2020, value: 41 },
      attained: false,
      difference: 16,
      prospect: "reaches",
      reachedIn: { year: 2025, earliest: 2024, latest: 2026 },
    });
    expect(result.requiredPercentPerYear).toBeCloseTo(-4.8265932603328565, 12);
    expect(result.requiredPerYear).toBeCloseTo(-1.6, 12);
    if (isGap(result.projected)) throw new Error("unexpected gap");
    expect(result.projected.value).toBeCloseTo(3, 12);
    expect(result.projected.lower).toBeCloseTo(0.5, 12);
    expect(result.projected.upper).toBeCloseTo(13, 12);
  });

  test("takes Sen's slope of the values where no trend is given", () => {
    const result = outlook({});
    if (isGap(result.trend)) throw new Error("unexpected gap");
    expect(result.trend.slope).toBeCloseTo(-3.8, 12);
    // Gilbert's ranks by hand: C = 1.96 × √(6 × 5 × 17 ÷ 18) = 10.43; ranks 2.28 and 13.716 of 15 slopes: −4, and between −3.5 and −3
    expect(result.trend.lower).toBeCloseTo(-4, 12);
    expect(result.trend.upper).toBeCloseTo(-3.5 + 0.716 * 0.5, 3); // the rank rounded to three decimals
    expect(result.prospect).toBe("reaches");
  });

  test("tells reaches, uncertain and misses apart by the whole interval", () => {
    const trend = { slope: -1.6, lower: -2.4, upper: -0.8 };
    // 2030: 50.5 − 1.6 × 12.5 = 30.5, between 20.5 and 40.5
    expect(outlook({ trend, target: 41 }).prospect).toBe("reaches");
    expect(outlook({ trend, target: 25 }).prospect).toBe("uncertain");
    expect(outlook({ trend, target: 20 }).prospect).toBe("misses");
  });

  test("a trend away from the target, or too slow, is a gap instead of a year", () => {
    const away = outlook({ trend: { slope: 1, lower: 0.5, upper: 2 } });
    expect(away.prospect).toBe("misses");
    if (isGap(away.reachedIn)) throw new Error("unexpected gap");
    expect(isGap(away.reachedIn.year) && isGap(away.reachedIn.earliest) && isGap(away.reachedIn.latest)).toBe(
      true,
    );
    const slow = outlook({ trend: { slope: -0.001, lower: -0.3, upper: 0 } });
    expect(slow.reachedIn).toMatchObject({ year: { kind: "gap" }, earliest: 2103, latest: { kind: "gap" } });
  });

  test("an attained target needs no more, and its rates say how much room is left", () => {
    const result = outlook({ target: 45 });
    expect(result).toMatchObject({ attained: true, difference: -4, reachedIn: { year: 2020 } });
    expect(result.requiredPerYear).toBeCloseTo(0.4, 12);
  });

  test("a floor is the mirror of a ceiling", () => {
    const days = { years: [2018, 2019, 2020, 2021], values: [80, 82, 84, 86], aim: "at-least" } as const;
    // By hand: 2 a year through (2019.5, 83): 90 is met after 3.5 years, in 2023; 2025: 94
    const result = targetOutlook({
      ...days,
      target: 90,
      targetYear: 2025,
      trend: { slope: 2, lower: 1, upper: 3 },
    });
    expect(result).toMatchObject({
      attained: false,
      prospect: "uncertain",
      projected: { value: 94, lower: 88.5, upper: 99.5 },
      reachedIn: { year: 2023, earliest: 2022, latest: 2027 },
    });
  });

  test("a past target is judged by the value of its year", () => {
    expect(outlook({ target: 47, targetYear: 2018 })).toMatchObject({
      judged: { year: 2018, value: 48 },
      attained: false,
      prospect: "misses",
      requiredPerYear: { kind: "gap" },
      requiredPercentPerYear: { kind: "gap" },
    });
    expect(outlook({ target: 50, targetYear: 2018 }).prospect).toBe("reaches");
    // Whatever the line says: through (2017.5, 50.5) by 1 a year it stands at 51 in 2018 and at 53 in 2020
    const rising = { trend: { slope: 1, lower: 0.9, upper: 1.1 } };
    expect(outlook({ ...rising, target: 50, targetYear: 2018 }).prospect).toBe("reaches");
    expect(outlook({ ...rising, target: 42, targetYear: 2020 })).toMatchObject({
      judged: { year: 2020, value: 41 },
      prospect: "reaches",
    });
    const hole = { years: [2017, 2018, 2019], values: [5, null, 4] };
    expect(isGap(targetOutlook({ ...hole, target: 4, targetYear: 2018 }))).toBe(true);
    expect(isGap(targetOutlook({ ...series, target: 4, targetYear: 2010 }))).toBe(true);
    expect(isGap(targetOutlook({ years: [2018], values: [null], target: 4, targetYear: 2020 }))).toBe(true);
  });

  test("one or two values give the rate and no trend; four give a slope without its interval", () => {
    for (const count of [1, 2]) {
      const short = outlook({ years: series.years.slice(-count), values: series.values.slice(-count) });
      expect(short).toMatchObject({
        prospect: "unknown",
        trend: { kind: "gap" },
        reachedIn: { kind: "gap" },
      });
      expect(short.requiredPerYear).toBeCloseTo(-1.6, 12);
    }
    const four = outlook({ years: series.years.slice(-4), values: series.values.slice(-4) });
    expect(four.prospect).toBe("uncertain");
    expect(four.trend).not.toHaveProperty("lower");
    // By hand: slope −4 through (2018.5, 46.5): 25 after 21.5 ÷ 4 = 5.4 years
    expect(four.reachedIn).toMatchObject({ year: 2024 });
  });

  test("no constant rate leads to or from 0, and a line does not fall below it", () => {
    const neutral = outlook({ target: 0, targetYear: 2060 });
    expect(neutral.requiredPercentPerYear).toMatchObject({ kind: "gap" });
    expect(neutral.requiredPerYear).toBeCloseTo(-41 / 40, 12);
    expect(neutral.projected).toMatchObject({ value: 0 });
    const ended = outlook({ years: [2018, 2019, 2020], values: [2, 1, 0] });
    expect(ended.requiredPercentPerYear).toMatchObject({ kind: "gap" });
    expect(ended.attained).toBe(true);
  });

  test("draws lines through the median, in whichever order the values come", () => {
    const values = [41, 60, 10, 100, 45, 56];
    const level = { slope: 0, lower: 0, upper: 0 };
    expect(outlook({ values, trend: level }).projected).toMatchObject({ value: 50.5 }); // (45 + 56) ÷ 2
  });

  test("looks a hundred years ahead and not one more", () => {
    // Through (2017.5, 50.5), 25 is met in 2120 by −25.5 ÷ 102.5 a year, in 2121 by −25.5 ÷ 103.5
    const at = (years: number) => ({ slope: -25.5 / years, lower: -25.5 / years, upper: 0 });
    expect(outlook({ trend: at(102.5) }).reachedIn).toMatchObject({ year: 2120 });
    const { reachedIn } = outlook({ trend: at(103.5) });
    if (isGap(reachedIn) || !isGap(reachedIn.year)) throw new Error("expected a gap");
    expect(reachedIn.year.reason.en).toContain("by 2120");
  });

  test("a floor is met at the floor, and never by a line that stands still or falls", () => {
    const floor = { target: 60, aim: "at-least" } as const;
    expect(outlook({ ...floor, target: 41 }).attained).toBe(true);
    for (const slope of [0, -1]) {
      const { reachedIn } = outlook({ ...floor, trend: { slope, lower: -2, upper: 0 } });
      expect(reachedIn).toMatchObject({ year: { kind: "gap" }, latest: { kind: "gap" } });
    }
  });

  test("all values equal: no slope, the target is met already or never", () => {
    const still = { years: [2016, 2017, 2018, 2019, 2020], values: [30, 30, 30, 30, 30] };
    expect(outlook({ ...still, target: 30 })).toMatchObject({ attained: true, reachedIn: { year: 2020 } });
    expect(outlook({ ...still, target: 29 })).toMatchObject({
      prospect: "misses",
      reachedIn: { year: { kind: "gap" } },
    });
  });

  test.each([
    ["years", { years: [2015] }],
    ["years[1]", { years: [2015, 2015, 2017, 2018, 2019, 2020] }],
    ["values[0]", { values: [-1, 56, 53, 48, 45, 41] }],
    ["values[2]", { values: [60, 56, Number.NaN, 48, 45, 41] }],
    ["target", { target: -1 }],
    ["targetYear", { targetYear: Number.NaN }],
    ["years", { years: [2015], trend: { slope: -1, lower: -1, upper: -1 } }],
    ["years[1]", { years: [2015, 2015, 2017, 2018, 2019, 2020], trend: { slope: -1, lower: -1, upper: -1 } }],
    [
      "years[2]",
      { years: [2015, 2016, Number.NaN, 2018, 2019, 2020], trend: { slope: -1, lower: -1, upper: -1 } },
    ],
    ["trend", { trend: { slope: -5, lower: -4, upper: -3 } }],
    ["trend", { trend: { slope: -2, lower: -4, upper: -3 } }],
  ])("names %s where it is wrong", (field, wrong) => {
    expect(() => targetOutlook({ ...series, target: 25, targetYear: 2030, ...wrong })).toThrow(
      expect.objectContaining({ tag: "invalid-input", where: field }),
    );
  });

  test("the result fits its schema; the schema refuses years that do not fit", () => {
    expect(TargetOutlookResult.safeParse(outlook({})).success).toBe(true);
    const wrong = { ...series, years: [2015, 2014, 2017, 2018, 2019, 2020], target: 1, targetYear: 2030 };
    expect(TargetOutlookInput.safeParse(wrong).success).toBe(false);
    expect(TargetOutlookInput.safeParse({ ...wrong, years: [2015] }).success).toBe(false);
  });
});
