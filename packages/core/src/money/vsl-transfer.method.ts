import { z } from "zod";
import { defineMethod } from "../method/method.ts";
import { vslTransfer } from "./vsl-transfer.ts";

export const VslTransferInput = z.strictObject({
  base: z.number().positive().describe("Value of a statistical life where it was measured, in any currency"),
  baseIncome: z.number().positive().describe("Income per person where it was measured"),
  income: z.number().positive().describe("Income per person where it is applied, as `baseIncome`"),
  elasticity: z.number().min(0).max(5).describe("Income elasticity; 1.0 in proportion, 0 not at all"),
});
export type VslTransferInput = z.infer<typeof VslTransferInput>;

export const VslTransferResult = z
  .object({ vsl: z.number().describe("In the currency and price year of `base`") })
  .readonly();
export type VslTransferResult = z.infer<typeof VslTransferResult>;

export const vslTransferMethod = defineMethod({
  id: "vsl-transfer",
  topic: "money",
  title: { en: "Transfer of the value of a statistical life", zh: "统计生命价值（VSL）转移" },
  summary: {
    en: "The value of a statistical life for a city's income, carried over from a study by an income elasticity",
    zh: "按收入弹性将研究地的统计生命价值转移到目标城市的收入水平",
  },
  input: VslTransferInput,
  result: VslTransferResult,
  run: vslTransfer,
  citations: [
    { text: "World Bank and IHME 2016, The Cost of Air Pollution", status: "in-wide-use" },
    { text: "Viscusi and Masterman 2017, Journal of Benefit-Cost Analysis 8(2)", status: "in-wide-use" },
  ],
  example: { base: 4_760_000, baseIncome: 70_000, income: 95_000, elasticity: 1 },
});
