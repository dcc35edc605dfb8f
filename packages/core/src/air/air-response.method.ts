import { z } from "zod";
import { unmet } from "../error/unmet.ts";
import { defineMethod } from "../method/method.ts";
import { airResponse } from "./air-response.ts";
import { responseSources } from "./region-response.ts";

const Concentration = z.number().nonnegative();
const Share = z.number().min(0).max(1);

const Ratio = z.number().nonnegative().optional();
const Ratios = z
  .strictObject({ so2: Ratio, nox: Ratio, pm25: Ratio, nh3: Ratio, voc: Ratio })
  .readonly()
  .optional();

export const AirResponseInput = z
  .strictObject({
    pm25: Concentration.describe("Annual mean PM2.5 before, µg/m³"),
    natural: Concentration.describe("Its natural part, which no emission moves, µg/m³"),
    shares: z
      .strictObject({ local: Share, region: Share, far: Share })
      .readonly()
      .refine(
        (shares) => Math.abs(shares.local + shares.region + shares.far - 1) <= 0.0010001,
        unmet({ en: "must add up to 1 (within 0.001)", zh: "三项之和应为 1（误差 0.001 以内）" }),
      )
      .describe("Of the part above natural: from the city, the rest of its region, beyond; they add up to 1"),
    coefficients: z
      .strictObject({ so2: Share, nox: Share, pm25: Share, nh3: Share, voc: Share })
      .readonly()
      .refine(
        (a) => a.so2 + a.nox + a.pm25 + a.nh3 + a.voc <= 1.0010001,
        unmet({
          en: "must not add up to more than 1 (within 0.001)",
          zh: "各项之和不得超过 1（误差 0.001 以内）",
        }),
      )
      .describe("Relative change of that part per relative change of each emission; pm25 is primary PM2.5"),
    emissionRatio: z
      .strictObject({ local: Ratios, region: Ratios, far: Ratios })
      .readonly()
      .describe("Emission after ÷ before, by origin and species; 1 where not given"),
  })
  .refine(
    (input) => input.natural <= input.pm25,
    unmet({ en: "must not exceed pm25", zh: "不得超过 pm25" }, ["natural"]),
  );
export type AirResponseInput = z.infer<typeof AirResponseInput>;

export const AirResponseResult = z
  .object({
    pm25: z.number().describe("Annual mean PM2.5 after, µg/m³; not below natural"),
    linearity: z
      .enum(["within-range", "beyond-range"])
      .describe("beyond-range where an emission changes by more than 40 %: the response is then not linear"),
  })
  .readonly();
export type AirResponseResult = z.infer<typeof AirResponseResult>;

export const airResponseMethod = defineMethod({
  id: "air-response",
  topic: "air",
  title: { en: "PM2.5 after emissions change", zh: "PM2.5 浓度对减排的响应" },
  summary: {
    en: "Annual mean PM2.5 after emissions of the city, its region and beyond change, by transport shares and coefficients per species, µg/m³",
    zh: "本地、区域与区域外排放变化后的 PM2.5 年均浓度（µg/m³），按传输占比与各物种响应系数计算",
  },
  input: AirResponseInput,
  result: AirResponseResult,
  run: airResponse,
  citations: [
    { text: "Transport shares times proportional scaling by species", status: "own-definition" },
    responseSources["tm5-fasst"],
    responseSources["wangyl2017-bth"],
  ],
  example: {
    pm25: 45,
    natural: 7,
    shares: { local: 0.5, region: 0.3, far: 0.2 },
    coefficients: { pm25: 0.4, so2: 0.15, nox: 0.2, nh3: 0.17, voc: 0.08 },
    emissionRatio: {
      local: { pm25: 0.7, so2: 0.6, nox: 0.7, nh3: 0.9, voc: 0.8 },
      region: { pm25: 0.8, so2: 0.7, nox: 0.8, nh3: 0.95, voc: 0.9 },
      far: { pm25: 0.9, so2: 0.9, nox: 0.9 },
    },
  },
});
