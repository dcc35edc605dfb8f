import { airResponse } from "../air/air-response.ts";
import type { ResponseSpecies } from "../air/response-names.ts";
import { type SpeciesId, speciesIds } from "../sectors/sector.ts";
import { type ActivityShares, activityShares } from "./activity-left.ts";
import { airParameters, emissionsBefore, totalEmissions } from "./air-coupling.ts";
import { idleCost } from "./city-columns.ts";
import { type MeasureEffect, measureEffect } from "./measure-effect.ts";
import type { AirshedEmissions, PathCity, PathProblem } from "./path-problem.ts";
import { removedTwice } from "./stacked-columns.ts";

/** Shares of activities by city, milestone and measure, in the order of the problem. */
export type PathShares = readonly (readonly (readonly number[])[])[];

/** A choice of how far each measure goes: what is used, and what is installed and so paid for. */
export interface PathChoice {
  readonly used: PathShares;
  readonly installed: PathShares;
}

type Ratios = Readonly<Record<ResponseSpecies, number>>;

/** Emission after ÷ before of a city, of the rest of its airshed and of all other airsheds. */
export interface OriginRatios {
  readonly local: Ratios;
  readonly region: Ratios;
  readonly far: Ratios;
}

/** What one measure does in one city in the year of a milestone, alone of what it is credited with: the parts add up. */
export interface MeasureOutcome {
  readonly measure: number;
  readonly used: number;
  readonly installed: number;
  /** kt a year. */
  readonly removed: Readonly<Record<SpeciesId, number>>;
  /** kt CO2e a year. */
  readonly nonCo2: number;
  /** Million CNY a year. */
  readonly cost: number;
}

export interface CityOutcome {
  readonly measures: readonly MeasureOutcome[];
  /** kt a year after all measures. */
  readonly emissions: AirshedEmissions;
  readonly cost: number;
  /** µg/m³ by the response model with every emission as it then is. */
  readonly pm25: number;
  /** Emission after ÷ before of what its air answers to. */
  readonly ratios: OriginRatios;
}

/** By city, then milestone. */
export type PathOutcome = readonly (readonly CityOutcome[])[];

function shareOf(shares: PathShares, city: number, milestone: number): readonly number[] {
  return shares[city]?.[milestone] ?? [];
}

function measuresOf(
  problem: PathProblem,
  choice: PathChoice,
  {
    city,
    index,
    milestone,
    shares,
  }: { city: PathCity; index: number; milestone: number; shares: ActivityShares },
): readonly MeasureOutcome[] {
  const year = problem.milestones[milestone]?.year ?? problem.baseYear;
  const used = shareOf(choice.used, index, milestone);
  const installed = shareOf(choice.installed, index, milestone);
  return problem.measures.flatMap((measure, at) => {
    const [own, paid] = [used[at] ?? 0, installed[at] ?? 0];
    if (own === 0 && paid === 0) return [];
    const effect = measureEffect(city, measure, { problem, milestone, year });
    return [outcomeOf({ measure: at, own, paid, effect }, { problem, used, shares })];
  });
}

interface Taken {
  readonly measure: number;
  readonly own: number;
  readonly paid: number;
  readonly effect: MeasureEffect;
}

/** What a measure removes, less what an earlier one on the same units has already removed. */
function outcomeOf(
  { measure, own, paid, effect }: Taken,
  { problem, used, shares }: { problem: PathProblem; used: readonly number[]; shares: ActivityShares },
): MeasureOutcome {
  const removed = { co2: 0, so2: 0, nox: 0, pm25: 0, voc: 0, nh3: 0 };
  for (const species of speciesIds) removed[species] = own * effect.removed[species];
  for (const pair of shares.stacked) {
    if (pair.second !== measure) continue;
    const both = Math.max(0, pair.overlap * (used[pair.first] ?? 0) + own - 1);
    const twice = removedTwice(pair, problem, effect.removed);
    for (const species of speciesIds) removed[species] -= both * twice[species];
  }
  return {
    measure,
    used: own,
    installed: paid,
    removed,
    nonCo2: own * effect.nonCo2,
    cost: own * effect.cost + (paid - own) * idleCost(effect.cost),
  };
}

