import type { Gap } from "../figure/gap.ts";
import type { Series, SeriesPair } from "../figure/series.ts";
import type { City } from "../place/city.ts";
import type { Period } from "../place/period.ts";
import type { CityEvidence } from "./city-evidence.ts";

/** What the assessment of one city needs, read from a panel or given by the caller. */
export interface CityInputs {
  readonly city: City;
  readonly period: Period;
  /** The asked CO2 inventory first, then every other one that has both years; or why there is none. */
  readonly co2: { readonly asked: SeriesPair | Gap; readonly others: readonly SeriesPair[] };
  readonly pm25: SeriesPair | Gap;
  /** Every series of CO2 and PM2.5 of the city, for charts. */
  readonly series: readonly Series[];
  /** What the sections beyond the class need; without it each of them is a gap. */
  readonly evidence?: CityEvidence;
}
