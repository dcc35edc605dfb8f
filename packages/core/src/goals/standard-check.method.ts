import { z } from "zod";
import { defineMethod } from "../method/method.ts";
import { Text } from "../text/text.ts";
import { AirMetric, AirPollutant, AirStandardId } from "./air-names.ts";
import { airStandards } from "./air-standards.ts";
import { standardCheck } from "./standard-check.ts";

export const StandardCheckInput = z.strictObject({
  pollutant: AirPollutant.describe("pm25, pm10, so2, no2, co or o3"),
  metric: AirMetric.describe("annual, 24h, 1h, mda8 (daily maximum 8-hour mean of O3) or peak-season"),
  value: z.number().nonnegative().describe("Concentration in µg/m³, for CO in mg/m³"),
  standard: AirStandardId.describe("Class II where the id of a GB standard names no class"),
  year: z.int().optional().describe("Year of the value; needed where a standard's phases differ"),
});
export type StandardCheckInput = z.infer<typeof StandardCheckInput>;

export const StandardCheckResult = z
  .object({
    limit: z.number().describe("In the unit of the value"),
    attained: z.boolean(),
    gap: z.number().describe("Value − limit: above 0 where the limit is exceeded"),
    unit: z.enum(["µg/m³", "mg/m³"]),
    standard: Text,
    phase: z.object({ name: Text, fromYear: z.int(), toYear: z.int().optional() }).readonly(),
    status: z.enum(["read", "in-wide-use", "own-definition", "disputed"]).describe("How sure the limit is"),
    note: Text.optional(),
  })
  .readonly();
export type StandardCheckResult = z.infer<typeof StandardCheckResult>;

export const standardCheckMethod = defineMethod({
  id: "standard-check",
  topic: "goals",
  title: { en: "Check against an air quality standard", zh: "环境空气质量标准达标判定" },
  summary: {
    en: "Whether a concentration meets the limit of GB 3095-2012, GB 3095-2026 or the WHO guidelines in that year, and by how much",
    zh: "判定某浓度是否达到当年适用的 GB 3095-2012、GB 3095-2026 或世界卫生组织准则限值，并给出差距",
  },
  input: StandardCheckInput,
  result: StandardCheckResult,
  run: standardCheck,
  citations: [
    airStandards["gb-3095-2012"].citation,
    airStandards["gb-3095-2026"].citation,
    airStandards["who-2021"].citation,
  ],
  example: { pollutant: "pm25", metric: "annual", value: 32, standard: "gb-3095-2026", year: 2027 },
});
