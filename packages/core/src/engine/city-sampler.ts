import { gemmShape } from "../health/gemm-shape.ts";
import type { AssessmentPlan } from "./assessment-plan.ts";
import type { CityTerms } from "./city-terms.ts";
import { type DrawMemory, eachBlock } from "./draw-memory.ts";
import { addresses, block } from "./layout.ts";
import { highestDegree } from "./polynomial-fit.ts";

/** Draws a city: its deaths avoided in every draw, its counts of classes and its sums of products, all in the memory. */
export interface CitySampler {
  sample(terms: CityTerms): void;
  readonly avoided: Float64Array;
  readonly counts: Uint32Array;
  readonly moments: Float64Array;
}

const quantities = [0, 1, 2] as const;
const wordsOf = (quantity: number) => addresses.words + quantity * block * 4;
const normalsOf = (quantity: number) => addresses.normals + quantity * block * 8;
const factorsOf = (quantity: number) => addresses.factors + quantity * block * 8;
const coefficientsOf = (quantity: number) => addresses.coefficients + quantity * (highestDegree + 1) * 8;
const ownQuantities = 0;
const momentBytes = 48;

/** The formula that a fit stands for. */
function factor(plan: AssessmentPlan, terms: CityTerms, quantity: 0 | 1 | 2): (normal: number) => number {
  if (quantity === 2) return (normal) => Math.exp(terms.deathsError * normal);
  const concentration = terms.pm25[quantity];
  return (normal) => gemmShape(plan.fit, concentration * Math.exp(terms.pm25Error * normal));
}

export function citySampler(plan: AssessmentPlan, { stages, layout }: DrawMemory): CitySampler {
  const doubles = new Float64Array(stages.memory);
  const counts = new Uint32Array(stages.memory, addresses.counts, 16);
  const moments = new Float64Array(stages.memory, addresses.moments, 36);
  const [low, high] = plan.key;

  function load({ fits }: CityTerms): void {
    for (const quantity of quantities) {
      const fit = fits[quantity];
      if (fit) doubles.set(fit.coefficients, coefficientsOf(quantity) / 8);
    }
    counts.fill(0);
    moments.fill(0);
  }

  /** By the polynomials of the normals, or where there is none by the formula itself. */
  function fillFactors(terms: CityTerms, n: number): void {
    for (const quantity of quantities) {
      const [from, to, fit] = [normalsOf(quantity), factorsOf(quantity), terms.fits[quantity]];
      if (fit) {
        stages.polynomial(from, n, coefficientsOf(quantity), fit.degree, to);
        continue;
      }
      const formula = factor(plan, terms, quantity);
      for (let draw = 0; draw < n; draw += 1) {
        doubles[to / 8 + draw] = formula(doubles[from / 8 + draw] ?? 0);
      }
    }
  }

  function countClasses({ carbon, air, pm25Error: error }: CityTerms, n: number): void {
    const [from, to] = [normalsOf(0), normalsOf(1)];
    stages.classes(n, wordsOf(3), ...carbon, from, error, to, error, ...air, addresses.counts);
  }

  /** The sums of the result with itself, then with each normal that has a say in it. */
  function addMoments({ pm25Error, deathsError }: CityTerms, n: number, at: number): void {
    const result = layout.avoided + at;
    const add = (slot: number, from: number) =>
      stages.moments(from, result, n, addresses.moments + slot * momentBytes);
    add(0, result);
    if (pm25Error > 0) add(1, normalsOf(0));
    if (pm25Error > 0) add(2, normalsOf(1));
    if (deathsError > 0) add(3, normalsOf(2));
    add(4, layout.slopeNormal + at);
    if (plan.inputs.errors.nationalRate) add(5, layout.sharedNormal + at);
  }

  return {
    sample(terms) {
      load(terms);
      eachBlock(plan.draws, (first, n, at) => {
        stages.words(low, high, terms.key, ownQuantities, first, n, addresses.words);
        for (const quantity of quantities) stages.normals(wordsOf(quantity), n, normalsOf(quantity));
        fillFactors(terms, n);
        const [before, ratio] = [factorsOf(0), factorsOf(1)];
        stages.exponents(n, before, ratio, layout.slope + at, ratio);
        stages.exponentials(ratio, n, ratio);
        stages.avoided(n, terms.deaths, factorsOf(2), ratio, layout.shared + at, layout.avoided + at);
        countClasses(terms, n);
        addMoments(terms, n, at);
      });
    },
    avoided: doubles.subarray(layout.avoided / 8, layout.avoided / 8 + plan.draws),
    counts,
    moments,
  };
}
