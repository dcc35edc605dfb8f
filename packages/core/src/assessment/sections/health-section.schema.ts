import { z } from "zod";
import { PeriodFigure, YearFigure } from "../../figure/figure.ts";
import { Gap } from "../../figure/gap.ts";
import { gemmAges } from "../../health/gemm-parameters.ts";
import { endpoints, validities } from "../../health/risk-curve.ts";
import { Text } from "../../text/text.ts";

const estimate = {
  /** Concentration–response function. */
  function: z.string(),
  endpoint: z.enum(endpoints),
  /** Where the concentrations lie against what the function was fitted on; `above-range` is an extrapolation. */
  validity: z.enum(validities),
};

/** Deaths a year that the change of PM2.5 avoids, by one function; below 0 where PM2.5 rose. */
export const AvoidedDeaths = z.object({ ...estimate, deathsPerYear: PeriodFigure }).readonly();
export type AvoidedDeaths = z.infer<typeof AvoidedDeaths>;

export const AvoidedByAge = z
  .object({
    ...estimate,
    deathsPerYear: PeriodFigure,
    bands: z
      .array(z.object({ age: z.enum(gemmAges), people: YearFigure, deathsPerYear: PeriodFigure }).readonly())
      .readonly(),
  })
  .readonly();
export type AvoidedByAge = z.infer<typeof AvoidedByAge>;

export const AttributableDeaths = z.object({ ...estimate, deathsPerYear: YearFigure }).readonly();
export type AttributableDeaths = z.infer<typeof AttributableDeaths>;

export const Residents = z
  .object({
    total: YearFigure,
    /** From 25 years on, for whom the functions hold. */
    adults: YearFigure,
    /** Deaths a year of adults from non-communicable diseases and lower respiratory infections. */
    baselineDeathsPerYear: YearFigure,
  })
  .readonly();
export type Residents = z.infer<typeof Residents>;

/** Deaths avoided by the change of PM2.5 over the period, and those attributable to it at the end. */
export const HealthSection = z
  .object({
    residents: z.union([Residents, Gap]),
    /** The headline: one function for all adults, the city's age structure in the baseline. */
    avoided: z.union([AvoidedDeaths, Gap]),
    /** The same with the function's own slope for each age. */
    avoidedByAge: z.union([AvoidedByAge, Gap]),
    /** Other functions side by side: alternatives, never to be added. */
    otherFunctions: z.array(AvoidedDeaths).readonly(),
    attributable: z.union([AttributableDeaths, Gap]),
    notes: z.array(Text).readonly(),
  })
  .readonly();
export type HealthSection = z.infer<typeof HealthSection>;
