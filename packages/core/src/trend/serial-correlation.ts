import { normal95 } from "../distribution/normal95.ts";

export const varianceCorrections = ["hamed-rao", "yue-wang"] as const;

/** Differences of residuals below this share of the largest value are rounding: residuals on one Sen line are ties. */
const floatNoise = 1e-12;

function deviations(series: Float64Array): Float64Array {
  let sum = 0;
  for (const value of series) sum += value;
  const mean = sum / series.length;
  return series.map((value) => value - mean);
}

/** Autocorrelations of lags 1 … `lags`, all divided by the sum of squares of the whole series. */
function autocorrelations(series: Float64Array, lags: number): Float64Array {
  const around = deviations(series);
  const at = (lag: number): number => {
    let sum = 0;
    for (let index = lag; index < around.length; index += 1) {
      sum += (around[index] ?? 0) * (around[index - lag] ?? 0);
    }
    return sum;
  };
  const whole = at(0);
  return Float64Array.from({ length: lags }, (_, index) => (whole === 0 ? 0 : at(index + 1) / whole));
}

/** Ranks from 1, values equal to within `noise` sharing the mean of theirs. */
function ranks(series: Float64Array, noise: number): Float64Array {
  const order = Array.from(series.keys()).sort((a, b) => (series[a] ?? 0) - (series[b] ?? 0));
  const result = new Float64Array(series.length);
  let start = 0;
  for (let end = 1; end <= order.length; end += 1) {
    const step = (series[order[end] ?? 0] ?? 0) - (series[order[start] ?? 0] ?? 0);
    if (end < order.length && step <= noise) continue;
    for (let index = start; index < end; index += 1) result[order[index] ?? 0] = (start + end + 1) / 2;
    start = end;
  }
  return result;
}

function hamedRao(rankOf: Float64Array, lags: number): number {
  const n = rankOf.length;
  const bound = normal95 / Math.sqrt(n);
  let sum = 0;
  for (const [index, correlation] of autocorrelations(rankOf, lags).entries()) {
    const rest = n - index - 1;
    if (Math.abs(correlation) > bound) sum += rest * (rest - 1) * (rest - 2) * correlation;
  }
  return 1 + (2 * sum) / (n * (n - 1) * (n - 2));
}

function yueWang(residuals: Float64Array, lags: number): number {
  const n = residuals.length;
  let sum = 0;
  for (const [index, correlation] of autocorrelations(residuals, lags).entries()) {
    sum += (1 - (index + 1) / n) * correlation;
  }
  return 1 + 2 * sum;
}

/** The largest distance of a value from 0. */
export function largest(values: Float64Array): number {
  let size = 0;
  for (const value of values) size = Math.max(size, Math.abs(value));
  return size;
}

export interface CorrectionInputs {
  readonly correction: (typeof varianceCorrections)[number];
  readonly values: Float64Array;
  /** The values without their Sen line. */
  readonly residuals: Float64Array;
  /** Lags 1 … `lags` are looked at; all of them by default. */
  readonly lags?: number | undefined;
}

/**
 * By how much autocorrelation changes the variance of S, from the residuals about the Sen line taken as consecutive.
 *
 * Hamed and Rao 1998: 1 + 2 ÷ [n(n − 1)(n − 2)] × Σ (n − i)(n − i − 1)(n − i − 2) ρ_i over the lags i whose rank
 * autocorrelation ρ_i is significant at 5 %. Yue and Wang 2004: 1 + 2 Σ (1 − i ÷ n) r_i with the autocorrelation r_i of
 * the residuals. 1 where the values lie on their line, so that there is nothing to correlate. Neither is bound to be
 * above 0 in a short series.
 */
export function varianceRatio({ correction, values, residuals, lags }: CorrectionInputs): number {
  const noise = floatNoise * largest(values);
  if (largest(deviations(residuals)) <= noise) return 1;
  const most = Math.min(lags ?? residuals.length, residuals.length - 1);
  return correction === "hamed-rao" ? hamedRao(ranks(residuals, noise), most) : yueWang(residuals, most);
}
