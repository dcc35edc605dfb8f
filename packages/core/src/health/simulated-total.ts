import { nonNegative } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import type { RandomStream } from "../random/random-stream.ts";
import { avoidedShare, type DeathsInterval } from "./avoided-on-curve.ts";
import { byErrorGroup } from "./by-error-group.ts";
import { checkItems, type DeathsItem } from "./total-with-shared-error.ts";

/** Relative standard errors (of the logarithm), independent between parts; 0 by default. */
export interface PartErrors {
  /** Of the observed deaths: population times rate. */
  readonly deaths?: number;
  /** Of each of the two concentrations. */
  readonly concentration?: number;
}

export interface Simulation {
  readonly draws: number;
  readonly random: RandomStream;
  readonly errors?: PartErrors;
}

function checkedDraws(draws: number): number {
  if (Number.isInteger(draws) && draws >= 2) return draws;
  throw invalidInput("draws", {
    en: `must be a whole number from 2, got ${draws}`,
    zh: `应为不小于 2 的整数，收到 ${draws}`,
  });
}

/** The value below which a share of the sorted draws lies, by straight lines between neighbours. */
function quantileOf(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const left = Math.floor(position);
  const low = sorted[left] ?? 0;
  return low + (position - left) * ((sorted[left + 1] ?? low) - low);
}

/**
 * Deaths avoided a year over cities, ages and causes by simulation: in each draw one error for every fit, shared by all
 * its parts, and one of its own for each part's deaths and concentrations. Central is the value without errors; lower
 * and upper are the 2.5 % and 97.5 % points of the draws.
 *
 * The same seed and key of `random` give the same numbers. Deaths per year.
 * @throws TandemError `invalid-input` as `totalWithSharedError`, and where `draws` is not a whole number from 2.
 */
export function simulatedTotal(items: readonly DeathsItem[], simulation: Simulation): DeathsInterval {
  checkItems(items);
  const { random } = simulation;
  const deathsError = nonNegative("errors.deaths", simulation.errors?.deaths ?? 0);
  const concentrationError = nonNegative("errors.concentration", simulation.errors?.concentration ?? 0);
  const totals = new Float64Array(checkedDraws(simulation.draws));
  const factor = (error: number) => (error === 0 ? 1 : Math.exp(error * random.normal()));
  const groups = [...byErrorGroup(items).values()];
  for (let draw = 0; draw < totals.length; draw += 1) {
    let total = 0;
    for (const members of groups) {
      const quantile = random.normal();
      for (const { curve, deaths, from, to } of members) {
        const change = {
          from: from * factor(concentrationError),
          to: to * factor(concentrationError),
        };
        total += deaths * factor(deathsError) * avoidedShare(curve, change, quantile);
      }
    }
    totals[draw] = total;
  }
  totals.sort();
  return {
    central: items.reduce((sum, item) => sum + item.deaths * avoidedShare(item.curve, item, 0), 0),
    lower: quantileOf(totals, 0.025),
    upper: quantileOf(totals, 0.975),
  };
}
