import { expect, test } from "vitest";
import { isGap } from "../../figure/gap.ts";
import { assessCity } from "../assess-city.ts";
import { tangshan } from "../testing/tangshan.ts";
import { ownGoalOutlook } from "./own-goal.ts";

test("an own goal is judged by the newest series, with the rate it takes and the year in which the trend gets there", () => {
  const outlook = ownGoalOutlook(tangshan, { pm25: 35, year: 2030 });
  if (isGap(outlook)) throw new Error(outlook.reason.en);
  expect(outlook.judged).toMatchObject({ value: 54.95, year: 2019, source: "who-aap-2022" });
  expect(outlook.target).toMatchObject({ value: 35, unit: "µg/m³", year: 2030, source: "own-goal" });
  expect(outlook.attained).toBe(false);
  // (35 − 54.95) ÷ 11 years by hand
  expect(outlook.requiredPerYear).toMatchObject({ value: expect.closeTo(-1.8136364, 6), unit: "µg/m³" });
  // Median slope −7.15375 a year through the median point, computed with Python: 39.06 in 2021, 31.90 in 2022
  expect(outlook.reachedIn).toMatchObject({ year: 2022 });
});

test("a goal that is a policy's has the policy's outlook, but for whose goal it is", () => {
  const { goals } = assessCity(tangshan, { sections: "all" });
  const policy = goals.pm25Targets.find(({ year }) => year === 2030)?.outlook;
  const own = ownGoalOutlook(tangshan, { pm25: 30, year: 2030 });
  if (policy === undefined || isGap(policy) || isGap(own)) throw new Error("an outlook is missing");
  const { projected, prospect, reachedIn, judged, drawnFrom } = policy;
  expect(own).toMatchObject({ projected, prospect, reachedIn, judged, drawnFrom });
});

test("without three values since the period began there is a gap that says so", () => {
  const outlook = ownGoalOutlook({ ...tangshan, period: { from: 2018, to: 2019 } }, { pm25: 35, year: 2030 });
  expect(outlook).toMatchObject({
    kind: "gap",
    reason: { en: "no series has three values from 2018 on" },
  });
});
