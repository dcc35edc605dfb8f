/** Up to this half-relative difference (ratios from 0.82 to 1.22) eight terms of the series are exact to the last bit. */
const nearEquality = 0.1;

/** atanh(x) ÷ x = 1 + x²/3 + x⁴/5 + …, of x² where |x| is below {@link nearEquality}. */
function scaledInverseTanh(square: number): number {
  const tail = 1 / 9 + square * (1 / 11 + square * (1 / 13 + square / 15));
  return 1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square * tail)));
}

/**
 * ln(to ÷ from) of two numbers above 0, without loss of digits where they are close (2 atanh x with
 * x = (to − from) ÷ (to + from)) and without overflow where they are far apart.
 */
export function logRatio(from: number, to: number): number {
  const sum = to + from;
  const x = sum < Number.POSITIVE_INFINITY ? (to - from) / sum : (to / 2 - from / 2) / (to / 2 + from / 2);
  if (Math.abs(x) < nearEquality) return 2 * x * scaledInverseTanh(x * x);
  const ratio = to / from;
  return ratio > 0 && ratio < Number.POSITIVE_INFINITY ? Math.log(ratio) : Math.log(to) - Math.log(from);
}

/**
 * The logarithmic mean L(a, b) of two numbers not below 0, the weight of LMDI.
 *
 * Formula: (a − b) ÷ ln(a ÷ b); a where both are equal; 0 where one of them is 0 (both are limits). The series that
 * {@link logRatio} takes near equality keeps the digits that the plain quotient loses there.
 */
export function logarithmicMean(a: number, b: number): number {
  if (a === b) return a;
  if (a === 0 || b === 0) return 0;
  return a > b ? (a - b) / logRatio(b, a) : (b - a) / logRatio(a, b);
}
