import { addresses, nodeCounts } from "./layout.ts";
import type { Stages } from "./stages.ts";

/** Nodes, and where the matrices lie that lead from values there to terms of Chebyshev's, and from terms to powers. */
interface Basis {
  readonly count: number;
  readonly nodes: Float64Array;
  readonly toTerms: number;
  readonly toPowers: number;
  /** exp(spread · node) by spread. */
  readonly factors: Map<number, Float64Array>;
}

function termsMatrix(count: number): Float64Array {
  const matrix = new Float64Array(count * count);
  for (let k = 0; k < count; k += 1) {
    for (let node = 0; node < count; node += 1) {
      matrix[k * count + node] = ((k === 0 ? 1 : 2) / count) * Math.cos((Math.PI * k * (node + 0.5)) / count);
    }
  }
  return matrix;
}

/** Coefficients of the polynomials T_0, T_1, … of x ÷ limit, in columns; rows are powers of x, the highest first. */
function powersMatrix(count: number, limit: number): Float64Array {
  const matrix = new Float64Array(count * count);
  const entry = (power: number, k: number) =>
    power < 0 || k < 0 ? 0 : (matrix[(count - 1 - power) * count + k] ?? 0);
  for (let k = 0; k < count; k += 1) {
    for (let power = 0; power <= k; power += 1) {
      const next = ((k === 1 ? 1 : 2) / limit) * entry(power - 1, k - 1) - entry(power, k - 2);
      matrix[(count - 1 - power) * count + k] = k === 0 ? 1 : next;
    }
  }
  return matrix;
}

/** Fits functions of a normal by polynomials on [−limit, limit], in the memory of the stages. */
export interface PolynomialFitter {
  /**
   * Leaves the coefficients of shape(exp(spread · z)), the highest power first, at `to`, and gives the degree; −1 where no
   * polynomial up to degree 31 comes within the tolerance.
   */
  fit(shape: (factor: number) => number, spread: number, to: number): number;
}

export interface FitRange {
  readonly limit: number;
  /** What the terms left out may add up to. */
  readonly tolerance: number;
}

export function polynomialFitter(stages: Stages, { limit, tolerance }: FitRange): PolynomialFitter {
  const doubles = new Float64Array(stages.memory);
  const bases: Basis[] = [];
  const [valuesAt, termsAt] = [addresses.values / 8, addresses.terms / 8];

  function basisAt(index: number): Basis {
    const known = bases[index];
    if (known) return known;
    const count = nodeCounts[index] ?? 0;
    const toTerms =
      addresses.bases + nodeCounts.slice(0, index).reduce((sum, fewer) => sum + 16 * fewer * fewer, 0);
    const toPowers = toTerms + 8 * count * count;
    doubles.set(termsMatrix(count), toTerms / 8);
    doubles.set(powersMatrix(count, limit), toPowers / 8);
    const nodes = Float64Array.from({ length: count }, (_, at) => Math.cos((Math.PI * (at + 0.5)) / count));
    const basis = { count, nodes, toTerms, toPowers, factors: new Map<number, Float64Array>() };
    bases[index] = basis;
    return basis;
  }

  function factorsOf({ nodes, factors }: Basis, spread: number): Float64Array {
    const known = factors.get(spread);
    if (known) return known;
    if (factors.size > 20) factors.clear();
    const made = nodes.map((node) => Math.exp(spread * limit * node));
    factors.set(spread, made);
    return made;
  }

  /** The lowest degree that leaves out no more than the tolerance; −1 where the last two terms are not small yet. */
  function sufficientDegree(count: number): number {
    let left = 0;
    for (let degree = count - 1; degree > 0; degree -= 1) {
      left += Math.abs(doubles[termsAt + degree] ?? 0);
      if (!(left <= tolerance)) return degree < count - 2 ? degree : -1;
    }
    return 0;
  }

  return {
    fit(shape, spread, to) {
      for (let index = 0; index < nodeCounts.length; index += 1) {
        const basis = basisAt(index);
        const { count, toTerms, toPowers } = basis;
        const factors = factorsOf(basis, spread);
        for (let at = 0; at < count; at += 1) doubles[valuesAt + at] = shape(factors[at] ?? 1);
        stages.product(toTerms, count, count, addresses.values, addresses.terms);
        const degree = sufficientDegree(count);
        if (degree < 0) continue;
        doubles.fill(0, termsAt + degree + 1, termsAt + count);
        stages.product(toPowers + 8 * count * (count - 1 - degree), degree + 1, count, addresses.terms, to);
        return degree;
      }
      return -1;
    },
  };
}
