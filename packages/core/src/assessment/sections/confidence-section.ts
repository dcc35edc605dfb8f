import { z } from "zod";
import { PeriodFigure } from "../../figure/figure.ts";
import { Gap, isGap } from "../../figure/gap.ts";
import type { SeriesPair } from "../../figure/series.ts";
import type { ClassErrors } from "../../synergy/class-probabilities.ts";
import { ClassProbabilityResult } from "../../synergy/class-probability.method.ts";
import { classProbability } from "../../synergy/class-probability.ts";
import { SynergyClassName } from "../../synergy/synergy-class.method.ts";
import type { CityInputs } from "../city-inputs.ts";
import { parameterProvenance } from "../parameter-sources.ts";
import { provenanceOf } from "../provenance.ts";

/** How sure the class is, given the errors of the inventory and the monitors. */
export const ClassConfidence = z
  .object({
    co2Source: z.string(),
    pm25Source: z.string(),
    /** `uncertain` where no class reaches the threshold. */
    class: ClassProbabilityResult.unwrap().shape.class,
    mostLikely: SynergyClassName,
    /** Of the most likely class. */
    probability: PeriodFigure,
    probabilities: z.record(SynergyClassName, PeriodFigure).readonly(),
  })
  .readonly();
export type ClassConfidence = z.infer<typeof ClassConfidence>;

export const ConfidenceSection = z
  .object({
    asked: z.union([ClassConfidence, Gap]),
    /** The same with the other CO2 inventories that have both years. */
    alternatives: z.array(ClassConfidence).readonly(),
  })
  .readonly();
export type ConfidenceSection = z.infer<typeof ConfidenceSection>;

const classErrorsProvenance = parameterProvenance("class-errors", ["expert-default"]);

export interface ConfidenceOptions {
  readonly tolerance: number;
  readonly errors?: ClassErrors;
}

/** The closed-form probabilities of the classes for two pairs. */
export function classConfidence(
  co2: SeriesPair,
  pm25: SeriesPair,
  { tolerance, errors }: ConfidenceOptions,
): ClassConfidence {
  const result = classProbability({
    co2: [co2.from.value, co2.to.value],
    pm25: [pm25.from.value, pm25.to.value],
    tolerance,
    ...(errors && { errors }),
  });
  const shared = {
    ...provenanceOf([co2.from, co2.to, pm25.from, pm25.to, classErrorsProvenance]),
    unit: "1" as const,
    period: { from: co2.from.year, to: co2.to.year },
  };
  const { "both-fall": bothFall, "air-only": air, "carbon-only": carbon } = result.probabilities;
  return {
    co2Source: co2.from.source,
    pm25Source: pm25.from.source,
    class: result.class,
    mostLikely: result.mostLikely,
    probability: { ...shared, value: result.probability },
    probabilities: {
      "both-fall": { ...shared, value: bothFall },
      "air-only": { ...shared, value: air },
      "carbon-only": { ...shared, value: carbon },
      "both-rise": { ...shared, value: result.probabilities["both-rise"] },
      flat: { ...shared, value: result.probabilities.flat },
    },
  };
}

export function confidenceSection(inputs: CityInputs, tolerance: number): ConfidenceSection {
  const { co2, pm25 } = inputs;
  if (isGap(pm25)) return { asked: isGap(co2.asked) ? co2.asked : pm25, alternatives: [] };
  return {
    asked: isGap(co2.asked) ? co2.asked : classConfidence(co2.asked, pm25, { tolerance }),
    alternatives: co2.others.map((other) => classConfidence(other, pm25, { tolerance })),
  };
}
