import { z } from "zod";
import { unmet } from "../error/unmet.ts";
import { defineMethod } from "../method/method.ts";
import { Text } from "../text/text.ts";
import { compositeIndex } from "./composite-index.ts";
import { CompositeIndexDefinition } from "./composite-index-definition.ts";

/** Rows × draws that still answer within about a second. */
const largestSimulation = 2_000_000;

export const CompositeIndexInput = z
  .strictObject({
    index: z
      .string()
      .optional()
      .describe("air-composite-2012, air-composite-2026 or carbon-air-progress; or give a definition"),
    definition: CompositeIndexDefinition.optional().describe("An index of one's own"),
    rows: z
      .array(
        z
          .strictObject({
            id: z.string(),
            values: z.record(z.string(), z.number().nullable()).readonly().describe("By indicator"),
          })
          .readonly(),
      )
      .max(2000)
      .readonly(),
    weights: z
      .union([z.enum(["equal", "entropy"]), z.array(z.number().nonnegative()).readonly()])
      .optional()
      .describe("In place of the index's own"),
    stability: z
      .strictObject({
        draws: z.int().min(1).max(10_000).optional().describe("1000 by default"),
        spread: z
          .number()
          .min(0)
          .max(2)
          .optional()
          .describe("Standard deviation of the logarithm of a weight; 0.3 by default"),
        seed: z.int().optional(),
      })
      .readonly()
      .optional(),
  })
  .refine(
    ({ index, definition }) => (index === undefined) !== (definition === undefined),
    unmet(
      {
        en: "must be given, or else a definition, but not both",
        zh: "index 与 definition 应给出其一，且不可同时给出",
      },
      ["index"],
    ),
  )
  .refine(
    ({ rows, stability }) => rows.length * (stability?.draws ?? 1000) <= largestSimulation,
    unmet(
      {
        en: `times the rows must not exceed ${largestSimulation}`,
        zh: `与行数之积不得超过 ${largestSimulation}`,
      },
      ["stability", "draws"],
    ),
  );
export type CompositeIndexInput = z.infer<typeof CompositeIndexInput>;

const share = z.number().min(0).max(1);

export const CompositeIndexResult = z
  .object({
    index: z.string(),
    better: z.enum(["higher", "lower"]).describe("Which score is better"),
    weights: z.array(z.object({ indicator: z.string(), weight: z.number() }).readonly()).readonly(),
    rows: z
      .array(
        z
          .object({
            id: z.string(),
            score: z.number(),
            rank: z.int().describe("1 is the best; ties share a rank"),
            normalised: z.array(z.number()).readonly().describe("In the order of the weights"),
            bestRank: z.int().describe("Nine of ten draws lie between this and the worst rank"),
            worstRank: z.int(),
            sameRank: share.describe("Share of draws with the same rank"),
          })
          .readonly(),
      )
      .readonly(),
    leftOut: z.array(z.object({ id: z.string(), reason: Text }).readonly()).readonly(),
    meanRankCorrelation: z.number().min(-1).max(1),
    sameFirst: share.describe("Share of draws in which the same row is first"),
  })
  .readonly();
export type CompositeIndexResult = z.infer<typeof CompositeIndexResult>;

export const compositeIndexMethod = defineMethod({
  id: "composite-index",
  topic: "synergy",
  title: { en: "Composite index with rank stability", zh: "综合指数与排名稳健性" },
  summary: {
    en: "Scores and ranks of places by a composite index, with the ranks' dependence on its weights",
    zh: "按综合指数对城市打分排名，并给出权重扰动下排名的稳健程度",
  },
  input: CompositeIndexInput,
  result: CompositeIndexResult,
  run: compositeIndex,
  citations: [
    {
      text: "HJ 663-2013 Technical regulation for ambient air quality assessment: sum of ratios to the class II limits",
      status: "in-wide-use",
    },
    {
      text: "Min-max, z-score and entropy weighting, e.g. OECD/JRC Handbook on constructing composite indicators 2008",
      status: "in-wide-use",
    },
    { text: "carbon-air-progress and the stability draws", status: "own-definition" },
  ],
  example: {
    index: "carbon-air-progress",
    rows: [
      { id: "1301", values: { "co2-change": -4, "pm25-change": -30 } },
      { id: "1302", values: { "co2-change": 11, "pm25-change": -36 } },
      { id: "1303", values: { "co2-change": 2, "pm25-change": -18 } },
    ],
  },
});
