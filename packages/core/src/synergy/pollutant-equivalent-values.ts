import type { Text } from "../text/text.ts";

interface EquivalentValue {
  readonly name: Text;
  /** Kilograms of the pollutant that make one pollutant equivalent. */
  readonly kgPerEquivalent: number;
}

/**
 * Equivalent values of air pollutants, kg per pollutant equivalent. Source: Environmental Protection Tax Law of the
 * People's Republic of China (2016, in force since 2018-01-01), annex 2, table of air pollutants.
 */
export const equivalentValues = {
  so2: { name: { en: "Sulphur dioxide", zh: "二氧化硫" }, kgPerEquivalent: 0.95 },
  nox: { name: { en: "Nitrogen oxides", zh: "氮氧化物" }, kgPerEquivalent: 0.95 },
  co: { name: { en: "Carbon monoxide", zh: "一氧化碳" }, kgPerEquivalent: 16.7 },
  dust: { name: { en: "General dust", zh: "一般性粉尘" }, kgPerEquivalent: 4 },
  smoke: { name: { en: "Smoke and soot", zh: "烟尘" }, kgPerEquivalent: 2.18 },
  nh3: { name: { en: "Ammonia", zh: "氨" }, kgPerEquivalent: 9.09 },
} as const satisfies Record<string, EquivalentValue>;

export type EquivalentPollutant = keyof typeof equivalentValues;

/** In the order of the table. */
export const equivalentPollutants = ["so2", "nox", "co", "dust", "smoke", "nh3"] as const;

/** Range of the tax on one air pollutant equivalent, CNY; each province sets its own within it (annex 1). */
export const equivalentTaxCny = { low: 1.2, high: 12 } as const;
