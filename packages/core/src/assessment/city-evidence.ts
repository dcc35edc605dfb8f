import type { ResponseRegionId } from "../air/region-response.ts";
import type { YearFigure } from "../figure/figure.ts";
import type { Gap } from "../figure/gap.ts";
import type { Series, SeriesPair } from "../figure/series.ts";
import type { BroadSectorId } from "../sectors/national-emissions.ts";

/** One variable of a city: both ends of the period or why they are missing, and its series, preferred first. */
export interface VariableEvidence {
  readonly pair: SeriesPair | Gap;
  readonly series: readonly Series[];
}

/** Residents of one five-year age band; the oldest has no upper age. */
export interface CensusBand {
  readonly fromAge: number;
  readonly toAge?: number;
  readonly people: YearFigure;
}

/** Plants in the city by public trackers, of the year nearest to the end of the period; 0 where a tracker knows of none. */
export interface PlantEvidence {
  /** CO2 of coal units at assumed load, Mt a year. */
  readonly coalPowerCo2: YearFigure | Gap;
  /** Blast furnaces, kt of iron a year. */
  readonly ironCapacity: YearFigure | Gap;
  readonly cementPlants: YearFigure | Gap;
}

/** Shares of broad sectors in the province's CO2, of the year nearest to the end of the period. */
export interface ProvinceShareEvidence {
  readonly shares: Readonly<Record<BroadSectorId, number>>;
  readonly year: number;
  readonly basis: YearFigure["basis"];
  readonly source: string;
  readonly terms: string;
}

/** The region whose response parameters hold for the city, and by which rule it was put there. */
export interface Airshed {
  readonly id: ResponseRegionId;
  readonly by: "key-region" | "city-list" | "province" | "none-fits";
}

/** What the sections beyond the class need, read from a panel or given by the caller. Plain data. */
export interface CityEvidence {
  /** Nominal, in the unit of its figures. */
  readonly gdp: VariableEvidence;
  readonly population: VariableEvidence;
  readonly so2Industrial: VariableEvidence;
  readonly noxIndustrial: readonly Series[];
  /** Series of `pm10`, `so2`, `no2`, `o3_mda8_p90` and `o3_mda8_mean`, as far as there are any. */
  readonly concentrations: readonly Series[];
  /** Youngest band first. */
  readonly census: readonly CensusBand[] | Gap;
  readonly plants: PlantEvidence;
  readonly provinceShares: ProvinceShareEvidence | Gap;
  readonly airshed: Airshed;
}
