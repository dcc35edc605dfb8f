import { invalidInput } from "../error/tandem-error.ts";
import type { RandomStream } from "../random/random-stream.ts";

/** Cost of a coalition, given as the set of its players' places. */
export type CoalitionCost = (members: ReadonlySet<number>) => number;

/** Above this many players every coalition is too many. */
export const exactUpTo = 12;

/**
 * Visits every coalition so that each differs from the one before by one player (Gray code), which lets a solver go on from
 * its last basis.
 */
function* coalitions(players: number): Generator<number> {
  for (let step = 0; step < 2 ** players; step += 1) yield step ^ (step >> 1);
}

function membersOf(mask: number, players: number): ReadonlySet<number> {
  const members = new Set<number>();
  for (let player = 0; player < players; player += 1) if (mask & (1 << player)) members.add(player);
  return members;
}

/** Size of each coalition by its mask. */
function sizeOf(mask: number): number {
  let [left, size] = [mask, 0];
  while (left > 0) {
    size += left & 1;
    left >>= 1;
  }
  return size;
}

/** |S|! (n − |S| − 1)! ÷ n! for every size, without factorials that overflow. */
function weightsBySize(players: number): readonly number[] {
  const weights: number[] = [1 / players];
  for (let size = 1; size < players; size += 1) {
    weights.push(((weights[size - 1] ?? 0) * size) / (players - size));
  }
  return weights;
}

/**
 * Shapley value of a cost game over all coalitions: what each player adds, averaged over every order of joining.
 *
 * Formula: φ_i = Σ over S without i of |S|! (n − |S| − 1)! ÷ n! · (c(S ∪ i) − c(S)). The values add up to c(all) − c(none).
 * Unit: that of the cost. 2^n coalitions: up to 12 players. Source: Shapley 1953, doi:10.1515/9781400881970-018.
 * @throws TandemError `invalid-input` above 12 players.
 */
export function shapleyValue(players: number, cost: CoalitionCost): readonly number[] {
  if (players > exactUpTo) {
    throw invalidInput("players", {
      en: `must be ${exactUpTo} at most for the exact value, got ${players}; sample instead`,
      zh: `精确计算的参与方不得超过 ${exactUpTo} 个，收到 ${players} 个，请改用抽样`,
    });
  }
  const costs = new Float64Array(2 ** players);
  for (const mask of coalitions(players)) costs[mask] = cost(membersOf(mask, players));
  const weights = weightsBySize(players);
  return Array.from({ length: players }, (_, player) => {
    let value = 0;
    for (let mask = 0; mask < costs.length; mask += 1) {
      if (mask & (1 << player)) continue;
      const added = (costs[mask | (1 << player)] ?? 0) - (costs[mask] ?? 0);
      value += (weights[sizeOf(mask)] ?? 0) * added;
    }
    return value;
  });
}

export interface SampledShare {
  readonly value: number;
  /** Standard error of the mean over the orders. */
  readonly error: number;
}

function shuffled(players: number, random: RandomStream): readonly number[] {
  const order = Array.from({ length: players }, (_, player) => player);
  for (let last = players - 1; last > 0; last -= 1) {
    const other = Math.floor(random.uniform() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}

/**
 * The same by drawn orders of joining, each followed by its reverse. The values still add up exactly; each carries its standard
 * error over the pairs. Unit: that of the cost. Source: Castro, Gómez and Tejada 2009, doi:10.1016/j.cor.2008.04.004.
 */
export function sampledShapley(
  players: number,
  cost: CoalitionCost,
  { pairs, random }: { readonly pairs: number; readonly random: RandomStream },
): readonly SampledShare[] {
  const sums = Array.from({ length: players }, () => ({ sum: 0, squares: 0 }));
  const none = cost(new Set());
  for (let pair = 0; pair < pairs; pair += 1) {
    const added = new Float64Array(players);
    const order = shuffled(players, random);
    for (const joining of [order, [...order].reverse()]) {
      const members = new Set<number>();
      let before = none;
      for (const player of joining) {
        members.add(player);
        const after = cost(members);
        added[player] = (added[player] ?? 0) + (after - before) / 2;
        before = after;
      }
    }
    sums.forEach((own, player) => {
      own.sum += added[player] ?? 0;
      own.squares += (added[player] ?? 0) ** 2;
    });
  }
  return sums.map(({ sum, squares }) => {
    const mean = sum / pairs;
    const variance = pairs > 1 ? Math.max(0, squares / pairs - mean ** 2) / (pairs - 1) : 0;
    return { value: mean, error: Math.sqrt(variance) };
  });
}
