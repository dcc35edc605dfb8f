import { centralCoefficients, centralShares } from "../air/region-parameters.ts";
import { type ResponseRegionId, regionResponses } from "../air/region-response.ts";
import { type ResponseSpecies, responseSpecies } from "../air/response-names.ts";
import { type SectorId, sectorIds, speciesIds } from "../sectors/sector.ts";
import type { AirParameters, AirshedEmissions, PathCity, PathProblem } from "./path-problem.ts";

type PerSpecies = Readonly<Record<ResponseSpecies, number>>;

/** How a city's PM2.5 moves with emissions, in µg/m³ per kt a year of each species. */
export interface CityResponse {
  /** Natural part, below which nothing leads, µg/m³. */
  readonly natural: number;
  /** Per kt that the city itself removes. */
  readonly own: PerSpecies;
  /** Per kt that the other cities of the airshed remove. */
  readonly region: PerSpecies;
  /** Per kt that the cities of other airsheds remove. */
  readonly far: PerSpecies;
}

/** The central values of an airshed. */
function centralAirParameters(id: ResponseRegionId): AirParameters {
  const { natural, coefficients, shares } = regionResponses[id];
  return {
    natural: natural.value.central,
    coefficients: centralCoefficients(coefficients.value),
    shares: centralShares(shares.value),
  };
}

function perSpecies(of: (species: ResponseSpecies) => number): PerSpecies {
  return { so2: of("so2"), nox: of("nox"), pm25: of("pm25"), nh3: of("nh3"), voc: of("voc") };
}

/** Parameters of a city's air: those of the problem where it has its own, else the central ones of the airshed. */
export function airParameters(id: ResponseRegionId, { air }: Pick<PathProblem, "air">): AirParameters {
  return air?.[id] ?? centralAirParameters(id);
}

/** Sums are asked for at every turn, and a city never changes. */
const knownTotals = new WeakMap<PathCity["emissions"], AirshedEmissions>();

/** The city's emission of every species over all sectors, kt a year in the base year. */
export function totalEmissions({ emissions }: Pick<PathCity, "emissions">): AirshedEmissions {
  const known = knownTotals.get(emissions);
  if (known) return known;
  const totals = { co2: 0, so2: 0, nox: 0, pm25: 0, voc: 0, nh3: 0 };
  for (const sector of sectorIds) {
    for (const species of speciesIds) totals[species] += emissions[sector][species];
  }
  knownTotals.set(emissions, totals);
  return totals;
}

/** What is left of an emission below this part of the whole is rounding: an airshed of one city has no rest. */
const noRest = 1e-9;

/** Effect per kt of what a group of places emits: 0 where it emits nothing. */
function perKt(effect: number, whole: number, part: number): number {
  const rest = whole - part;
  return rest > noRest * whole ? effect / rest : 0;
}

/**
 * Linear response of a city's PM2.5 to kt removed in the city, in the rest of its airshed and beyond.
 *
 * Formula: (C0 − natural) · f_k · a_p ÷ E_kp, with E the emission of the city, of the airshed without it, and of all other
 * airsheds: the transport-share model of `air-response`, written per kt. A city that is already at or below the natural
 * part does not respond. Unit: µg/m³ per kt.
 */
export function cityResponse(
  city: PathCity,
  problem: Pick<PathProblem, "airsheds" | "nation" | "air">,
): CityResponse {
  const { airsheds, nation } = problem;
  const parameters = airParameters(city.airshed, problem);
  const own = totalEmissions(city);
  const airshed = airsheds[city.airshed] ?? own;
  const natural = Math.min(parameters.natural, city.pm25);
  const above = city.pm25 - natural;
  const { coefficients, shares } = parameters;
  return {
    natural,
    own: perSpecies((p) => perKt(above * shares.local * coefficients[p], own[p], 0)),
    region: perSpecies((p) => perKt(above * shares.region * coefficients[p], airshed[p], own[p])),
    far: perSpecies((p) => perKt(above * shares.far * coefficients[p], nation[p], airshed[p])),
  };
}

/** Emissions of a city at a milestone before any measure, kt a year. */
export function emissionsBefore(city: PathCity, problem: PathProblem, milestone: number): AirshedEmissions {
  const totals = { co2: 0, so2: 0, nox: 0, pm25: 0, voc: 0, nh3: 0 };
  for (const sector of sectorIds) {
    const factor = activityFactor(problem, sector, milestone);
    for (const species of speciesIds) totals[species] += factor * city.emissions[sector][species];
  }
  return totals;
}

function activityFactor({ activity }: PathProblem, sector: SectorId, milestone: number): number {
  return activity?.[sector]?.[milestone] ?? 1;
}

/** kt that a group of places emits at a milestone before any measure, less what it emitted in the base year. */
interface Drift {
  readonly ofCities: AirshedEmissions;
  readonly baseOfCities: AirshedEmissions;
}

function driftOf(cities: readonly PathCity[], problem: PathProblem, milestone: number): Drift {
  const ofCities = { co2: 0, so2: 0, nox: 0, pm25: 0, voc: 0, nh3: 0 };
  const baseOfCities = { ...ofCities };
  for (const city of cities) {
    const [now, base] = [emissionsBefore(city, problem, milestone), totalEmissions(city)];
    for (const species of speciesIds) {
      ofCities[species] += now[species] - base[species];
      baseOfCities[species] += base[species];
    }
  }
  return { ofCities, baseOfCities };
}

/**
 * PM2.5 of each city at each milestone before any measure of the problem: the base year's, moved by the cities' activity
 * and by what is said to happen elsewhere. Unit: µg/m³, outer index the city.
 */
export function pm25Before(problem: PathProblem): readonly (readonly number[])[] {
  const drifts = problem.milestones.map((_, milestone) => driftsBy(problem, milestone));
  return problem.cities.map((city) => {
    const response = cityResponse(city, problem);
    return drifts.map((drift, milestone) => {
      const { region, far } = problem.elsewhere[milestone] ?? { region: 0, far: 0 };
      const mine = drift.own.get(city.code);
      const inShed = problem.alone ? mine : drift.airsheds.get(city.airshed);
      const all = (problem.alone ? mine : undefined) ?? drift.all;
      let pm25 = city.pm25;
      for (const p of responseSpecies) {
        const own = mine?.ofCities[p] ?? 0;
        const airshedTotal = problem.airsheds[city.airshed]?.[p] ?? totalEmissions(city)[p];
        const outside = airshedTotal - (inShed?.baseOfCities[p] ?? 0);
        const beyond = problem.nation[p] - airshedTotal;
        const farCities = all.ofCities[p] - (inShed?.ofCities[p] ?? 0);
        const farOutside = beyond - (all.baseOfCities[p] - (inShed?.baseOfCities[p] ?? 0));
        pm25 +=
          response.own[p] * own +
          response.region[p] * ((inShed?.ofCities[p] ?? 0) - own + outside * region) +
          response.far[p] * (farCities + farOutside * far);
      }
      return Math.max(response.natural, pm25);
    });
  });
}

function driftsBy(problem: PathProblem, milestone: number) {
  const own = new Map<string, Drift>();
  for (const city of problem.cities) own.set(city.code, driftOf([city], problem, milestone));
  const airsheds = new Map<ResponseRegionId, Drift>();
  for (const id of new Set(problem.cities.map(({ airshed }) => airshed))) {
    const members = problem.cities.filter(({ airshed }) => airshed === id);
    airsheds.set(id, driftOf(members, problem, milestone));
  }
  return { own, airsheds, all: driftOf(problem.cities, problem, milestone) };
}
