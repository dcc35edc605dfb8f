import { expect, test } from "vitest";
import { isGap } from "../../figure/gap.ts";
import { tangshan } from "../testing/tangshan.ts";
import { standardRows } from "./standard-checks.ts";

test("a pollutant without data is named in words, not by its id", () => {
  const gaps = standardRows(tangshan).flatMap(({ check }) => (isGap(check) ? [check] : []));
  expect(gaps.map(({ reason }) => reason)).toEqual([
    { en: "there is no PM10 for 2019", zh: "缺少 2019 年 PM10 数据" },
    { en: "there is no SO2 for 2019", zh: "缺少 2019 年 SO₂ 数据" },
    { en: "there is no NO2 for 2019", zh: "缺少 2019 年 NO₂ 数据" },
    {
      en: "there is no O3 (90th percentile of the daily maximum 8-hour means) for 2019",
      zh: "缺少 2019 年臭氧（日最大 8 小时平均第 90 百分位数）数据",
    },
  ]);
});
