import { z } from "zod";
import { Gap } from "../figure/gap.ts";
import { defineMethod } from "../method/method.ts";
import { bothGoals } from "./both-goals.ts";
import { Prospect, TargetOutlookInput, TargetOutlookResult } from "./target-outlook.method.ts";

export const BothGoalsInput = z.strictObject({
  co2: TargetOutlookInput.describe("CO2 emissions and their target"),
  pm25: TargetOutlookInput.describe("Annual mean PM2.5 and its target"),
});
export type BothGoalsInput = z.infer<typeof BothGoalsInput>;

export const BothGoalsResult = z
  .object({
    attained: z.boolean().describe("Both goals"),
    prospect: Prospect.describe("Whether both trends meet their targets in their years"),
    reachedIn: z.union([z.int(), Gap]).describe("First year in which both trends meet their targets"),
    lagging: z.enum(["co2", "pm25", "both", "neither"]).describe("The goal that is met later or never"),
    co2: TargetOutlookResult,
    pm25: TargetOutlookResult,
  })
  .readonly();
export type BothGoalsResult = z.infer<typeof BothGoalsResult>;

export const bothGoalsMethod = defineMethod({
  id: "both-goals",
  topic: "goals",
  title: { en: "Outlook on both goals at once", zh: "碳与大气双目标达成展望" },
  summary: {
    en: "Whether a city meets its carbon and its air target together, and in which year its trends do",
    zh: "判断城市能否同时实现降碳与空气质量目标，以及按趋势何时同时实现",
  },
  input: BothGoalsInput,
  result: BothGoalsResult,
  run: bothGoals,
  citations: [{ text: "Joint reading of two target outlooks", status: "own-definition" }],
  example: {
    co2: {
      years: [2016, 2017, 2018, 2019, 2020],
      values: [52, 51.5, 50, 49.5, 48],
      target: 40,
      targetYear: 2030,
    },
    pm25: {
      years: [2016, 2017, 2018, 2019, 2020],
      values: [56, 53, 48, 45, 41],
      target: 25,
      targetYear: 2030,
    },
  },
});
