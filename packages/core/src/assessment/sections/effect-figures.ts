import { normal95 } from "../../distribution/normal95.ts";
import { type EffectError, effectErrors } from "../../drivers/effect-errors.ts";
import type { PeriodFigure } from "../../figure/figure.ts";
import type { SeriesPair } from "../../figure/series.ts";
import { type Bounds, changeBounds } from "../../synergy/change-bounds.ts";
import { classErrorsGrounds } from "../../synergy/class-errors.ts";
import { defaultClassErrors } from "../../synergy/class-probabilities.ts";
import type { Provenance } from "../provenance.ts";

/** What the figures of one decomposition share. */
export type Shared = Provenance & Pick<PeriodFigure, "period">;

const inventoryError = { sigma: defaultClassErrors.co2 };
const unstated = { sigma: 0 };

interface FactorEffect<Factor> {
  readonly factor: Factor;
  readonly from: number;
  readonly to: number;
  readonly additive: number;
}

/** Bounds as a figure carries them; none where they come from no stated error. */
function marked({ lower, upper }: Bounds): Partial<PeriodFigure> {
  return lower < upper ? { lower, upper, interval: classErrorsGrounds } : {};
}

function around(value: number, standardError = 0): Partial<PeriodFigure> {
  const half = normal95 * standardError;
  return marked({ lower: value - half, upper: value + half });
}

/**
 * Errors of the effects on the last pair of a chain, in its order, by those of CO2 alone: nobody states any for population,
 * GDP and industrial SO2.
 */
export function inventoryEffectErrors(chain: readonly SeriesPair[], co2: SeriesPair): readonly EffectError[] {
  return effectErrors(
    chain.map((pair) => ({
      ends: [pair.from.value, pair.to.value],
      error: pair === co2 ? inventoryError : unstated,
    })),
  );
}

/** The effect of one factor, in the unit of the total. */
export function effectFigure(
  value: number,
  { shared, unit, error }: { shared: Shared; unit: PeriodFigure["unit"]; error: EffectError | undefined },
): PeriodFigure {
  return { ...shared, value, unit, ...around(value, error?.additive) };
}

/** The effects of all factors: in the unit of the total, as a share of its start, and how each factor changed itself. */
export function effectFigures<Factor>(
  effects: readonly FactorEffect<Factor>[],
  of: { readonly shared: Shared; readonly total: SeriesPair; readonly errors: readonly EffectError[] },
) {
  const { shared, errors } = of;
  const { value: start, unit } = of.total.from;
  return effects.map(({ factor, from, to, additive }, index) => {
    const error = errors[index];
    const percent = (100 * additive) / start;
    const spread = Math.exp(normal95 * (error?.factor ?? 0));
    const ratio = to / from;
    return {
      factor,
      effect: effectFigure(additive, { shared, unit, error }),
      effectPercent: {
        ...shared,
        value: percent,
        unit: "%" as const,
        ...around(percent, 100 * (error?.share ?? 0)),
      },
      factorPercent: {
        ...shared,
        value: 100 * (ratio - 1),
        unit: "%" as const,
        ...marked({ lower: 100 * (ratio / spread - 1), upper: 100 * (ratio * spread - 1) }),
      },
    };
  });
}

/** The change of CO2 with the interval of its inventory's error. */
export function inventoryChange({ from, to }: SeriesPair, shared: Shared): PeriodFigure {
  const years = to.year - from.year;
  const bounds = changeBounds({ from: from.value, to: to.value, years }, inventoryError);
  return { ...shared, value: to.value - from.value, unit: from.unit, ...(bounds && marked(bounds.absolute)) };
}

/** The elasticity of CO2 to a driver between the ends of the interval of CO2's own change. */
export function elasticityFigure(
  value: number,
  { co2, driver, shared }: { co2: SeriesPair; driver: SeriesPair; shared: Shared },
): PeriodFigure {
  const years = co2.to.year - co2.from.year;
  const bounds = changeBounds({ from: co2.from.value, to: co2.to.value, years }, inventoryError);
  const growth = 100 * (driver.to.value / driver.from.value - 1);
  const [a, b] = bounds ? [bounds.percent.lower / growth, bounds.percent.upper / growth] : [value, value];
  return { ...shared, value, unit: "1", ...marked({ lower: Math.min(a, b), upper: Math.max(a, b) }) };
}
