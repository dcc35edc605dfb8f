import { gemmShape } from "../health/gemm-shape.ts";
import type { AssessmentPlan, Span } from "./assessment-plan.ts";
import { type CityTerms, coefficientsOf, type Quantity, quantities } from "./city-terms.ts";
import { type DrawMemory, eachBlock } from "./draw-memory.ts";
import { addresses, block } from "./layout.ts";

/** Draws a city: its deaths avoided in every draw of a span, its counts of classes and its sums of products, all in the memory. */
export interface CitySampler {
  sample(terms: CityTerms, span: Span): void;
  /** Four lanes each of `both-fall`, `air-only`, `carbon-only` and `both-rise`. */
  readonly counts: Uint32Array;
  /** Six sums for each slot, see `varianceShare`. */
  readonly moments: Float64Array;
}

const wordsOf = (quantity: number) => addresses.words + quantity * block * 4;
const normalsOf = (quantity: Quantity) => addresses.normals + quantity * block * 8;
const factorsOf = (quantity: Quantity) => addresses.factors + quantity * block * 8;
const ownQuantities = 0;
const momentBytes = 48;

/** The formula that a polynomial stands for. */
function formulaOf(plan: AssessmentPlan, terms: CityTerms, quantity: Quantity): (normal: number) => number {
  if (quantity === 2) return (normal) => Math.exp(terms.deathsError * normal);
  const concentration = terms.pm25[quantity];
  return (normal) => gemmShape(plan.fit, concentration * Math.exp(terms.pm25Error * normal));
}

export function citySampler(plan: AssessmentPlan, { stages, layout }: DrawMemory): CitySampler {
  const doubles = new Float64Array(stages.memory);
  const counts = new Uint32Array(stages.memory, addresses.counts, 16);
  const moments = new Float64Array(stages.memory, addresses.moments, 36);
  const [low, high] = plan.key;

  /** By the polynomial of the normal, or where there is none by the formula itself. */
  function fillFactors(terms: CityTerms, quantity: Quantity, n: number): void {
    const [from, to, degree] = [normalsOf(quantity), factorsOf(quantity), terms.degrees[quantity]];
    if (degree >= 0) {
      stages.polynomial(from, n, coefficientsOf(quantity), degree, to);
      return;
    }
    const formula = formulaOf(plan, terms, quantity);
    for (let draw = 0; draw < n; draw += 1) {
      doubles[to / 8 + draw] = formula(doubles[from / 8 + draw] ?? 0);
    }
  }

  function countClasses({ carbon, air, pm25Error: error }: CityTerms, n: number): void {
    const [from, to] = [normalsOf(0), normalsOf(1)];
    const [words, at] = [wordsOf(3), addresses.counts];
    stages.classes(n, words, carbon[0], carbon[1], from, error, to, error, air[0], air[1], at);
  }

  /** The sums of the result with itself, then with each normal that has a say in it. */
  function addMoments({ pm25Error, deathsError }: CityTerms, n: number, at: number): void {
    const result = layout.avoided + at;
    const slot = (index: number) => addresses.moments + index * momentBytes;
    stages.moments(result, result, n, slot(0));
    if (pm25Error > 0) {
      stages.moments(normalsOf(0), result, n, slot(1));
      stages.moments(normalsOf(1), result, n, slot(2));
    }
    if (deathsError > 0) stages.moments(normalsOf(2), result, n, slot(3));
    stages.moments(layout.slopeNormal + at, result, n, slot(4));
    if (plan.inputs.errors.nationalRate) stages.moments(layout.sharedNormal + at, result, n, slot(5));
  }

  return {
    sample(terms, span) {
      counts.fill(0);
      moments.fill(0);
      eachBlock(span.draws, (first, n, at) => {
        stages.words(low, high, terms.key, ownQuantities, span.first + first, n, addresses.words);
        for (const quantity of quantities) {
          stages.normals(wordsOf(quantity), n, normalsOf(quantity));
          fillFactors(terms, quantity, n);
        }
        const [before, ratio] = [factorsOf(0), factorsOf(1)];
        stages.exponents(n, before, ratio, layout.slope + at, ratio);
        stages.exponentials(ratio, n, ratio);
        stages.avoided(n, terms.deaths, factorsOf(2), ratio, layout.shared + at, layout.avoided + at);
        countClasses(terms, n);
        addMoments(terms, n, at);
      });
    },
    counts,
    moments,
  };
}
