import { finite } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import type { Citation } from "../method/method.ts";

export const fasstCitation: Citation = {
  text: "TM5-FASST, Van Dingenen et al. 2018, ACP 18:16173; China's matrix elements as shipped with JGCRI/rfasst (BSD-2)",
  url: "https://doi.org/10.5194/acp-18-16173-2018",
  status: "read",
};

export const fasstSpecies = ["so2", "nox", "nh3", "bc", "pom"] as const;
export type FasstSpecies = (typeof fasstSpecies)[number];

interface FasstElement {
  /** China's emissions in the base year 2000, Tg per year; NOx as NO2. */
  readonly baseEmissionTg: number;
  /** Fall of China's PM2.5, weighted by population, when China's emissions fall by 20 %, µg/m³. */
  readonly responseTo20Percent: number;
  /** Factor from the grid cell to where people live in it. */
  readonly urbanIncrement: number;
}

/** China as one receptor, in the chemistry of 2000: nitrate weighs more today and sulphate less. */
export const fasstChina: Readonly<Record<FasstSpecies, FasstElement>> = {
  so2: { baseEmissionTg: 18.61405296, responseTo20Percent: 0.898001, urbanIncrement: 1 },
  nox: { baseEmissionTg: 11.6786198, responseTo20Percent: 0.520695, urbanIncrement: 1 },
  nh3: { baseEmissionTg: 6.550846, responseTo20Percent: 0.538869, urbanIncrement: 1 },
  bc: { baseEmissionTg: 1.34483, responseTo20Percent: 0.423668, urbanIncrement: 0.95305343 },
  pom: { baseEmissionTg: 4.07364, responseTo20Percent: 1.426206, urbanIncrement: 1.1430595 },
};

/** PM2.5 of China in 2000 in the same model, µg/m³: what no emission in the matrix moves (dust 8.37, sea salt 0.42). */
export const fasstNatural = 8.37051 + 0.418833;

export type FasstChanges = Readonly<Partial<Record<FasstSpecies, number>>>;

export interface FasstResponse {
  /** Change of national PM2.5, weighted by population, µg/m³. */
  readonly change: number;
  readonly bySpecies: Readonly<Record<FasstSpecies, number>>;
}

function checkedShare(where: string, change: number): number {
  if (finite(where, change) >= -1) return change;
  throw invalidInput(where, {
    en: `must be a share of at least -1 (all of it), got ${change}`,
    zh: `应为不小于 -1 的比例（-1 表示全部削减），收到 ${change}`,
  });
}

/**
 * What a change of China's emissions does to its mean PM2.5 by the national source–receptor matrix: a check on the city
 * model from outside, not a city's number.
 *
 * Formula: Σ over species of 5 · response to −20 % · relative change · urban increment.
 *
 * Units: changes as shares of emissions (−0.2 is a fall by 20 %); µg/m³. VOC and dust are not in the matrix. Uncertain by
 * about 40 %, as its chemistry is that of 2000.
 * Source: Van Dingenen et al. 2018.
 * @throws TandemError `invalid-input` where a change is below −1 or not finite.
 */
export function fasstChinaResponse(changes: FasstChanges): FasstResponse {
  const of = (species: FasstSpecies) => {
    const { responseTo20Percent, urbanIncrement } = fasstChina[species];
    return 5 * responseTo20Percent * urbanIncrement * checkedShare(species, changes[species] ?? 0);
  };
  const bySpecies = { so2: of("so2"), nox: of("nox"), nh3: of("nh3"), bc: of("bc"), pom: of("pom") };
  const change = fasstSpecies.reduce((sum, species) => sum + bySpecies[species], 0);
  return { change, bySpecies };
}

/** Change of national PM2.5 per Tg of a species, µg/m³, without the urban increment; emissions of 2000 as base. */
export function fasstResponsePerTg(species: FasstSpecies): number {
  const { baseEmissionTg, responseTo20Percent } = fasstChina[species];
  return (5 * responseTo20Percent) / baseEmissionTg;
}
