import type { EndOfPipeFactor, EndOfPipeInput, EndOfPipeResult } from "./end-of-pipe.method.ts";
import { kayaChain, kayaFactors } from "./kaya.ts";
import { type ChainLevel, chainEffects } from "./level-chain.ts";

export const endOfPipeFactors = [...kayaFactors, "pollutant-per-co2"] as const;

/**
 * How much of a pollutant's change came with CO2 (at the source) and how much without it (at the end of the pipe).
 *
 * Formula: the Kaya identity with a further factor, X = P × (G ÷ P) × (CO2 ÷ G) × (X ÷ CO2), by LMDI-I. `endOfPipe` is the
 * effect of X ÷ CO2, L(X^to, X^from) · ln of its ratio; `source` is the sum of the others, L · ln(CO2^to ÷ CO2^from). They
 * sum to the change of X.
 *
 * Units: those of `pollutant`. Pollutant per CO2 also falls where fuel moves from coal to gas or fuel gets cleaner, so
 * `endOfPipe` is an upper bound of what filters and scrubbers did, and `source` of what moved with CO2 either way.
 * Edge cases: a pollutant of 0 at one end is put down to the end of the pipe whole, and leaves the ratios as gaps.
 * Source: this project's own definition, on LMDI (Ang 2005).
 * @throws TandemError `invalid-input` where population, GDP, energy or CO2 is not above 0, or the pollutant is below 0.
 */
export function sourceAndEndOfPipe(input: EndOfPipeInput): EndOfPipeResult {
  const { pollutant, ...carbon } = input;
  const chain: ChainLevel<EndOfPipeFactor>[] = [
    ...kayaChain(carbon),
    { field: "pollutant", factor: "pollutant-per-co2", ends: pollutant },
  ];
  const effects = chainEffects(chain);
  const sumOf = (atTheEnd: boolean): number =>
    effects
      .filter(({ factor }) => (factor === "pollutant-per-co2") === atTheEnd)
      .reduce((sum, { additive }) => sum + additive, 0);
  return { effects: [...effects], source: sumOf(false), endOfPipe: sumOf(true), total: pollutant };
}
