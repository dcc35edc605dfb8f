import { z } from "zod";
import { PeriodFigure, YearFigure } from "../../figure/figure.ts";
import { Gap } from "../../figure/gap.ts";
import { airPollutants, airStandardIds } from "../../goals/air-names.ts";
import { BothGoalsResult } from "../../goals/both-goals.method.ts";
import { StandardCheckResult } from "../../goals/standard-check.method.ts";
import { Prospect } from "../../goals/target-outlook.method.ts";
import { Year } from "../../place/period.ts";
import { Text } from "../../text/text.ts";
import { PeakStatusName } from "../../trend/peak-status.method.ts";

const LimitCheck = z
  .object({
    limit: YearFigure,
    /** The concentration as it is compared: rounded to whole µg/m³ for China's standards. */
    evaluated: YearFigure,
    attained: z.boolean(),
    /** Evaluated less limit: above 0 where the limit is exceeded. */
    difference: YearFigure,
    /** Whether the standard binds in the year of the concentration; else the comparison looks ahead or aside. */
    inForce: z.boolean(),
    status: StandardCheckResult.unwrap().shape.status,
  })
  .readonly();
export type LimitCheck = z.infer<typeof LimitCheck>;

export const StandardRow = z
  .object({
    pollutant: z.enum(airPollutants),
    standard: z.enum(airStandardIds),
    title: Text,
    check: z.union([LimitCheck, Gap]),
  })
  .readonly();
export type StandardRow = z.infer<typeof StandardRow>;

const YearOrGap = z.union([z.int(), Gap]);

export const Outlook = z
  .object({
    target: YearFigure,
    /** The latest value, or that of the target year where it has passed. */
    judged: YearFigure,
    attained: z.boolean(),
    /** Judged less target. */
    difference: YearFigure,
    requiredPerYear: z.union([PeriodFigure, Gap]),
    /** Compound; below 0 is a fall. */
    requiredPercentPerYear: z.union([PeriodFigure, Gap]),
    /** Height of the trend in the target year, with the interval of its slope. */
    projected: z.union([YearFigure, Gap]),
    prospect: Prospect,
    reachedIn: z.union([
      z.object({ year: YearOrGap, earliest: YearOrGap.optional(), latest: YearOrGap.optional() }).readonly(),
      Gap,
    ]),
    /** The values that the trend is drawn from: how far the target lies beyond them tells how little it says. */
    drawnFrom: z.object({ source: z.string(), from: Year, to: Year, n: z.int() }).readonly(),
  })
  .readonly();
export type Outlook = z.infer<typeof Outlook>;

/** One target, from which document, and the outlook on it. */
export const TargetRow = z
  .object({
    /** Id of the policy document or standard. */
    document: z.string(),
    title: Text,
    /** Whom the document sets it for; applied here to the city by itself. */
    scope: Text,
    year: z.int(),
    outlook: z.union([Outlook, Gap]),
  })
  .readonly();
export type TargetRow = z.infer<typeof TargetRow>;

const CarbonPeakGoal = z
  .object({
    document: z.string(),
    title: Text,
    year: z.int(),
    status: PeakStatusName,
    /** Whether CO2 has peaked by the rule of the trend section. */
    attained: z.boolean(),
    highest: YearFigure,
    latest: YearFigure,
    /** Height of the trend in the target year. */
    projected: z.union([YearFigure, Gap]),
    /** Whether the trend stays at or under the highest year so far until the target year. */
    prospect: Prospect,
    drawnFrom: Outlook.unwrap().shape.drawnFrom,
  })
  .readonly();

const BothGoals = z
  .object({
    year: z.int(),
    attained: z.boolean(),
    prospect: Prospect,
    reachedIn: YearOrGap,
    lagging: BothGoalsResult.unwrap().shape.lagging,
    co2Target: YearFigure,
    pm25Target: YearFigure,
  })
  .readonly();

/** PM2.5 against standards at the end of the period, and the outlook on the dated targets of air and climate policy. */
export const GoalsSection = z
  .object({
    standards: z.array(StandardRow).readonly(),
    pm25Targets: z.array(TargetRow).readonly(),
    carbonPeak: z.union([CarbonPeakGoal, Gap]),
    /** CO2 and PM2.5 at once, in 2035. */
    both: z.union([BothGoals, Gap]),
    notes: z.array(Text).readonly(),
  })
  .readonly();
export type GoalsSection = z.infer<typeof GoalsSection>;
