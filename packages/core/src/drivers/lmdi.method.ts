import { z } from "zod";
import { unmet } from "../error/unmet.ts";
import { Gap } from "../figure/gap.ts";
import { defineMethod } from "../method/method.ts";
import { lmdi } from "./lmdi.ts";

const Rows = z.array(z.array(z.number().nonnegative()).min(1).readonly()).min(1).readonly();

export const LmdiInput = z
  .strictObject({
    from: Rows.describe(
      "The start: a row per sector, a column per factor; a row's product is the sector's amount",
    ),
    to: Rows.describe("The end, laid out in the same way"),
  })
  .refine(
    ({ from, to }) => to.length === from.length,
    unmet({ en: "must have as many rows (sectors) as from", zh: "行数（部门数）应与 from 一致" }, ["to"]),
  )
  .refine(
    ({ from, to }) => [...from, ...to].every((row) => row.length === from[0]?.length),
    unmet(
      {
        en: "must have, like from, the same number of columns (factors) in every row",
        zh: "与 from 的每一行列数（因素数）均应相同",
      },
      ["to"],
    ),
  );
export type LmdiInput = z.infer<typeof LmdiInput>;

export const LmdiResult = z
  .object({
    additive: z
      .array(z.number())
      .describe("Effect of each factor, in the unit of the total; they sum to its change"),
    multiplicative: z
      .union([z.array(z.number()), Gap])
      .describe("Effect of each factor as a ratio, no unit; their product is the ratio of the totals"),
    total: z.tuple([z.number(), z.number()]).readonly().describe("The total at the start and the end"),
  })
  .readonly();
export type LmdiResult = z.infer<typeof LmdiResult>;

export const lmdiMethod = defineMethod({
  id: "lmdi",
  topic: "drivers",
  title: { en: "LMDI decomposition", zh: "LMDI 因素分解" },
  summary: {
    en: "How much each factor contributed to the change of a total, in its unit and as a ratio, without a residual",
    zh: "各因素对总量变化的贡献，以总量单位和倍数两种形式给出，无残差",
  },
  input: LmdiInput,
  result: LmdiResult,
  run: lmdi,
  citations: [
    {
      text: "Ang B.W. 2005. The LMDI approach to decomposition analysis: a practical guide. Energy Policy 33:867–871",
      url: "https://doi.org/10.1016/j.enpol.2003.10.010",
      status: "in-wide-use",
    },
    {
      text: "Ang B.W., Liu N. 2007. Handling zero values in the LMDI decomposition approach. Energy Policy 35:238–246",
      url: "https://doi.org/10.1016/j.enpol.2005.11.001",
      status: "in-wide-use",
    },
    {
      text: "Heun M. LMDIR (R package): worked example of two sub-categories, four years, and its cases with zeros",
      url: "https://github.com/MatthewHeun/LMDIR",
      status: "read",
    },
  ],
  example: {
    from: [
      [1, 10, 2],
      [4, 5, 3],
    ],
    to: [
      [4, 5, 3],
      [5, 6, 4],
    ],
  },
});
