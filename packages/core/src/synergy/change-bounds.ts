import { normal95 } from "../distribution/normal95.ts";
import { errorOfChange } from "./change-belief.ts";

/** Standard error σ of the logarithm of one year's value, and the correlation ρ of the errors of two years (0 by default). */
export interface ValueError {
  readonly sigma: number;
  readonly correlation?: number;
}

/** Ends of a 95 % interval. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

export interface ChangeBounds {
  readonly absolute: Bounds;
  readonly percent: Bounds;
  readonly percentPerYear: Bounds;
}

/**
 * The 95 % interval of a change whose two ends have lognormal errors, as `classProbability` takes them.
 *
 * Formulas, with s = σ √(2(1 − ρ)) and z = 1.96: the ratio lies between to ÷ from × exp(∓ z s), and percentages follow from
 * its ends; absolute (to − from) ∓ z σ √(from² + to² − 2ρ from to), to first order in σ.
 * Units: absolute in that of the ends; the others per cent. Undefined where an end is not above 0: a relative error says
 * nothing of a 0.
 */
export function changeBounds(
  { from, to, years }: { readonly from: number; readonly to: number; readonly years: number },
  { sigma, correlation = 0 }: ValueError,
): ChangeBounds | undefined {
  if (!(from > 0 && to > 0)) return undefined;
  const factor = Math.exp(normal95 * errorOfChange(sigma, correlation));
  const [low, high] = [to / from / factor, (to / from) * factor];
  const perYear = (ratio: number) => 100 * (ratio ** (1 / years) - 1);
  // (to − from)² + 2(1 − ρ) from to is from² + to² − 2ρ from to without a difference of large numbers.
  const spread = Math.hypot(to - from, Math.sqrt(2 * (1 - correlation)) * Math.sqrt(from) * Math.sqrt(to));
  const half = normal95 * sigma * spread;
  return {
    absolute: { lower: to - from - half, upper: to - from + half },
    percent: { lower: 100 * (low - 1), upper: 100 * (high - 1) },
    percentPerYear: { lower: perYear(low), upper: perYear(high) },
  };
}
