import { z } from "zod";
import { defineMethod } from "../method/method.ts";
import { fuelEmissions } from "./fuel-emissions.ts";
import { fuelFactorSetIds, fuelFactorSets, fuelIds } from "./fuel-factors.ts";

const FuelUse = z
  .strictObject({
    fuel: z.enum(fuelIds),
    amount: z.number().nonnegative().describe("t; gases of the Chinese sets in 10⁴ m³"),
    ncv: z.number().positive().optional().describe("Measured net calorific value, GJ per unit"),
    carbon: z.number().positive().optional().describe("Measured carbon content, t of carbon per GJ"),
    oxidation: z.number().min(0).max(1).optional().describe("Measured share of the carbon that is oxidised"),
  })
  .readonly();

export const FuelEmissionsInput = z.strictObject({
  uses: z.array(FuelUse).min(1).readonly(),
  set: z.enum(fuelFactorSetIds).optional().describe("Set of default factors; china-guideline by default"),
});
export type FuelEmissionsInput = z.infer<typeof FuelEmissionsInput>;

export const FuelEmissionsResult = z
  .object({
    co2: z.number().describe("t"),
    energy: z.number().describe("GJ"),
    lower: z.number().describe("t of CO2 with the lowest default of the sets for each fuel"),
    upper: z.number().describe("t of CO2 with the highest default of the sets for each fuel"),
    byFuel: z
      .array(
        z
          .object({
            fuel: z.string(),
            unit: z.enum(["t", "10⁴ m³"]),
            tonnesPerUnit: z.number(),
            co2: z.number(),
            energy: z.number(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type FuelEmissionsResult = z.infer<typeof FuelEmissionsResult>;

export const fuelEmissionsMethod = defineMethod({
  id: "fuel-emissions",
  topic: "accounting",
  title: { en: "CO2 from burning fuels", zh: "化石燃料燃烧二氧化碳排放" },
  summary: {
    en: "Tonnes of CO2 from the amounts of fuels burnt, with default or measured factors",
    zh: "由燃料消费量核算二氧化碳排放（吨），可采用缺省因子或实测因子",
  },
  input: FuelEmissionsInput,
  result: FuelEmissionsResult,
  run: fuelEmissions,
  citations: fuelFactorSetIds.map((id) => fuelFactorSets[id].citation),
  example: {
    uses: [
      { fuel: "bituminous-coal", amount: 1000 },
      { fuel: "natural-gas", amount: 10 },
    ],
  },
});
