import { z } from "zod";
import { unmet } from "../error/unmet.ts";
import { Gap } from "../figure/gap.ts";
import { defineMethod } from "../method/method.ts";
import { ekc } from "./ekc.ts";

const Column = z.array(z.number().positive()).readonly();

export const EkcInput = z
  .strictObject({
    income: Column.describe("Income per person of each city or year, in constant prices of one unit"),
    emissions: Column.describe("Emissions per person of the same, in one unit"),
  })
  .refine(
    ({ income, emissions }) => income.length === emissions.length,
    unmet({ en: "must be as many as the incomes", zh: "数目应与 income 一致" }, ["emissions"]),
  );
export type EkcInput = z.infer<typeof EkcInput>;

export const EkcResult = z
  .object({
    n: z.int(),
    b0: z.number(),
    b1: z.number(),
    b2: z.number().describe("Below 0: emissions per person rise and then fall"),
    rSquared: z
      .union([z.number().min(0).max(1), Gap])
      .describe("Share of the variance of ln emissions explained"),
    standardErrors: z
      .object({
        b1: z.number(),
        b2: z.number(),
        logTurningPoint: z.number().optional().describe("Of ln of the turning point, where there is one"),
      })
      .readonly(),
    turningPoint: z
      .union([z.number(), Gap])
      .describe("Income at which emissions turn, in the unit of income"),
  })
  .readonly();
export type EkcResult = z.infer<typeof EkcResult>;

export const ekcMethod = defineMethod({
  id: "ekc",
  topic: "trend",
  title: { en: "Environmental Kuznets curve", zh: "环境库兹涅茨曲线" },
  summary: {
    en: "Whether emissions per person rise and then fall with income, and the income at which they turn",
    zh: "人均排放是否随收入先升后降，以及拐点对应的收入水平",
  },
  input: EkcInput,
  result: EkcResult,
  run: ekc,
  citations: [
    {
      text: "Grossman G.M., Krueger A.B. 1995. Economic growth and the environment. Quarterly J. Economics 110:353–377",
      status: "in-wide-use",
    },
    {
      text: "Wang H. et al. 2019. China's CO2 peak before 2030 implied from characteristics and growth of cities. Nature Sustainability 2:748–754 (abstract)",
      status: "read",
    },
    {
      text: "A turning point outside the observed incomes is not reported; fewer than 4 incomes is a gap",
      status: "own-definition",
    },
  ],
  example: { income: [5000, 10000, 20000, 40000, 60000], emissions: [4, 7, 9, 8, 6.5] },
});
