import { nonNegative, positive } from "../error/checked.ts";
import { type Gap, isGap } from "../figure/gap.ts";
import { lmdi } from "./lmdi.ts";

/** A quantity at the start and the end of a period. */
export type Ends = readonly [from: number, to: number];

/** One link of a chain of quantities, the factor that it adds, and the input field it comes from. */
export interface ChainLevel<Factor extends string> {
  readonly field: string;
  readonly factor: Factor;
  readonly ends: Ends;
}

/** What one factor was at both ends and what its change did to the last quantity of the chain. */
export interface FactorEffect<Factor extends string> {
  readonly factor: Factor;
  readonly from: number;
  readonly to: number;
  readonly additive: number;
  readonly multiplicative: number | Gap;
}

function checkedLevel(level: ChainLevel<string>, last: boolean): void {
  const check = last ? nonNegative : positive;
  for (const index of [0, 1] as const) check(`${level.field}[${index}]`, level.ends[index]);
}

/**
 * LMDI of the identity X = A × (B ÷ A) × … × (X ÷ W) for a chain of quantities A, B, …, W, X: the effect of each ratio on
 * the change of X.
 * @throws TandemError `invalid-input` where a quantity that is divided by is not above 0, or the last one is below 0.
 */
export function chainEffects<Factor extends string>(
  levels: readonly ChainLevel<Factor>[],
): readonly FactorEffect<Factor>[] {
  for (const [index, level] of levels.entries()) checkedLevel(level, index === levels.length - 1);
  const ratios = (end: 0 | 1) =>
    levels.map((level, index) => level.ends[end] / (levels[index - 1]?.ends[end] ?? 1));
  const [from, to] = [ratios(0), ratios(1)];
  const { additive, multiplicative } = lmdi({ from: [from], to: [to] });
  return levels.map(({ factor }, index) => ({
    factor,
    from: from[index] ?? 0,
    to: to[index] ?? 0,
    additive: additive[index] ?? 0,
    multiplicative: isGap(multiplicative) ? multiplicative : (multiplicative[index] ?? 0),
  }));
}
