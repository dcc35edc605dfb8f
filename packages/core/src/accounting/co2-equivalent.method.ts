import { z } from "zod";
import { defineMethod } from "../method/method.ts";
import { co2Equivalent } from "./co2-equivalent.ts";
import { greenhouseGases, gwpSetIds, gwpSets } from "./global-warming-potentials.ts";

export const Co2EquivalentInput = z.strictObject({
  gas: z.enum(greenhouseGases),
  mass: z.number().describe("In any unit; below 0 for a reduction"),
  set: z.enum(gwpSetIds).optional().describe("IPCC report of the 100-year potentials; ar6 by default"),
});
export type Co2EquivalentInput = z.infer<typeof Co2EquivalentInput>;

export const Co2EquivalentResult = z
  .object({
    co2e: z.number().describe("In the unit of the mass"),
    gwp: z.number().describe("Potential used"),
  })
  .readonly();
export type Co2EquivalentResult = z.infer<typeof Co2EquivalentResult>;

export const co2EquivalentMethod = defineMethod({
  id: "co2-equivalent",
  topic: "accounting",
  title: { en: "CO2 equivalent of a greenhouse gas", zh: "温室气体二氧化碳当量" },
  summary: {
    en: "Mass of CO2 that warms as much over 100 years as a mass of methane, nitrous oxide or a fluorinated gas",
    zh: "按 100 年全球增温潜势，将甲烷、氧化亚氮或含氟气体折算为二氧化碳当量",
  },
  input: Co2EquivalentInput,
  result: Co2EquivalentResult,
  run: co2Equivalent,
  citations: gwpSetIds.map((id) => gwpSets[id].citation),
  example: { gas: "ch4", mass: 100 },
});
