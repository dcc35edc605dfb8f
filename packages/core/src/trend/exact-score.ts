/** Longest series whose exact distribution of S is tabulated; above it the normal approximation is good. */
export const longestExact = 10;

/**
 * How many of the n! orders of n different values have 0, 1, 2, … inversions, by the recurrence
 * c(n, k) = Σ_{j<n} c(n − 1, k − j). S = n(n − 1) ÷ 2 − 2 × inversions.
 */
function inversionCounts(n: number): readonly number[] {
  if (n <= 1) return [1];
  const shorter = inversionCounts(n - 1);
  return Array.from({ length: (n * (n - 1)) / 2 + 1 }, (_, inversions) => {
    let count = 0;
    for (let j = 0; j < n; j += 1) count += shorter[inversions - j] ?? 0;
    return count;
  });
}

const countsByLength = Array.from({ length: longestExact + 1 }, (_, n) => inversionCounts(n));

/**
 * Probability that S of `n` different values in random order is at least `score`, exactly; n up to
 * {@link longestExact}.
 */
export function exactTail(n: number, score: number): number {
  const counts = countsByLength[n] ?? [];
  const most = Math.floor(((n * (n - 1)) / 2 - score) / 2);
  let inside = 0;
  let all = 0;
  for (const [inversions, count] of counts.entries()) {
    if (inversions <= most) inside += count;
    all += count;
  }
  return inside / all;
}

/** Probability of an S at least as far from 0 as `score`. */
export function exactTwoSided(n: number, score: number): number {
  return score === 0 ? 1 : 2 * exactTail(n, Math.abs(score));
}
