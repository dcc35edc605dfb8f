/** A polynomial in a standard normal z, highest power first. */
export interface Fit {
  readonly coefficients: Float64Array;
  readonly degree: number;
}

export const highestDegree = 31;

const sizes = [12, 20, highestDegree + 1] as const;

/** What a number of nodes needs: the places, the values of Chebyshev's polynomials there, and their powers. */
interface Basis {
  readonly size: number;
  readonly nodes: Float64Array;
  readonly cosines: Float64Array;
  readonly powers: Float64Array;
}

/** Row k: the coefficients of T_k by powers of its argument. */
function chebyshevPowers(size: number): Float64Array {
  const powers = new Float64Array(size * size);
  powers[0] = 1;
  if (size > 1) powers[size + 1] = 1;
  for (let k = 2; k < size; k += 1) {
    for (let power = 0; power < size; power += 1) {
      const lower = power > 0 ? (powers[(k - 1) * size + power - 1] ?? 0) : 0;
      powers[k * size + power] = 2 * lower - (powers[(k - 2) * size + power] ?? 0);
    }
  }
  return powers;
}

function basisOf(size: number): Basis {
  const nodes = Float64Array.from({ length: size }, (_, j) => Math.cos((Math.PI * (j + 0.5)) / size));
  const cosines = new Float64Array(size * size);
  for (let k = 0; k < size; k += 1) {
    for (let j = 0; j < size; j += 1) {
      cosines[k * size + j] = ((k === 0 ? 1 : 2) / size) * Math.cos((Math.PI * k * (j + 0.5)) / size);
    }
  }
  return { size, nodes, cosines, powers: chebyshevPowers(size) };
}

/** The lowest degree that leaves out no more than `tolerance`; undefined where the last terms are not small yet. */
function sufficientDegree(terms: Float64Array, size: number, tolerance: number): number | undefined {
  let left = 0;
  for (let degree = size - 1; degree >= 0; degree -= 1) {
    left += Math.abs(terms[degree] ?? 0);
    if (!(left <= tolerance)) return degree < size - 2 ? degree : undefined;
  }
  return 0;
}

/** Fits functions of a normal by polynomials on [−limit, limit]; keeps what fits of one spread have in common. */
export interface PolynomialFitter {
  /**
   * The polynomial of exp(spread · z) (`shape` left out) or of shape(scale · exp(spread · z)); undefined where no
   * polynomial of degree 31 comes within `tolerance`.
   */
  fit(
    spread: number,
    of?: { readonly shape: (value: number) => number; readonly scale: number },
  ): Fit | undefined;
}

export function polynomialFitter(limit: number, tolerance: number): PolynomialFitter {
  const bases = sizes.map((size) => ({ ...basisOf(size), factors: new Map<number, Float64Array>() }));
  const values = new Float64Array(highestDegree + 1);
  const terms = new Float64Array(highestDegree + 1);

  function factorsOf({ nodes, factors }: (typeof bases)[number], spread: number): Float64Array {
    const known = factors.get(spread);
    if (known) return known;
    if (factors.size > 20) factors.clear();
    const made = nodes.map((node) => Math.exp(spread * limit * node));
    factors.set(spread, made);
    return made;
  }

  function inPowers({ size, powers }: Basis, degree: number): Fit {
    const coefficients = new Float64Array(degree + 1);
    let scale = 1;
    for (let power = 0; power <= degree; power += 1) {
      let sum = 0;
      for (let k = power; k <= degree; k += 2) sum += (terms[k] ?? 0) * (powers[k * size + power] ?? 0);
      coefficients[degree - power] = sum / scale;
      scale *= limit;
    }
    return { coefficients, degree };
  }

  return {
    fit(spread, of) {
      for (const basis of bases) {
        const { size, cosines } = basis;
        const at = factorsOf(basis, spread);
        for (let j = 0; j < size; j += 1) {
          const factor = at[j] ?? 1;
          values[j] = of ? of.shape(of.scale * factor) : factor;
        }
        for (let k = 0; k < size; k += 1) {
          let sum = 0;
          for (let j = 0; j < size; j += 1) sum += (cosines[k * size + j] ?? 0) * (values[j] ?? 0);
          terms[k] = sum;
        }
        const degree = sufficientDegree(terms, size, tolerance);
        if (degree !== undefined) return inPowers(basis, degree);
      }
      return undefined;
    },
  };
}
