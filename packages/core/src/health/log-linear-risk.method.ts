import { z } from "zod";
import { defineMethod } from "../method/method.ts";
import { logLinearRisk } from "./log-linear-risk.ts";

const Per10 = z.number().positive();

export const LogLinearRiskInput = z.strictObject({
  concentration: z.number().nonnegative().describe("In the unit and by the metric of the function"),
  relativeRiskPer10: Per10.describe("Relative risk per 10 units of concentration, such as 1.08"),
  counterfactual: z
    .number()
    .nonnegative()
    .describe("Concentration up to which the risk is 1, in the unit of the concentration"),
  interval: z
    .tuple([Per10, Per10])
    .readonly()
    .optional()
    .describe("Lower and upper end of the published 95 % interval of the relative risk per 10"),
});
export type LogLinearRiskInput = z.infer<typeof LogLinearRiskInput>;

export const LogLinearRiskResult = z
  .object({
    relativeRisk: z.number(),
    attributableFraction: z.number().describe("Share of the deaths due to the pollutant"),
    lower: z.number().optional().describe("Of the relative risk, where `interval` was given"),
    upper: z.number().optional(),
  })
  .readonly();
export type LogLinearRiskResult = z.infer<typeof LogLinearRiskResult>;

export const logLinearRiskMethod = defineMethod({
  id: "log-linear-risk",
  topic: "health",
  title: { en: "Log-linear relative risk", zh: "对数线性相对危险度" },
  summary: {
    en: "Relative risk and attributable fraction by a log-linear function with a stated risk per 10 units of concentration",
    zh: "按每 10 个浓度单位的相对危险度，以对数线性函数计算相对危险度与归因分值",
  },
  input: LogLinearRiskInput,
  result: LogLinearRiskResult,
  run: logLinearRisk,
  citations: [
    {
      text: "Chen and Hoek 2020, Environment International 143:105974 (1.08, 1.06–1.09, as quoted by Hoffmann et al. 2022)",
      url: "https://doi.org/10.1016/j.envint.2020.105974",
      status: "in-wide-use",
    },
    { text: "WHO Regional Office for Europe 2013, HRAPIE project", status: "in-wide-use" },
  ],
  example: { concentration: 45, relativeRiskPer10: 1.08, counterfactual: 5 },
});
