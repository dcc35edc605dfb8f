import { finite, nonNegative, positive, share } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import { type RandomStream, randomStream } from "../random/random-stream.ts";
import { axisProbabilities, type ChangeBelief, errorOfChange, updatedBelief } from "./change-belief.ts";
import { defaultClassErrors } from "./class-probabilities.ts";
import type { ClassProbabilityInput, ClassProbabilityResult } from "./class-probability.method.ts";
import { simulatedClassProbability } from "./simulated-class-probability.ts";
import type { SynergyClassName } from "./synergy-class.method.ts";
import { synergyClasses } from "./synergy-class.ts";

/** A class is called from this probability on: the lower end of "likely" in the IPCC's calibrated language. */
export const defaultCallThreshold = 0.66;

export const defaultDraws = 20_000;

type Probabilities = Readonly<Record<SynergyClassName, number>>;
type Axis = "co2" | "pm25";

function correlationOf(input: ClassProbabilityInput, axis: Axis): number {
  const correlation = finite(`correlation.${axis}`, input.correlation?.[axis] ?? 0);
  if (Math.abs(correlation) <= 1) return correlation;
  throw invalidInput(`correlation.${axis}`, {
    en: `must be from -1 to 1, got ${correlation}`,
    zh: `应在 -1 至 1 之间，收到 ${correlation}`,
  });
}

function observedChange(input: ClassProbabilityInput, axis: Axis): ChangeBelief {
  const [from, to] = input[axis];
  const ratio = nonNegative(`${axis}[1]`, to) / positive(`${axis}[0]`, from);
  const sigma = nonNegative(`errors.${axis}`, (input.errors ?? defaultClassErrors)[axis]);
  return { mean: Math.log(ratio), sd: errorOfChange(sigma, correlationOf(input, axis)) };
}

function independent(co2: ChangeBelief, pm25: ChangeBelief, tolerance: number): Probabilities {
  const carbon = axisProbabilities(co2, tolerance);
  const air = axisProbabilities(pm25, tolerance);
  return {
    "both-fall": carbon.falls * air.falls,
    "air-only": carbon.rises * air.falls,
    "carbon-only": carbon.falls * air.rises,
    "both-rise": carbon.rises * air.rises,
    flat: carbon.flat + air.flat - carbon.flat * air.flat,
  };
}

/** Draws of both changes whose errors have the correlation `r`. */
function correlatedChanges(co2: ChangeBelief, pm25: ChangeBelief, r: number) {
  const rest = Math.sqrt(1 - r * r);
  return (random: RandomStream) => {
    const first = random.normal();
    const second = r * first + rest * random.normal();
    return {
      co2: Math.expm1(co2.mean + co2.sd * first),
      pm25: Math.expm1(pm25.mean + pm25.sd * second),
    };
  };
}

function axisCorrelationOf(input: ClassProbabilityInput): number {
  const r = finite("axisCorrelation", input.axisCorrelation ?? 0);
  if (Math.abs(r) > 1 || (r !== 0 && input.prior !== undefined)) {
    throw invalidInput("axisCorrelation", {
      en: `must be from -1 to 1, and 0 where a prior is given, got ${r}`,
      zh: `应在 -1 至 1 之间，给出先验时须为 0，收到 ${r}`,
    });
  }
  return r;
}

/**
 * How probable each synergy class is, given the errors of both inventories and both concentration means.
 *
 * Model: the logarithm of each value has a normal error σ (`errors`), correlated by ρ between the two years of an axis
 * (`correlation`), so that the error of the logarithm of the ratio is s = σ √(2(1 − ρ)). With L = ln(to ÷ from) and
 * tolerance t: P(falls) = Φ((ln(1 − t) − L) ÷ s), P(rises) = Φ((L − ln(1 + t)) ÷ s), flat is the rest. Axes independent:
 * the class probabilities are products, in closed form. Where `axisCorrelation` is not 0 they come from `draws` draws of
 * a seeded stream instead, and `standardError` says how exact they are. `prior` (mean and standard deviation of ln(to ÷
 * from) among comparable cities) is combined with the observation by precision; without it every change is held equally
 * likely beforehand.
 *
 * `class` is the most probable class where it reaches `threshold` (0.66 by default), else `uncertain`.
 * Units: none. An error of 0 gives 0 or 1; an end of 0 is a fall by everything. Sum over the classes: 1.
 * The default errors are an expert's, see `defaultClassErrors`.
 * @throws TandemError `invalid-input` on a start not above 0, a negative end or error, a correlation outside −1 to 1, a
 * tolerance or threshold outside 0–1, draws below 1, or a prior together with an axis correlation.
 */
export function classProbability(input: ClassProbabilityInput): ClassProbabilityResult {
  const tolerance = share("tolerance", input.tolerance ?? 0);
  const threshold = share("threshold", input.threshold ?? defaultCallThreshold);
  const r = axisCorrelationOf(input);
  const co2 = updatedBelief(observedChange(input, "co2"), input.prior?.co2);
  const pm25 = updatedBelief(observedChange(input, "pm25"), input.prior?.pm25);
  const { draws = defaultDraws, seed = 1 } = input;
  const probabilities =
    r === 0
      ? independent(co2, pm25, tolerance)
      : simulatedClassProbability(correlatedChanges(co2, pm25, r), {
          draws,
          tolerance,
          random: randomStream(seed, "class-probability"),
        });
  const mostLikely = synergyClasses.reduce((best, name) =>
    probabilities[name] > probabilities[best] ? name : best,
  );
  const probability = probabilities[mostLikely];
  return {
    class: probability >= threshold ? mostLikely : "uncertain",
    mostLikely,
    probability,
    probabilities,
    errorOfChange: { co2: co2.sd, pm25: pm25.sd },
    ...(r === 0
      ? { by: "closed-form" }
      : { by: "simulation", standardError: Math.sqrt((probability * (1 - probability)) / draws) }),
  };
}
