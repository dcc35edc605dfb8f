import type { TimedSeries } from "./timed-series.ts";

/** What comparing every value with every later one gives: the slopes, Kendall's score S, and whether any two are equal. */
export interface PairedSeries {
  readonly slopes: Float64Array;
  readonly score: number;
  readonly tied: boolean;
}

/** Every pair of a series: slopes (x_j − x_i) ÷ (t_j − t_i) for i < j, and S = Σ sgn(x_j − x_i). */
export function pairedSeries({ times, values }: TimedSeries): PairedSeries {
  const n = values.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let pair = 0;
  let score = 0;
  let tied = false;
  for (let i = 0; i < n; i += 1) {
    const value = values[i] ?? 0;
    const time = times[i] ?? 0;
    for (let j = i + 1; j < n; j += 1) {
      const difference = (values[j] ?? 0) - value;
      if (difference > 0) score += 1;
      else if (difference < 0) score -= 1;
      else tied = true;
      slopes[pair] = difference / ((times[j] ?? 0) - time);
      pair += 1;
    }
  }
  return { slopes, score, tied };
}

function groupTerm(size: number): number {
  return size * (size - 1) * (2 * size + 5);
}

/**
 * Variance of S without trend: [n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)] ÷ 18 over the groups of t equal values (Kendall
 * 1975); 0 where all are equal.
 */
export function scoreVariance(values: Float64Array, tied: boolean): number {
  let sum = groupTerm(values.length);
  if (!tied) return sum / 18;
  const sorted = values.slice().sort();
  let size = 1;
  for (let index = 1; index <= sorted.length; index += 1) {
    if (index < sorted.length && sorted[index] === sorted[index - 1]) size += 1;
    else {
      sum -= groupTerm(size);
      size = 1;
    }
  }
  return sum / 18;
}
