import type { ResponseRegionId } from "../air/region-response.ts";
import type { ResponseSpecies } from "../air/response-names.ts";
import type { Measure, ResourceUse } from "../measures/measure.ts";
import type { SectorId, SpeciesId } from "../sectors/sector.ts";
import type { Text } from "../text/text.ts";

/** Yearly emissions of one sector: CO2 and the pollutants, kt; non-CO2 greenhouse gases, kt CO2e. */
export type SectorEmissions = Readonly<Record<SpeciesId | "nonCo2", number>>;

/** A city as a path sees it: what it emits in the base year, how its air answers, who breathes it. */
export interface PathCity {
  readonly code: string;
  readonly name: Text;
  readonly airshed: ResponseRegionId;
  /** Annual mean of PM2.5 in the base year, µg/m³. */
  readonly pm25: number;
  readonly emissions: Readonly<Record<SectorId, SectorEmissions>>;
  /** Deaths a year that PM2.5 acts on (natural causes of adults), or absent where nobody knows. */
  readonly baselineDeaths?: number;
  /** Measures that do nothing here whatever its emissions say, such as bought power in a city that sells it. */
  readonly unavailable?: readonly string[];
  /** Extra supply of each shared material a year by milestone, kt; a material that is absent is not limited. */
  readonly supplies?: Readonly<Record<string, readonly number[]>>;
}

/** What one city is to reach at one milestone. */
export interface CityTargets {
  /** Greatest CO2 as a share of the base year's, such as 0.8 for a cut of 20 %. */
  readonly co2Share?: number;
  /** Greatest annual mean of PM2.5, µg/m³. */
  readonly pm25?: number;
}

export interface PathMilestone {
  readonly year: number;
  /** In the order of the cities. */
  readonly targets: readonly CityTargets[];
}

/** Sums over the cities of an airshed that are not in the problem, so that a share of the airshed can be told. */
export type AirshedEmissions = Readonly<Record<SpeciesId, number>>;

/** How the air of an airshed answers: central values, or a draw of them. */
export interface AirParameters {
  /** µg/m³ that no emission moves. */
  readonly natural: number;
  /** Relative change of the part above natural per relative change of each emission. */
  readonly coefficients: Readonly<Record<ResponseSpecies, number>>;
  readonly shares: { readonly local: number; readonly region: number; readonly far: number };
}

export type PathObjective =
  /** Least discounted cost. */
  | { readonly kind: "cost" }
  /** Least discounted cost minus the value of deaths avoided; CNY per death of the price year. */
  | { readonly kind: "net-benefit"; readonly valuePerDeath: number }
  /** Most discounted deaths avoided within the budget of each year. */
  | { readonly kind: "lives" };

/** Change of emissions in places that no measure of the problem touches, as shares: −0.1 is a fall by 10 %. */
export interface Elsewhere {
  readonly region: number;
  readonly far: number;
}

export interface PathProblem {
  readonly cities: readonly PathCity[];
  readonly measures: readonly Measure[];
  readonly resourceUses: readonly ResourceUse[];
  readonly baseYear: number;
  /** Ascending years after the base year. */
  readonly milestones: readonly PathMilestone[];
  /** Whether the CO2 targets hold for the cities' sum instead of for each. */
  readonly pooledCo2: boolean;
  /** Each city as if the others did nothing; without it what one city does also clears the air of the others. */
  readonly alone?: boolean;
  /** Emissions of the whole airshed of each city, its own included, kt. */
  readonly airsheds: Readonly<Partial<Record<ResponseRegionId, AirshedEmissions>>>;
  /** Emissions of all airsheds, kt. */
  readonly nation: AirshedEmissions;
  /** For each milestone, what happens elsewhere. */
  readonly elsewhere: readonly Elsewhere[];
  /** Parameters of the air of each airshed where they are not the central ones. */
  readonly air?: Readonly<Partial<Record<ResponseRegionId, AirParameters>>>;
  readonly objective: PathObjective;
  readonly discountRate: number;
  /** Greatest cost a year, million CNY. */
  readonly budgetPerYear?: number;
  /** Activity of each sector at each milestone over that of the base year; 1 where absent. */
  readonly activity?: Readonly<Partial<Record<SectorId, readonly number[]>>>;
  /** Whether power bought from the grid counts with the grid's CO2, or as nothing as in a territorial inventory. */
  readonly gridPower: "counted" | "territorial";
  /** Smallest share of its activity that a measure may take where it is taken at all: makes whole numbers. */
  readonly smallestShare?: Readonly<Record<string, number>>;
}
