import { z } from "zod";
import { defineMethod } from "../method/method.ts";
import { Text } from "../text/text.ts";
import { gridFactor } from "./grid-factor.ts";
import { gridCitation } from "./grid-factors.ts";

export const GridFactorInput = z.strictObject({
  area: z
    .string()
    .min(1)
    .optional()
    .describe("Province or regional grid, in English or Chinese; the nation where it is left out"),
  year: z.int().describe("Year of use"),
});
export type GridFactorInput = z.infer<typeof GridFactorInput>;

export const GridFactorResult = z
  .object({
    year: z.int(),
    tonnesPerMegawattHour: z.number().describe("t of CO2 per MWh, which is kg per kWh"),
    status: z.enum(["read", "in-wide-use", "own-definition", "expert-estimate"]),
    area: Text,
    scope: z.enum(["national", "region", "province"]),
    interpolated: z.boolean().describe("Between two years of the path"),
  })
  .readonly();
export type GridFactorResult = z.infer<typeof GridFactorResult>;

export const gridFactorMethod = defineMethod({
  id: "grid-factor",
  topic: "accounting",
  title: { en: "CO2 of electricity", zh: "电力二氧化碳排放因子" },
  summary: {
    en: "Tonnes of CO2 per megawatt-hour of electricity used in a province, a regional grid or China in a year",
    zh: "某省、区域电网或全国某年度用电的二氧化碳排放因子（吨/兆瓦时）",
  },
  input: GridFactorInput,
  result: GridFactorResult,
  run: gridFactor,
  citations: [gridCitation, { text: "National path after 2023", status: "own-definition" }],
  example: { area: "Hebei", year: 2022 },
});
