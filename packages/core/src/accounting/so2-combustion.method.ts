import { z } from "zod";
import { defineMethod } from "../method/method.ts";
import { so2Combustion } from "./so2-combustion.ts";

const Share = z.number().min(0).max(1);

export const So2CombustionInput = z.strictObject({
  amount: z.number().nonnegative().describe("Fuel burnt, t"),
  sulphurShare: Share.describe("Sulphur in the fuel as burnt, as a share: 0.008 is 0.8 %"),
  ashRetention: Share.optional().describe("Share of the sulphur that stays in the ash; 0 by default"),
  removal: Share.optional().describe("Share that desulphurisation removes; 0 by default"),
});
export type So2CombustionInput = z.infer<typeof So2CombustionInput>;

export const So2CombustionResult = z
  .object({ so2: z.number().describe("t"), unabated: z.number().describe("t before removal") })
  .readonly();
export type So2CombustionResult = z.infer<typeof So2CombustionResult>;

export const so2CombustionMethod = defineMethod({
  id: "so2-combustion",
  topic: "accounting",
  title: { en: "SO2 from the sulphur of a fuel", zh: "燃料含硫量推算二氧化硫排放" },
  summary: {
    en: "Tonnes of SO2 from burning a fuel by sulphur balance, after ash retention and removal",
    zh: "按硫平衡由燃料消费量与含硫率推算二氧化硫排放量，并扣除灰分固硫与脱硫去除",
  },
  input: So2CombustionInput,
  result: So2CombustionResult,
  run: so2Combustion,
  citations: [
    {
      text: "Sulphur mass balance, e.g. EMEP/EEA air pollutant emission inventory guidebook",
      status: "in-wide-use",
    },
  ],
  example: { amount: 1000, sulphurShare: 0.008, ashRetention: 0.15, removal: 0.9 },
});
