/** A parabola fitted to points by least squares, about the middle of the x values. */
export interface QuadraticFit {
  /** Mean of the x values; the coefficients are of powers of (x − centre). */
  readonly centre: number;
  readonly constant: number;
  readonly linear: number;
  readonly square: number;
  /** Sum of squared residuals, and the same about the mean of y. */
  readonly residual: number;
  readonly total: number;
  /** Sums of squares of the orthogonal polynomials of degree 1 and 2, and the skew that joins them. */
  readonly norms: { readonly linear: number; readonly square: number; readonly skew: number };
}

/** The mean, taken about the first value so that equal values give it back exactly. */
function meanOf(values: readonly number[]): number {
  const first = values[0] ?? 0;
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}

/** Σ a·b over two columns of equal length. */
function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

/**
 * Least squares of y = constant + linear·u + square·u² with u = x − mean x, through polynomials orthogonal on the points
 * (Forsythe 1957), which keep the digits that normal equations in x, x² lose. Undefined where the points do not determine
 * a parabola.
 */
export function quadraticFit(x: readonly number[], y: readonly number[]): QuadraticFit | undefined {
  const centre = meanOf(x);
  const u = x.map((value) => value - centre);
  const linearNorm = dot(u, u);
  if (linearNorm === 0) return undefined;
  const squares = u.map((value) => value * value);
  const skew = dot(squares, u) / linearNorm;
  const spread = linearNorm / x.length;
  const second = squares.map((value, index) => value - skew * (u[index] ?? 0) - spread);
  const squareNorm = dot(second, second);
  if (squareNorm <= 1e-20 * dot(squares, squares)) return undefined;
  const mean = meanOf(y);
  const v = y.map((value) => value - mean);
  const slope = dot(u, v) / linearNorm;
  const square = dot(second, v) / squareNorm;
  const rest = v.map((value, index) => value - slope * (u[index] ?? 0) - square * (second[index] ?? 0));
  return {
    centre,
    constant: mean - square * spread,
    linear: slope - square * skew,
    square,
    residual: dot(rest, rest),
    total: dot(v, v),
    norms: { linear: linearNorm, square: squareNorm, skew },
  };
}
