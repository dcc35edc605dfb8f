import { z } from "zod";
import { unmet } from "../error/unmet.ts";
import { Gap } from "../figure/gap.ts";
import { defineMethod } from "../method/method.ts";
import { longestSeries } from "../trend/longest-series.ts";
import { targetOutlook } from "./target-outlook.ts";

export const targetAims = ["at-most", "at-least"] as const;
export const TargetAim = z.enum(targetAims);
export type TargetAim = z.infer<typeof TargetAim>;

export const prospects = ["reaches", "misses", "uncertain", "unknown"] as const;
export const Prospect = z.enum(prospects);
export type Prospect = z.infer<typeof Prospect>;

export const OutlookTrend = z
  .object({
    slope: z.number().describe("Unit of the values per year"),
    lower: z.number().optional().describe("Of the 95 % interval"),
    upper: z.number().optional(),
  })
  .readonly();
export type OutlookTrend = z.infer<typeof OutlookTrend>;

export const TargetOutlookInput = z
  .strictObject({
    years: z.array(z.int()).min(1).readonly().describe("Ascending"),
    values: z
      .array(z.number().nonnegative().nullable())
      .max(longestSeries)
      .readonly()
      .describe("One per year, null where missing"),
    target: z.number().nonnegative().describe("Level to be met, in the unit of the values"),
    targetYear: z.int().describe("Year in which it is due"),
    aim: TargetAim.optional().describe("Whether the target is a ceiling or a floor; at-most by default"),
    trend: z
      .strictObject({ slope: z.number(), lower: z.number(), upper: z.number() })
      .readonly()
      .optional()
      .describe("In place of Sen's slope of the values"),
  })
  .refine(
    ({ years, values }) => years.length === values.length,
    unmet({ en: "must be as many as the values", zh: "数目应与 values 一致" }, ["years"]),
  )
  .refine(
    ({ years }) => years.every((year, i) => i === 0 || year > (years[i - 1] ?? year)),
    unmet({ en: "must ascend", zh: "应按升序排列且不重复" }, ["years"]),
  );
export type TargetOutlookInput = z.infer<typeof TargetOutlookInput>;

const YearOrGap = z.union([z.int(), Gap]);

export const TargetOutlookResult = z
  .object({
    judged: z
      .object({ year: z.int(), value: z.number() })
      .readonly()
      .describe("Latest value, or that of the target year where it has passed"),
    attained: z.boolean(),
    difference: z.number().describe("Judged value − target"),
    requiredPerYear: z.union([z.number(), Gap]).describe("Change a year that leads to the target"),
    requiredPercentPerYear: z
      .union([z.number(), Gap])
      .describe("The same as a compound rate; below 0 is a fall"),
    trend: z.union([OutlookTrend, Gap]),
    projected: z
      .union([
        z
          .object({ value: z.number(), lower: z.number().optional(), upper: z.number().optional() })
          .readonly(),
        Gap,
      ])
      .describe("Height of the trend in the target year"),
    prospect: Prospect.describe("Whether the trend meets the target in its year, by its 95 % interval"),
    reachedIn: z
      .union([
        z
          .object({ year: YearOrGap, earliest: YearOrGap.optional(), latest: YearOrGap.optional() })
          .readonly(),
        Gap,
      ])
      .describe("First year in which the trend meets the target"),
  })
  .readonly();
export type TargetOutlookResult = z.infer<typeof TargetOutlookResult>;

export const targetOutlookMethod = defineMethod({
  id: "target-outlook",
  topic: "goals",
  title: { en: "Outlook on a target", zh: "目标达成展望" },
  summary: {
    en: "Whether a target is attained, the yearly rate that it takes, and whether today's trend with its interval gets there and when",
    zh: "判断目标是否已达成、所需年均变化率，以及按当前趋势（含置信区间）能否、何时达成",
  },
  input: TargetOutlookInput,
  result: TargetOutlookResult,
  run: targetOutlook,
  citations: [
    {
      text: "Sen P.K. 1968, JASA 63:1379–1389, and Gilbert R.O. 1987, ch. 16, for the slope and its interval",
      status: "in-wide-use",
    },
    { text: "Line through the medians, prospect and years", status: "own-definition" },
  ],
  example: {
    years: [2015, 2016, 2017, 2018, 2019, 2020],
    values: [60, 56, 53, 48, 45, 41],
    target: 25,
    targetYear: 2030,
  },
});
