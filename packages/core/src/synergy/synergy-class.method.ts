import { z } from "zod";
import { defineMethod } from "../method/method.ts";
import { synergyClass, synergyClasses } from "./synergy-class.ts";

export const SynergyClassName = z.enum(synergyClasses);
export type SynergyClassName = z.infer<typeof SynergyClassName>;

const Ends = z.tuple([z.number().positive(), z.number().nonnegative()]).readonly();

export const SynergyClassInput = z.strictObject({
  co2: Ends.describe("CO2 emissions at the start and the end, in one unit"),
  pm25: Ends.describe("PM2.5 concentration at the start and the end, in one unit"),
  tolerance: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe("Half-width of flat as a share of the start; 0 by default"),
});
export type SynergyClassInput = z.infer<typeof SynergyClassInput>;

export const SynergyClassResult = z
  .object({
    class: SynergyClassName,
    co2Change: z.number().describe("Share of the start: -0.25 is a fall by a quarter"),
    pm25Change: z.number().describe("Share of the start"),
    angleDegrees: z.number().describe("45 where both fell by the same share, 90 where PM2.5 alone fell"),
    strength: z.number().describe("Length of the joint change, as a share"),
  })
  .readonly();
export type SynergyClassResult = z.infer<typeof SynergyClassResult>;

export const synergyClassMethod = defineMethod({
  id: "synergy-class",
  topic: "synergy",
  title: { en: "Synergy class", zh: "协同类型" },
  summary: {
    en: "Whether CO2 emissions and PM2.5 fell together between two years: one of five classes, with angle and strength",
    zh: "两个年份之间 CO₂ 排放与 PM2.5 浓度是否同步下降：五种类型之一，并给出角度与强度",
  },
  input: SynergyClassInput,
  result: SynergyClassResult,
  run: synergyClass,
  citations: [
    { text: "Mao et al., coordinate system of co-control effects (quadrants)", status: "in-wide-use" },
    { text: "Tolerance, angle and strength", status: "own-definition" },
  ],
  example: { co2: [50, 48], pm25: [60, 45] },
});
