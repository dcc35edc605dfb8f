import type { YearFigure } from "../figure/figure.ts";
import { type Gap, gap, isGap } from "../figure/gap.ts";
import { nationalRates, ratesByAge, ratesByAgeFrom } from "../health/baseline-mortality.ts";
import { type AgeBand, ratesScaledToOverall } from "../health/deaths-by-age.ts";
import { gemmAgeAt } from "../health/gemm.ts";
import type { GemmCause } from "../health/gemm-parameters.ts";
import type { CityEvidence } from "./city-evidence.ts";
import { noEvidence } from "./sections/no-evidence.ts";

/** Where the models of deaths begin: they are fitted on adults. */
export const adultsFrom = 25;

/**
 * Residents of China by five-year age band from 0 to 85 and over, census of 2020: the sum of the 337 cities of the panel,
 * 99 % of the nation. To be replaced by the national table.
 */
export const nationalBands2020 = [
  77_282_329, 89_518_747, 84_567_115, 72_173_169, 74_470_027, 91_092_323, 123_204_826, 98_225_954, 92_249_523,
  113_363_226, 120_180_530, 100_561_100, 72_799_985, 73_493_114, 49_211_407, 31_000_495, 20_206_533,
  15_276_766,
] as const;

/** Residents of China by that census. */
export const nationalResidents2020 = nationalBands2020.reduce((sum, people) => sum + people, 0);

const bandYears = 5;
const shapeYear = 2020;
const shapeAges: readonly number[] = ratesByAgeFrom;

/** Edition of the national rates, and the rates per person and year that belong to it. */
export const baselineEdition = "gbd2019";

function nationalRate(cause: GemmCause): number {
  const rates = nationalRates.find(({ edition }) => edition === baselineEdition);
  return (rates?.[cause] ?? 0) / 1e5;
}

/** Deaths per person and year of a band in the shape over ages: that of stroke for stroke, of heart disease for all else. */
function shapeAt(cause: GemmCause, age: number): number {
  const shape = ratesByAge.find(
    (row) => row.year === shapeYear && row.cause === (cause === "stroke" ? "stroke" : "ihd"),
  );
  return (shape?.per100000[shapeAges.indexOf(age)] ?? 0) / 1e5;
}

/** The nation's rates of one cause: per person and year of each census band under the model's age, and of everybody. */
interface NationalRatesOfCause {
  readonly byBand: ReadonlyMap<number, Pick<AgeBand, "age" | "mortalityRate">>;
  readonly overall: number;
}

function nationalRatesOf(cause: GemmCause): NationalRatesOfCause | Gap {
  const overall = nationalRate(cause);
  const ages: number[] = [];
  const bands: AgeBand[] = [];
  nationalBands2020.forEach((population, index) => {
    const age = gemmAgeAt(index * bandYears);
    if (age === undefined) return;
    ages.push(index * bandYears);
    bands.push({ age, population, mortalityRate: shapeAt(cause, index * bandYears) });
  });
  const adults = bands.reduce((sum, { population }) => sum + population, 0);
  const scaled = ratesScaledToOverall(bands, (overall * nationalResidents2020) / adults);
  if (isGap(scaled)) return scaled;
  const byBand = new Map(
    scaled.map(({ age, mortalityRate }, index) => [ages[index] ?? 0, { age, mortalityRate }]),
  );
  return { byBand, overall };
}

/** Computed once for each cause. */
const knownRates = new Map<GemmCause, NationalRatesOfCause | Gap>();

function ratesOf(cause: GemmCause): NationalRatesOfCause | Gap {
  const known = knownRates.get(cause) ?? nationalRatesOf(cause);
  knownRates.set(cause, known);
  return known;
}

/** People and deaths of one census band, under the age band of the model. */
export interface BaselineBand extends AgeBand {
  readonly fromAge: number;
}

export interface Baseline {
  readonly bands: readonly BaselineBand[];
  /** Residents from 25 years on. */
  readonly adults: number;
  /** Residents of every age. */
  readonly residents: number;
  /** Deaths a year of adults from the cause. */
  readonly deaths: number;
  /** Deaths a year if the city had the nation's age structure. */
  readonly crudeDeaths: number;
  /** The youngest band as published, for the year, unit and provenance of them all. */
  readonly census: YearFigure;
}

const otherBands = gap(
  { en: "the census bands are not those of five years up to 85", zh: "人口年龄分组并非至 85 岁的五岁组" },
  { en: "residents by five-year age band", zh: "按五岁年龄组划分的常住人口" },
);

/**
 * Deaths a year of a city's adults from a cause at the nation's rates by age, its own age structure.
 *
 * Formula: Σ over census bands from 25 of people · rate, with rate = shape over ages scaled so that the nation's own age
 * structure gives its overall rate (GBD 2019). All deaths of the cause are taken to be of adults. Those of 85 and over take
 * the shape at 85–89, which is low; the scaling makes up for it in the total. A city's own rates would be better.
 */
export function baselineOf(evidence: CityEvidence | undefined, cause: GemmCause): Baseline | Gap {
  if (evidence === undefined) return noEvidence;
  const { census } = evidence;
  if (isGap(census)) return census;
  const rates = ratesOf(cause);
  if (isGap(rates)) return rates;
  const bands: BaselineBand[] = [];
  let [residents, adults, deaths] = [0, 0, 0];
  for (const band of census) {
    residents += band.people.value;
    if (band.fromAge < adultsFrom) continue;
    const rate = rates.byBand.get(band.fromAge);
    if (rate === undefined) return otherBands;
    const { value: population } = band.people;
    bands.push({ fromAge: band.fromAge, population, ...rate });
    adults += population;
    deaths += population * rate.mortalityRate;
  }
  const youngest = census[0]?.people;
  if (youngest === undefined || !(adults > 0)) return otherBands;
  const crudeDeaths = residents * rates.overall;
  return { bands, adults, residents, deaths, crudeDeaths, census: youngest };
}
