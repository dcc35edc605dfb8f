import { normalDistribution } from "../distribution/normal-distribution.ts";

/** What is believed of a true change: its logarithm ln(to ÷ from) is normal with this mean and standard deviation. */
export interface ChangeBelief {
  readonly mean: number;
  readonly sd: number;
}

/**
 * Error of ln(to ÷ from): σ √(2(1 − ρ)) for equal errors σ of both years with correlation ρ. What both years share — an
 * emission factor that is wrong in the same way each year — cancels in the ratio.
 */
export function errorOfChange(sigma: number, correlation: number): number {
  return sigma * Math.sqrt(2 * (1 - correlation));
}

/**
 * An observation and what was believed before it, weighted by their precision (normal prior, normal error): mean =
 * (m_o s_p² + m_p s_o²) ÷ (s_o² + s_p²), sd = s_o s_p ÷ √(s_o² + s_p²). Computed from shares of the length of (s_o, s_p),
 * whose squares do not vanish where an error is very small. An observed end of 0 stays a fall by everything.
 */
export function updatedBelief(observed: ChangeBelief, prior: ChangeBelief | undefined): ChangeBelief {
  if (prior === undefined || observed.sd === 0) return observed;
  if (prior.sd === 0) return prior;
  if (!Number.isFinite(observed.mean)) return observed;
  const length = Math.hypot(observed.sd, prior.sd);
  const [own, other] = [observed.sd / length, prior.sd / length];
  return { mean: observed.mean * other ** 2 + prior.mean * own ** 2, sd: observed.sd * other };
}

export interface AxisProbabilities {
  readonly falls: number;
  readonly rises: number;
  readonly flat: number;
}

/** Probability that the true change is below −t, above t, or between. An end at 0 (mean −∞) is a fall by everything. */
export function axisProbabilities({ mean, sd }: ChangeBelief, tolerance: number): AxisProbabilities {
  if (sd === 0 || mean === Number.NEGATIVE_INFINITY) {
    const change = Math.expm1(mean);
    const falls = change < -tolerance ? 1 : 0;
    const rises = change > tolerance ? 1 : 0;
    return { falls, rises, flat: 1 - falls - rises };
  }
  const falls = normalDistribution((Math.log1p(-tolerance) - mean) / sd);
  const rises = normalDistribution((mean - Math.log1p(tolerance)) / sd);
  return { falls, rises, flat: tolerance === 0 ? 0 : Math.max(0, 1 - falls - rises) };
}
