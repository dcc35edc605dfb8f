/** Numerator and denominator of a rational function, highest power first. */
interface Rational {
  readonly over: readonly number[];
  readonly under: readonly number[];
}

/**
 * Rational Chebyshev approximations of the error function on three ranges: W. J. Cody 1969, Mathematics of Computation
 * 23(107):631–637; coefficients of his CALERF (netlib specfun), accurate to double precision.
 */
const small: Rational = {
  over: [0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694],
  under: [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171],
};
const middle: Rational = {
  over: [
    2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001,
    881.952221241769, 1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
  ],
  under: [
    1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597,
    4362.619090143247, 3439.3676741437216, 1230.3393548037495,
  ],
};
const large: Rational = {
  over: [
    0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275,
    0.0006587491615298378,
  ],
  under: [
    1, 2.568520192289822, 1.8729528499234673, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918,
  ],
};

const inverseRootPi = 0.5641895835477563;

/** Horner's rule, highest power first. */
export function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}

function ratio({ over, under }: Rational, x: number): number {
  return polynomial(over, x) / polynomial(under, x);
}

/** exp(−x²) with x split at a sixteenth, so that the square of the large part is exact and little is lost in the tail. */
function gaussian(x: number): number {
  const coarse = Math.trunc(x * 16) / 16;
  return Math.exp(-coarse * coarse) * Math.exp(-(x - coarse) * (x + coarse));
}

/** erfc for x not below 0.46875. */
function upperTail(x: number): number {
  if (x <= 4) return gaussian(x) * ratio(middle, x);
  const inverseSquare = 1 / (x * x);
  const correction = inverseSquare * ratio(large, inverseSquare);
  return (gaussian(x) * (inverseRootPi - correction)) / x;
}

/** Complementary error function, to about 1e-15 of its value; 0 and 2 at the infinities. */
export function complementaryErrorFunction(x: number): number {
  const size = Math.abs(x);
  if (size <= 0.46875) return 1 - x * ratio(small, x * x);
  if (size > 27) return x > 0 ? 0 : 2;
  return x > 0 ? upperTail(size) : 2 - upperTail(size);
}

/** Probability that a standard normal variable is not above x: erfc(−x ÷ √2) ÷ 2. */
export function normalDistribution(x: number): number {
  return complementaryErrorFunction(-x * Math.SQRT1_2) / 2;
}
