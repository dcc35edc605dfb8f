import { z } from "zod";
import { defineMethod } from "../method/method.ts";
import { avoidedDeaths } from "./avoided-deaths.ts";
import { gemmCitation } from "./gemm-parameters.ts";
import { Deaths, GemmAgeName, GemmCauseName, GemmCohortsName, ValidityName } from "./risk.schema.ts";

const Pm25 = z.number().nonnegative();

export const AvoidedDeathsInput = z.strictObject({
  population: z.number().nonnegative().describe("Persons of the age band"),
  mortalityRate: z
    .number()
    .nonnegative()
    .max(1, "must be deaths per person and year: 678.93 per 100 000 is 0.0067893")
    .describe("Deaths per person and year from the cause, as observed at the first concentration"),
  pm25: z
    .tuple([Pm25, Pm25])
    .readonly()
    .describe("Annual mean PM2.5 weighted by population, from and to, µg/m³"),
  cause: GemmCauseName.optional(),
  age: GemmAgeName.optional(),
  cohorts: GemmCohortsName.optional(),
});
export type AvoidedDeathsInput = z.infer<typeof AvoidedDeathsInput>;

export const AvoidedDeathsResult = z
  .object({
    avoided: Deaths,
    lower: Deaths.describe("Lower end of the 95 % interval by the error of the risk function alone"),
    upper: Deaths.describe("Upper end of that interval"),
    validity: ValidityName,
  })
  .readonly();
export type AvoidedDeathsResult = z.infer<typeof AvoidedDeathsResult>;

export const avoidedDeathsMethod = defineMethod({
  id: "avoided-deaths",
  topic: "health",
  title: { en: "Avoided deaths", zh: "避免的过早死亡人数" },
  summary: {
    en: "Deaths a year that a change of PM2.5 avoids, where mortality was observed at the first concentration, with a 95 % interval",
    zh: "PM2.5 浓度变化每年可避免的过早死亡人数（基线死亡率为期初浓度下的实测值），附 95% 置信区间",
  },
  input: AvoidedDeathsInput,
  result: AvoidedDeathsResult,
  run: avoidedDeaths,
  citations: [
    gemmCitation,
    {
      text: "1 − RR(to) ÷ RR(from) for a baseline observed at the first concentration: standard form of health impact assessment",
      status: "in-wide-use",
    },
  ],
  example: { population: 7_700_000, mortalityRate: 0.0067893, pm25: [50, 35] },
});
