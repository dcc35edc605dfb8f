import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { BothGoalsResult } from "./both-goals.method.ts";
import { bothGoals } from "./both-goals.ts";
import type { TargetOutlookInput } from "./target-outlook.method.ts";

const years = [2016, 2017, 2018, 2019, 2020];
const falling: TargetOutlookInput = {
  years,
  values: [56, 53, 48, 45, 41],
  target: 25,
  targetYear: 2030,
  trend: { slope: -4, lower: -4.5, upper: -3.5 },
};
const slower: TargetOutlookInput = {
  ...falling,
  trend: { slope: -2, lower: -2.5, upper: -1.9 },
};
const rising: TargetOutlookInput = { ...falling, trend: { slope: 1, lower: 0, upper: 2 } };
const attained: TargetOutlookInput = { ...falling, target: 45 };

function both(co2: TargetOutlookInput, pm25: TargetOutlookInput) {
  const answer = bothGoals({ co2, pm25 });
  if (isGap(answer)) throw new Error(answer.reason.en);
  return answer;
}

describe("bothGoals", () => {
  test("is reached in the later of the two years, and names the goal that lags", () => {
    // By hand through (2018, 48): −4 a year meets 25 after 5.75 years, in 2024; −2 after 11.5, in 2030
    expect(both(slower, falling)).toMatchObject({ attained: false, reachedIn: 2030, lagging: "co2" });
    expect(both(falling, slower)).toMatchObject({ reachedIn: 2030, lagging: "pm25" });
    expect(both(falling, falling)).toMatchObject({
      prospect: "reaches",
      reachedIn: 2024,
      lagging: "neither",
    });
  });

  test("misses where one misses, is uncertain where one is", () => {
    expect(both(rising, falling)).toMatchObject({ prospect: "misses", lagging: "co2" });
    expect(isGap(both(rising, falling).reachedIn)).toBe(true);
    expect(both(rising, rising).lagging).toBe("both");
    expect(both(slower, falling).prospect).toBe("uncertain");
    expect(both(falling, slower).prospect).toBe("uncertain");
  });

  test("is attained only where both are, and unknown where one has no trend", () => {
    expect(both(attained, attained).attained).toBe(true);
    expect(both(attained, falling).attained).toBe(false);
    const { trend: _trend, ...rest } = falling;
    const short = { ...rest, years: [2020], values: [41] };
    expect(both(short, falling).prospect).toBe("unknown");
    expect(both(falling, short).prospect).toBe("unknown");
    expect(both(slower, short).prospect).toBe("unknown");
    expect(both(short, rising).prospect).toBe("misses");
  });

  test("is a gap where either goal is one; the result fits its schema", () => {
    const past = { ...falling, targetYear: 2000 };
    expect(isGap(bothGoals({ co2: past, pm25: falling }))).toBe(true);
    expect(isGap(bothGoals({ co2: falling, pm25: past }))).toBe(true);
    expect(BothGoalsResult.safeParse(both(falling, rising)).success).toBe(true);
  });
});