function emissionsAfter(before: AirshedEmissions, measures: readonly MeasureOutcome[]): AirshedEmissions {
  const after = { ...before };
  for (const { removed } of measures) {
    for (const species of speciesIds) after[species] -= removed[species];
  }
  return after;
}

interface CityState {
  readonly city: PathCity;
  readonly base: AirshedEmissions;
  readonly after: AirshedEmissions;
}

function ratios(of: (species: ResponseSpecies) => number): Ratios {
  return { so2: of("so2"), nox: of("nox"), pm25: of("pm25"), nh3: of("nh3"), voc: of("voc") };
}

/** Emission after ÷ before of a group of places: what its cities in the problem changed, and the rest by a share. */
function groupRatio(
  species: ResponseSpecies,
  members: readonly CityState[],
  { total, rest }: { total: number; rest: number },
): number {
  if (!(total > 0)) return 1;
  let [before, change] = [0, 0];
  for (const { base, after } of members) {
    before += base[species];
    change += after[species] - base[species];
  }
  return Math.max(0, 1 + (change + (total - before) * rest) / total);
}

/** Emission ratios that a city's air answers to: its own, of the rest of its airshed, of all other airsheds. */
function originRatios(
  own: CityState,
  states: readonly CityState[],
  { problem, milestone }: { problem: PathProblem; milestone: number },
): OriginRatios {
  const { region = 0, far = 0 } = problem.elsewhere[milestone] ?? {};
  const shed = problem.airsheds[own.city.airshed] ?? own.base;
  const others = problem.alone ? [] : states;
  const near = others.filter((other) => other !== own && other.city.airshed === own.city.airshed);
  const away = others.filter((other) => other.city.airshed !== own.city.airshed);
  return {
    local: ratios((p) => (own.base[p] > 0 ? Math.max(0, own.after[p] / own.base[p]) : 1)),
    region: ratios((p) => groupRatio(p, near, { total: shed[p] - own.base[p], rest: region })),
    far: ratios((p) => groupRatio(p, away, { total: problem.nation[p] - shed[p], rest: far })),
  };
}

/** PM2.5 of a city by the response model. */
function pm25Of(city: PathCity, emissionRatio: OriginRatios, problem: PathProblem): number {
  const { natural, coefficients, shares } = airParameters(city.airshed, problem);
  const { pm25 } = city;
  return airResponse({ pm25, natural: Math.min(natural, pm25), shares, coefficients, emissionRatio }).pm25;
}

/**
 * What a choice of shares comes to, computed from the measures and the response model alone, not from the linear problem:
 * emissions, cost and PM2.5 of each city at each milestone. Units: kt, million CNY, µg/m³, each a year.
 */
export function evaluatePath(problem: PathProblem, choice: PathChoice): PathOutcome {
  const shares = activityShares(problem.measures);
  const byMilestone = problem.milestones.map((_, milestone) => {
    const outcomes = problem.cities.map((city, index) => {
      const measures = measuresOf(problem, choice, { city, index, milestone, shares });
      const after = emissionsAfter(emissionsBefore(city, problem, milestone), measures);
      return { measures, state: { city, base: totalEmissions(city), after } };
    });
    const states = outcomes.map(({ state }) => state);
    return outcomes.map(({ measures, state }): CityOutcome => {
      const emissionRatio = originRatios(state, states, { problem, milestone });
      return {
        measures,
        emissions: state.after,
        cost: measures.reduce((sum, { cost }) => sum + cost, 0),
        pm25: pm25Of(state.city, emissionRatio, problem),
        ratios: emissionRatio,
      };
    });
  });
  return problem.cities.map((_, city) => byMilestone.flatMap((outcomes) => outcomes[city] ?? []));
}
