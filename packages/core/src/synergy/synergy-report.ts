import { z } from "zod";
import { inheritedProvenance, PeriodFigure } from "../figure/figure.ts";
import type { SeriesPair } from "../figure/series.ts";
import { Change, changeOver } from "./change.ts";
import { defaultClassErrors } from "./class-probabilities.ts";
import { SynergyClassName } from "./synergy-class.method.ts";
import { synergyClass } from "./synergy-class.ts";

/** The class of a city over a period with everything it rests on. */
export const SynergyReport = z
  .object({
    class: SynergyClassName,
    co2: Change,
    pm25: Change,
    angle: PeriodFigure,
    strength: PeriodFigure,
    co2Source: z.string(),
    pm25Source: z.string(),
  })
  .readonly();
export type SynergyReport = z.infer<typeof SynergyReport>;

/**
 * {@link synergyClass} over two pairs of figures, with the provenance of all four carried along, and the intervals of
 * both changes from the errors of the class probability. Angle and strength carry none: where nothing changes there is no
 * direction, and how sure the class is its probability says.
 */
export function synergyReport(co2Pair: SeriesPair, pm25Pair: SeriesPair, tolerance = 0): SynergyReport {
  const result = synergyClass({
    co2: [co2Pair.from.value, co2Pair.to.value],
    pm25: [pm25Pair.from.value, pm25Pair.to.value],
    tolerance,
  });
  const co2 = changeOver(co2Pair, { sigma: defaultClassErrors.co2 });
  const pm25 = changeOver(pm25Pair, { sigma: defaultClassErrors.pm25 });
  const shared = {
    ...inheritedProvenance(co2.absolute, pm25.absolute),
    period: { from: co2Pair.from.year, to: co2Pair.to.year },
  };
  return {
    class: result.class,
    co2,
    pm25,
    angle: { ...shared, value: result.angleDegrees, unit: "°" },
    strength: { ...shared, value: result.strength, unit: "1" },
    co2Source: co2.absolute.source,
    pm25Source: pm25.absolute.source,
  };
}
