import type { KayaFactor, KayaInput, KayaResult } from "./kaya.method.ts";
import { type ChainLevel, chainEffects } from "./level-chain.ts";

export const kayaFactors = [
  "population",
  "gdp-per-person",
  "energy-per-gdp",
  "co2-per-energy",
  "co2-per-gdp",
] as const;

/** The chain from population to CO2: through energy where it is known, else from GDP straight to CO2. */
export function kayaChain(input: KayaInput): ChainLevel<KayaFactor>[] {
  const { population, gdp, energy, co2 } = input;
  const economy: ChainLevel<KayaFactor>[] = [
    { field: "population", factor: "population", ends: population },
    { field: "gdp", factor: "gdp-per-person", ends: gdp },
  ];
  if (energy === undefined) return [...economy, { field: "co2", factor: "co2-per-gdp", ends: co2 }];
  return [
    ...economy,
    { field: "energy", factor: "energy-per-gdp", ends: energy },
    { field: "co2", factor: "co2-per-energy", ends: co2 },
  ];
}

/**
 * What population, wealth and carbon intensity did to a city's CO2 between two years: the Kaya identity by LMDI-I.
 *
 * Formula: CO2 = P × (G ÷ P) × (CO2 ÷ G), or with energy P × (G ÷ P) × (E ÷ G) × (CO2 ÷ E); the effects are those of
 * `lmdi` for one sector, so the additive ones sum to the change of CO2 and the ratios multiply to its ratio.
 *
 * Units: additive effects in the unit of `co2`. GDP in constant prices, else inflation appears as wealth.
 * Edge cases: CO2 of 0 at one end leaves the ratios as gaps, and CO2 per GDP takes the whole change.
 * Source: Kaya 1990 (IPCC, Response Strategies Working Group); Ang 2005, Energy Policy 33:867–871.
 * @throws TandemError `invalid-input` where population, GDP or energy is not above 0, CO2 is below 0, or a number is not
 * finite.
 */
export function kaya(input: KayaInput): KayaResult {
  return { effects: [...chainEffects(kayaChain(input))], total: input.co2 };
}
