import { z } from "zod";
import { unmet } from "../error/unmet.ts";
import { defineMethod } from "../method/method.ts";
import { Text } from "../text/text.ts";
import { AqiStandardId, airPollutants } from "./air-names.ts";
import { aqi } from "./aqi.ts";
import { aqiStandards } from "./aqi-breakpoints.ts";

const concentration = z.number().nonnegative().optional();

export const AqiInput = z
  .strictObject({
    pm25: concentration.describe("24-hour mean, µg/m³"),
    pm10: concentration.describe("24-hour mean, µg/m³"),
    so2: concentration.describe("24-hour mean, µg/m³"),
    no2: concentration.describe("24-hour mean, µg/m³"),
    co: concentration.describe("24-hour mean, mg/m³"),
    o3: concentration.describe("Daily maximum 8-hour mean, µg/m³"),
    standard: AqiStandardId.optional().describe("hj-633-2026 by default, or hj-633-2012"),
  })
  .refine(
    (input) => airPollutants.some((pollutant) => input[pollutant] !== undefined),
    unmet({ en: "must include at least one pollutant", zh: "应至少包含一种污染物" }),
  );
export type AqiInput = z.infer<typeof AqiInput>;

const Pollutant = z.enum(airPollutants);
const Index = z.int().min(0).max(500);

export const AqiResult = z
  .object({
    index: Index.describe("0 to 500"),
    primary: z.array(Pollutant).readonly().describe("Pollutants that cause the index; none up to 50"),
    individual: z.partialRecord(Pollutant, Index).readonly(),
    level: z.int().min(1).max(6),
    levelName: Text,
    missing: z.array(Pollutant).readonly().describe("Not given; the index may be too low"),
    beyondScale: z
      .array(Pollutant)
      .readonly()
      .describe("Above the highest breakpoint: the index is at least this"),
  })
  .readonly();
export type AqiResult = z.infer<typeof AqiResult>;

export const aqiMethod = defineMethod({
  id: "aqi",
  topic: "goals",
  title: { en: "Air quality index", zh: "环境空气质量指数（AQI）" },
  summary: {
    en: "China's daily air quality index from concentrations, with the index of each pollutant and the primary pollutants, by the rules of 2026 or 2012",
    zh: "由污染物浓度计算日 AQI、各项空气质量分指数与首要污染物，可按 2026 年或 2012 年技术规定",
  },
  input: AqiInput,
  result: AqiResult,
  run: aqi,
  citations: [aqiStandards["hj-633-2026"].citation, aqiStandards["hj-633-2012"].citation],
  example: { pm25: 120, pm10: 180, so2: 65, no2: 150, co: 1, o3: 200 },
});
