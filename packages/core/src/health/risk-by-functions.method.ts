import { z } from "zod";
import { unmet } from "../error/unmet.ts";
import { Gap } from "../figure/gap.ts";
import { defineMethod } from "../method/method.ts";
import { exposureMetricIds, exposureUnits } from "./exposure-metric.ts";
import { ValidityName } from "./risk.schema.ts";
import { riskByFunctions } from "./risk-by-functions.ts";
import { endpoints, riskPollutants } from "./risk-curve.ts";

export const RiskByFunctionsInput = z
  .strictObject({
    pollutant: z.enum(riskPollutants),
    metric: z.enum(exposureMetricIds).describe("How the year was turned into one concentration"),
    concentration: z.number().nonnegative().describe("In `unit`"),
    unit: z.enum(exposureUnits).describe("µg/m³, or ppb for a gas"),
    functions: z
      .array(z.string())
      .min(1)
      .readonly()
      .optional()
      .describe("Ids of functions; all of the pollutant by default"),
  })
  .refine(
    (input) => input.pollutant !== "pm25" || input.unit === "µg/m³",
    unmet({ en: "must be µg/m³ for particles", zh: "颗粒物的单位应为 µg/m³" }, ["unit"]),
  );
export type RiskByFunctionsInput = z.infer<typeof RiskByFunctionsInput>;

const FunctionRisk = z
  .object({
    id: z.string(),
    endpoint: z.enum(endpoints),
    concentration: z.number().describe("As the function takes it, in `unit`"),
    unit: z.enum(exposureUnits),
    relativeRisk: z.number(),
    lower: z.number(),
    upper: z.number(),
    attributableFraction: z.number(),
    validity: ValidityName,
    status: z
      .enum(["read", "in-wide-use", "own-definition"])
      .describe("Whether the parameters were read in their source"),
  })
  .readonly();
export type FunctionRisk = z.infer<typeof FunctionRisk>;

export const RiskByFunctionsResult = z
  .object({
    functions: z.array(FunctionRisk).readonly(),
    leftOut: z
      .array(z.object({ id: z.string(), gap: Gap }).readonly())
      .readonly()
      .describe("Functions that cannot take this pollutant or metric, with the reason"),
  })
  .readonly();
export type RiskByFunctionsResult = z.infer<typeof RiskByFunctionsResult>;

export const riskByFunctionsMethod = defineMethod({
  id: "risk-by-functions",
  topic: "health",
  title: { en: "Risk by several functions", zh: "多种暴露—反应函数的风险对照" },
  summary: {
    en: "Relative risk of one concentration by every concentration–response function that can take it, side by side",
    zh: "同一浓度在各适用暴露—反应函数下的相对危险度对照",
  },
  input: RiskByFunctionsInput,
  result: RiskByFunctionsResult,
  run: riskByFunctions,
  citations: [
    { text: "Parameters and source of each function: the registry of functions", status: "in-wide-use" },
  ],
  example: { pollutant: "pm25", metric: "annual-mean", concentration: 45, unit: "µg/m³" },
});
