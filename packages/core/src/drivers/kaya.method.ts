import { z } from "zod";
import { Gap } from "../figure/gap.ts";
import { defineMethod } from "../method/method.ts";
import { kaya, kayaFactors } from "./kaya.ts";

export const KayaFactor = z.enum(kayaFactors);
export type KayaFactor = z.infer<typeof KayaFactor>;

const Divisor = z.tuple([z.number().positive(), z.number().positive()]).readonly();
const Emissions = z.tuple([z.number().nonnegative(), z.number().nonnegative()]).readonly();

export const KayaInput = z.strictObject({
  population: Divisor.describe("Residents at the start and the end, in one unit"),
  gdp: Divisor.describe("GDP in constant prices at the start and the end, in one unit"),
  energy: Divisor.optional().describe("Energy use at the start and the end, in one unit, where it is known"),
  co2: Emissions.describe("CO2 emissions at the start and the end, in one unit"),
});
export type KayaInput = z.infer<typeof KayaInput>;

export const KayaEffect = z
  .object({
    factor: KayaFactor,
    from: z.number().describe("The factor at the start, in the units given"),
    to: z.number().describe("The factor at the end"),
    additive: z.number().describe("Effect on CO2, in its unit; the effects sum to its change"),
    multiplicative: z
      .union([z.number(), Gap])
      .describe("Effect as a ratio; the ratios multiply to that of CO2"),
  })
  .readonly();
export type KayaEffect = z.infer<typeof KayaEffect>;

export const KayaResult = z
  .object({
    effects: z.array(KayaEffect),
    total: Emissions.describe("CO2 at the start and the end"),
  })
  .readonly();
export type KayaResult = z.infer<typeof KayaResult>;

export const kayaMethod = defineMethod({
  id: "kaya",
  topic: "drivers",
  title: { en: "Kaya decomposition of CO2", zh: "CO₂ 的 Kaya 分解" },
  summary: {
    en: "How far population, GDP per person and carbon intensity moved CO2 emissions, in the unit of CO2",
    zh: "人口、人均 GDP 与碳强度（有能耗数据时拆分为能源强度与能源碳强度）对 CO₂ 排放变化的贡献，单位与 CO₂ 相同",
  },
  input: KayaInput,
  result: KayaResult,
  run: kaya,
  citations: [
    {
      text: "Kaya Y. 1990. Impact of carbon dioxide emission control on GNP growth: interpretation of proposed scenarios. IPCC Energy and Industry Subgroup, Response Strategies Working Group, Paris",
      status: "in-wide-use",
    },
    {
      text: "Ang B.W. 2005. The LMDI approach to decomposition analysis: a practical guide. Energy Policy 33:867–871",
      url: "https://doi.org/10.1016/j.enpol.2003.10.010",
      status: "in-wide-use",
    },
  ],
  example: { population: [100, 104], gdp: [500, 676], energy: [1000, 1081.6], co2: [2500, 2487.68] },
});
