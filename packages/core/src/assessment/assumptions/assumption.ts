import { z } from "zod";
import { PeriodFigure, YearFigure } from "../../figure/figure.ts";
import { ClassProbabilityResult } from "../../synergy/class-probability.method.ts";
import { Text } from "../../text/text.ts";

export const assumptionIds = [
  "risk-slope",
  "risk-function",
  "death-rate",
  "age-structure",
  "pm25-source",
  "value-of-life",
  "income-transfer",
  "transport-shares",
  "inventory",
  "class-errors",
  "tolerance",
] as const;

/** One headline result under a changed assumption. */
export const Variant = z
  .object({
    /** What was assumed instead. */
    label: Text,
    avoidedDeaths: PeriodFigure.optional(),
    value: PeriodFigure.optional(),
    /** PM2.5 from the city's own emissions. */
    localPm25: YearFigure.optional(),
    class: ClassProbabilityResult.unwrap().shape.class.optional(),
    classProbability: PeriodFigure.optional(),
  })
  .readonly();
export type Variant = z.infer<typeof Variant>;

/** An assumption of the assessment and what becomes of the headline results where it is changed. */
export const Assumption = z
  .object({
    id: z.enum(assumptionIds),
    statement: Text,
    /** Largest relative change of a headline result among the variants, as a share; 1 where the class changes. */
    influence: z.number().min(0),
    variants: z.array(Variant).readonly(),
  })
  .readonly();
export type Assumption = z.infer<typeof Assumption>;

/** Relative distance of a variant from the central value; 0 where the central value is 0, since no ratio exists. */
export function relativeChange(value: number, central: number): number {
  return central === 0 ? 0 : Math.abs(value - central) / Math.abs(central);
}

/** A number for a sentence: three significant digits, or whole from 1 000 on. */
export function spoken(value: number): string {
  return String(Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3)));
}

export interface Spread {
  readonly low: string;
  readonly high: string;
}

/** Lowest and highest of several values, for a sentence. */
export function spreadOf(values: readonly number[]): Spread {
  return { low: spoken(Math.min(...values)), high: spoken(Math.max(...values)) };
}
