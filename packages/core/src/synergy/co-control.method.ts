import { z } from "zod";
import { defineMethod } from "../method/method.ts";
import { coControl, quadrants } from "./co-control.ts";

export const Quadrant = z.enum(quadrants);
export type Quadrant = z.infer<typeof Quadrant>;

const Ends = z.tuple([z.number().positive(), z.number().nonnegative()]).readonly();

export const CoControlInput = z.strictObject({
  a: Ends.describe("Emission a at the start and the end, in one unit; usually CO2"),
  b: Ends.describe("Emission b at the start and the end, in one unit; usually a local air pollutant"),
});
export type CoControlInput = z.infer<typeof CoControlInput>;

export const CoControlResult = z
  .object({
    elasticity: z.number().describe("Reduction share of a ÷ reduction share of b; read with the quadrant"),
    quadrant: Quadrant.describe(
      "I: both fall; II: a falls, b rises; III: both rise; IV: b falls, a rises; axis: a does not change",
    ),
    aReduction: z.number().describe("Share of the start by which a falls; below 0 where it rises"),
    bReduction: z.number().describe("Share of the start by which b falls; below 0 where it rises"),
  })
  .readonly();
export type CoControlResult = z.infer<typeof CoControlResult>;

export const coControlMethod = defineMethod({
  id: "co-control",
  topic: "synergy",
  title: { en: "Co-control cross-elasticity", zh: "协同控制交叉弹性" },
  summary: {
    en: "How many per cent one emission falls for each per cent that the other falls, and the quadrant of the pair",
    zh: "一种排放每下降 1%，另一种排放同时下降百分之几，以及该组合在协同控制效应坐标系中所处象限",
  },
  input: CoControlInput,
  result: CoControlResult,
  run: coControl,
  citations: [
    {
      text: "Mao Xianqiang, Xing Youkai et al., co-control effects coordinate system and cross-elasticity",
      status: "in-wide-use",
    },
    {
      text: "Yang Tianqi et al. 2022, Huanjing Kexue 43(11):5315–5325 (reduction shares of 2+26 cities, 2020 against 2017)",
      status: "read",
    },
  ],
  example: { a: [1000, 950], b: [100, 80] },
});
