import { z } from "zod";
import { defineMethod } from "../method/method.ts";
import { tapio, tapioStates } from "./tapio.ts";

export const TapioState = z.enum(tapioStates);
export type TapioState = z.infer<typeof TapioState>;

const Ends = z.tuple([z.number().positive(), z.number().nonnegative()]).readonly();

export const TapioInput = z.strictObject({
  pressure: Ends.describe("Emissions at the start and the end, in one unit"),
  driver: Ends.describe("GDP in constant prices at the start and the end, in one unit"),
});
export type TapioInput = z.infer<typeof TapioInput>;

export const TapioResult = z
  .object({
    elasticity: z
      .number()
      .describe("Relative change of the pressure per relative change of the driver; no unit"),
    state: TapioState,
  })
  .readonly();
export type TapioResult = z.infer<typeof TapioResult>;

export const tapioMethod = defineMethod({
  id: "tapio",
  topic: "drivers",
  title: { en: "Tapio decoupling", zh: "Tapio 脱钩状态" },
  summary: {
    en: "Whether emissions grow slower than the economy that drives them: an elasticity (no unit) and one of eight states",
    zh: "排放增长是否慢于经济增长：给出弹性（无量纲）及八种脱钩状态之一",
  },
  input: TapioInput,
  result: TapioResult,
  run: tapio,
  citations: [
    {
      text: "Tapio P. 2005. Towards a theory of decoupling. Transport Policy 12:137–151 (states; thresholds 0.8 and 1.2)",
      url: "https://doi.org/10.1016/j.tranpol.2005.01.001",
      status: "in-wide-use",
    },
    { text: "Which side of a threshold the threshold itself belongs to", status: "own-definition" },
  ],
  example: { pressure: [100, 95], driver: [100, 110] },
});
