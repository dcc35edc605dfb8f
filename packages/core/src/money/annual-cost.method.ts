import { z } from "zod";
import { defineMethod } from "../method/method.ts";
import { annualCost } from "./annual-cost.ts";

const Money = z.number().nonnegative();

export const AnnualCostInput = z.strictObject({
  investment: Money.describe("Paid once at the start, in one currency and price year"),
  rate: z
    .number()
    .min(0)
    .max(1, "must be a share: 0.04 for 4 %")
    .describe("Real interest rate per year as a share: 0.04 for 4 %"),
  lifetimeYears: z.number().positive().describe("Years over which the investment is paid off"),
  operation: Money.optional().describe("Per year; 0 by default"),
  savings: Money.optional().describe("Per year, such as fuel not bought; 0 by default"),
});
export type AnnualCostInput = z.infer<typeof AnnualCostInput>;

export const AnnualCostResult = z
  .object({
    annualCost: z
      .number()
      .describe("Per year, in the currency of the input; below 0 where the measure saves money"),
    capitalRecoveryFactor: z.number().describe("Share of the investment paid each year"),
  })
  .readonly();
export type AnnualCostResult = z.infer<typeof AnnualCostResult>;

export const annualCostMethod = defineMethod({
  id: "annual-cost",
  topic: "money",
  title: { en: "Annual cost of a measure", zh: "措施年化成本" },
  summary: {
    en: "What a measure costs in one year of its life: investment as an annuity, plus operation, less savings",
    zh: "措施在寿命期内的年均成本：投资按年金折算，加运行费用，减节约收益",
  },
  input: AnnualCostInput,
  result: AnnualCostResult,
  run: annualCost,
  citations: [{ text: "Annuity (capital recovery factor), textbook form", status: "in-wide-use" }],
  example: { investment: 1_000_000, rate: 0.04, lifetimeYears: 20, operation: 30_000, savings: 10_000 },
});
