import { describe, expect, test } from "vitest";
import { assessCity } from "../assessment/assess-city.ts";
import type { WholeCityAssessment } from "../assessment/city-assessment.ts";
import { tangshan } from "../assessment/testing/tangshan.ts";
import { type Gap, gap, isGap } from "../figure/gap.ts";
import { auditCity } from "./audit-city.ts";
import type { AuditFinding } from "./finding.ts";

const sound = assessCity(tangshan, { sections: "all" });

type Draft<T> = T extends (infer Item)[] | readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Draft<T[Key]> }
    : T;

function spoilt(spoil: (record: Draft<WholeCityAssessment>) => void): WholeCityAssessment {
  const record: Draft<WholeCityAssessment> = JSON.parse(JSON.stringify(sound));
  spoil(record);
  return record;
}

function present<T>(value: T | Draft<Gap> | undefined): T {
  if (value === undefined) throw new Error("not there");
  if (isGap(value)) throw new Error(value.reason.en);
  return value;
}

const targets = (record: Draft<WholeCityAssessment>) =>
  present(record.goals.pm25Targets.map(({ outlook }) => outlook).find((outlook) => !isGap(outlook)));
const transport = (record: Draft<WholeCityAssessment>) => present(record.region.transport);

describe("a mutated record is caught, and what is wrong in it named", () => {
  test.each<[AuditFinding["check"], RegExp, (record: Draft<WholeCityAssessment>) => void]>([
    [
      "trend-slopes",
      /^slope of CO2 by edgar-v8 is 8, it follows as 7\.978/,
      (record) => {
        present(record.trend.co2).slopePerYear.value = 8;
      },
    ],
    [
      "trend-slopes",
      /^values of PM2\.5 by who-aap-2022 is 4, it follows as 5$/,
      (record) => {
        present(record.trend.pm25).n = 4;
      },
    ],
    [
      "trend-slopes",
      /^CO2: there is no series from edgar-v7$/,
      (record) => {
        present(record.trend.co2).source = "edgar-v7";
      },
    ],
    [
      "money",
      /^worth of the deaths avoided is 400, it follows as 385\.746/,
      (record) => {
        present(record.money.avoided).valuePerYear.value = 400;
      },
    ],
    [
      "money",
      /^lower bound of that worth is 100, it follows as 294\.55/,
      (record) => {
        present(record.money.avoided).valuePerYear.lower = 100;
      },
    ],
    [
      "money",
      /^highest worth is 500, it follows as 551\.92/,
      (record) => {
        present(record.money.avoided).high.value = 500;
      },
    ],
    [
      "money",
      /^worth of the deaths avoided is 385\.746.*, it follows as/,
      (record) => {
        record.money.valueOfLife.central.value *= 1.1;
      },
    ],
    [
      "target-outlooks",
      /needed per cent a year is -1, it follows as/,
      (record) => {
        present(targets(record).requiredPercentPerYear).value = -1;
      },
    ],
    [
      "target-outlooks",
      /needed a year is 3, it follows as/,
      (record) => {
        present(targets(record).requiredPerYear).value = 3;
      },
    ],
    [
      "target-outlooks",
      /distance is 0, it follows as/,
      (record) => {
        targets(record).difference.value = 0;
      },
    ],
    [
      "target-outlooks",
      /value of the trend is 12, it follows as/,
      (record) => {
        present(targets(record).projected).value = 12;
      },
    ],
    [
      "target-outlooks",
      /value that is judged is 7, it follows as/,
      (record) => {
        targets(record).judged.value = 7;
      },
    ],
    [
      "target-outlooks",
      /attained says true, the values say false/,
      (record) => {
        targets(record).attained = true;
      },
    ],
    [
      "target-outlooks",
      /^carbon peak: highest year is 200, it follows as 307\.898/,
      (record) => {
        present(record.goals.carbonPeak).highest.value = 200;
      },
    ],
    [
      "transport",
      /^contributions and the natural part sum to .*, PM2\.5 is 54\.25/,
      (record) => {
        present(transport(record).contributions).local.value += 0.5;
      },
    ],
    [
      "transport",
      /; contribution local is 10, it follows as 22\.2075/,
      (record) => {
        present(transport(record).contributions).local.value = 10;
      },
    ],
  ])("%s: %s", (check, detail, spoil) => {
    const failed = auditCity(spoilt(spoil)).filter(({ passed }) => !passed);
    const one = failed.find((each) => each.check === check);
    expect(one?.detail.en).toMatch(detail);
    expect(one?.detail.zh).toMatch(/[一-鿿]/);
  });
});

test("what is a gap is not recomputed", () => {
  const missing = gap({ en: "none", zh: "无" }, { en: "one", zh: "一个" });
  const checks = auditCity({
    ...sound,
    trend: { ...sound.trend, co2: missing, pm25: missing },
    money: { ...sound.money, avoided: missing },
    goals: { ...sound.goals, pm25Targets: [], carbonPeak: missing },
    region: { ...sound.region, transport: missing },
  }).map(({ check }) => check);
  for (const check of ["trend-slopes", "money", "target-outlooks", "transport"] as const)
    expect(checks).not.toContain(check);
});
