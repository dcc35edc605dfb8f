import { z } from "zod";
import { unmet } from "../error/unmet.ts";
import { defineMethod } from "../method/method.ts";
import { pollutantEquivalent } from "./pollutant-equivalent.ts";
import { equivalentPollutants } from "./pollutant-equivalent-values.ts";

const kg = z.number().optional();

export const PollutantEquivalentInput = z.strictObject({
  reductions: z
    .strictObject({
      so2: kg.describe("kg of sulphur dioxide"),
      nox: kg.describe("kg of nitrogen oxides"),
      co: kg.describe("kg of carbon monoxide"),
      dust: kg.describe("kg of general dust"),
      smoke: kg.describe("kg of smoke and soot, including combustion PM2.5"),
      nh3: kg.describe("kg of ammonia"),
    })
    .readonly()
    .refine(
      (given) => Object.values(given).some((value) => value !== undefined),
      unmet({ en: "must name at least one pollutant", zh: "应至少包含一种污染物" }),
    )
    .describe("Emission avoided, in kg; below 0 where it rose"),
});
export type PollutantEquivalentInput = z.infer<typeof PollutantEquivalentInput>;

export const PollutantEquivalentResult = z
  .object({
    equivalents: z.number().describe("Sum of air pollutant equivalents"),
    byPollutant: z
      .array(z.object({ pollutant: z.enum(equivalentPollutants), equivalents: z.number() }).readonly())
      .readonly(),
    taxCny: z
      .tuple([z.number(), z.number()])
      .readonly()
      .describe("Environmental protection tax on them, CNY, at the lowest and the highest statutory rate"),
  })
  .readonly();
export type PollutantEquivalentResult = z.infer<typeof PollutantEquivalentResult>;

export const pollutantEquivalentMethod = defineMethod({
  id: "pollutant-equivalent",
  topic: "synergy",
  title: { en: "Air pollutant equivalents", zh: "大气污染当量" },
  summary: {
    en: "Reductions of several air pollutants added up in pollutant equivalents of the Environmental Protection Tax Law",
    zh: "按《环境保护税法》的污染当量值，将多种大气污染物的减排量折算为统一的污染当量数",
  },
  input: PollutantEquivalentInput,
  result: PollutantEquivalentResult,
  run: pollutantEquivalent,
  citations: [
    {
      text: "Environmental Protection Tax Law of the People's Republic of China, annex 2 (equivalent values) and annex 1 (1.2–12 CNY per equivalent)",
      status: "in-wide-use",
    },
    {
      text: "Mao Xianqiang et al., air pollutant equivalents (APeq) in co-control assessment",
      status: "in-wide-use",
    },
  ],
  example: { reductions: { so2: 281_800_000, nox: 485_500_000, smoke: 203_800_000, nh3: 34_300_000 } },
});
