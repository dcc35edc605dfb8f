import { z } from "zod";
import { defineMethod } from "../method/method.ts";
import { gemm } from "./gemm.ts";
import { gemmCitation } from "./gemm-parameters.ts";
import { GemmAgeName, GemmCauseName, GemmCohortsName, ValidityName } from "./risk.schema.ts";

export const GemmInput = z.strictObject({
  pm25: z.number().nonnegative().describe("Annual mean PM2.5 weighted by population, µg/m³"),
  cause: GemmCauseName.optional(),
  age: GemmAgeName.optional(),
  cohorts: GemmCohortsName.optional(),
});
export type GemmInput = z.infer<typeof GemmInput>;

export const GemmResult = z
  .object({
    relativeRisk: z.number().describe("Risk of death against 2.4 µg/m³; 1 up to there"),
    lower: z.number().describe("Lower end of the 95 % interval"),
    upper: z.number().describe("Upper end of the 95 % interval"),
    attributableFraction: z.number().describe("Share of the deaths due to PM2.5, 0 to 1"),
    validity: ValidityName,
  })
  .readonly();
export type GemmResult = z.infer<typeof GemmResult>;

export const gemmMethod = defineMethod({
  id: "gemm",
  topic: "health",
  title: { en: "Relative risk of PM2.5 (GEMM)", zh: "PM2.5 相对危险度（GEMM 模型）" },
  summary: {
    en: "Relative risk of death from long-term exposure to PM2.5 by cause and age, with a 95 % interval and the attributable fraction",
    zh: "PM2.5 长期暴露的死亡相对危险度（分死因、分年龄），附 95% 置信区间与归因分值",
  },
  input: GemmInput,
  result: GemmResult,
  run: gemm,
  citations: [gemmCitation],
  example: { pm25: 47.7 },
});
