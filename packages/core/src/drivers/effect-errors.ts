import type { ValueError } from "../synergy/change-bounds.ts";
import type { Ends } from "./level-chain.ts";
import { logarithmicMean, logRatio } from "./logarithmic-mean.ts";

/** A quantity of a chain with the error of its values. */
export interface UncertainLevel {
  readonly ends: Ends;
  readonly error: ValueError;
}

/** Standard errors of what is said of one factor, to first order. */
export interface EffectError {
  /** Of the additive effect, in the unit of the last quantity. */
  readonly additive: number;
  /** Of the effect as a share of the last quantity's start. */
  readonly share: number;
  /** Of the logarithm of the factor's own ratio. */
  readonly factor: number;
}

interface Weight {
  readonly value: number;
  /** By the logarithm of the last quantity's ratio. */
  readonly slope: number;
}

/** Below this the plain quotients of the slopes lose digits, and two terms of their series are exact to 1e−10. */
const nearNoChange = 1e-2;

/** L(to, from), and its slope by u = ln(to ÷ from) where √(from · to) stays: ((to + from) ÷ 2 − L) ÷ u. */
function additiveWeight([from, to]: Ends, u: number): Weight {
  const value = logarithmicMean(to, from);
  if (Math.abs(u) >= nearNoChange) return { value, slope: ((to + from) / 2 - value) / u };
  return { value, slope: Math.sqrt(from) * Math.sqrt(to) * (u / 12 + u ** 3 / 480) };
}

/** L(to, from) ÷ from = (eᵘ − 1) ÷ u, and its slope by u. */
function shareWeight([from, to]: Ends, u: number): Weight {
  const value = logarithmicMean(to, from) / from;
  if (Math.abs(u) >= nearNoChange) return { value, slope: (to / from - value) / u };
  return { value, slope: 1 / 2 + u / 3 + u ** 2 / 8 + u ** 3 / 30 + u ** 4 / 144 };
}

/** Variance of the logarithm of a ratio. */
function ratioVariance({ sigma, correlation = 0 }: ValueError): number {
  return 2 * (1 - correlation) * sigma ** 2;
}

/** Variance of the logarithm of √(from · to): what moves both ends of a quantity together. */
function levelVariance({ sigma, correlation = 0 }: ValueError): number {
  return ((1 + correlation) / 2) * sigma ** 2;
}

/**
 * Standard errors of the effects that `chainEffects` gives (of `kaya` and `sourceAndEndOfPipe`), where the quantities
 * of the chain have lognormal errors.
 *
 * Method: first order in the errors (delta method). An effect is L · (l_j − l_(j−1)) with l = ln(to ÷ from) of each quantity and
 * L the logarithmic mean of the last, so it depends on the l of its own quantity and of the one before, on that of the last
 * through L, and on the level of the last. Errors of different quantities are independent; those of the two years of one
 * have its correlation. The effects themselves are not changed, and the errors of their sum are those of the change.
 * Edge cases: empty where a quantity is not above 0 at an end: a relative error says nothing of a 0.
 */
export function effectErrors(levels: readonly UncertainLevel[]): readonly EffectError[] {
  const last = levels.at(-1);
  if (last === undefined || levels.some(({ ends: [from, to] }) => !(from > 0 && to > 0))) return [];
  const u = logRatio(...last.ends);
  const [additive, share] = [additiveWeight(last.ends, u), shareWeight(last.ends, u)];
  const [ofRatio, ofLevel] = [ratioVariance(last.error), levelVariance(last.error)];
  let before = { log: 0, variance: 0 };
  return levels.map((level) => {
    const log = logRatio(...level.ends);
    const change = log - before.log;
    const atEnd = level === last;
    const others = (atEnd ? 0 : ratioVariance(level.error)) + before.variance;
    const variance = ({ value, slope }: Weight) =>
      (slope * change + (atEnd ? value : 0)) ** 2 * ofRatio + value ** 2 * others;
    const errors = {
      additive: Math.sqrt(variance(additive) + (additive.value * change) ** 2 * ofLevel),
      share: Math.sqrt(variance(share)),
      factor: Math.sqrt(ratioVariance(level.error) + before.variance),
    };
    before = { log, variance: ratioVariance(level.error) };
    return errors;
  });
}
