import { logarithmicMean, logRatio } from "./logarithmic-mean.ts";

/** Factors of many sectors side by side (sector by sector, factor by factor), and where effects are written. */
export interface StepColumns {
  readonly values: Float64Array;
  readonly sectors: number;
  readonly factors: number;
  readonly effects: Float64Array;
}

/** Where one step lies in the columns: the first value of its start and its end, and its first effect. */
export interface StepPlace {
  readonly from: number;
  readonly to: number;
  readonly effect: number;
}

/** The sum over sectors of the product of their factors, from position `at`. */
export function totalAt(columns: StepColumns, at: number): number {
  const { values, sectors, factors } = columns;
  let total = 0;
  let position = at;
  for (let sector = 0; sector < sectors; sector += 1) {
    let product = 1;
    for (let factor = 0; factor < factors; factor += 1) {
      product *= values[position] ?? 0;
      position += 1;
    }
    total += product;
  }
  return total;
}

/** Shares `change` in equal parts among the factors that are 0 at `zerosAt`; false where none is. */
function addToVanished(
  columns: StepColumns,
  effect: number,
  vanished: { at: number; change: number },
): boolean {
  const { values, factors, effects } = columns;
  let zeros = 0;
  for (let factor = 0; factor < factors; factor += 1) if (values[vanished.at + factor] === 0) zeros += 1;
  if (zeros === 0) return false;
  for (let factor = 0; factor < factors; factor += 1) {
    if (values[vanished.at + factor] !== 0) continue;
    effects[effect + factor] = (effects[effect + factor] ?? 0) + vanished.change / zeros;
  }
  return true;
}

function addWeighted(columns: StepColumns, place: StepPlace, weight: number): void {
  const { values, factors, effects } = columns;
  for (let factor = 0; factor < factors; factor += 1) {
    const ratio = logRatio(values[place.from + factor] ?? 0, values[place.to + factor] ?? 0);
    effects[place.effect + factor] = (effects[place.effect + factor] ?? 0) + weight * ratio;
  }
}

/** One end of the sector is 0, the other `change` away: the limits of Σ L·ln as a zero factor is approached from above. */
function addLimit(columns: StepColumns, place: StepPlace, change: number): void {
  const at = change > 0 ? place.from : place.to;
  if (addToVanished(columns, place.effect, { at, change })) return;
  let logs = 0;
  for (let factor = 0; factor < columns.factors; factor += 1) {
    logs += logRatio(columns.values[place.from + factor] ?? 0, columns.values[place.to + factor] ?? 0);
  }
  if (logs !== 0) addWeighted(columns, place, change / logs);
}

/**
 * Adds the LMDI-I effects of every sector of one step onto `effects`: L(v_to, v_from) · ln(x_to ÷ x_from) per factor, and
 * the limits of that where a factor is 0. That every factor is finite and not below 0 is the caller's care.
 */
export function addStepEffects(columns: StepColumns, place: StepPlace): void {
  const { values, sectors, factors } = columns;
  for (let sector = 0; sector < sectors; sector += 1) {
    const from = place.from + sector * factors;
    const to = place.to + sector * factors;
    let start = 1;
    let end = 1;
    for (let factor = 0; factor < factors; factor += 1) {
      start *= values[from + factor] ?? 0;
      end *= values[to + factor] ?? 0;
    }
    const at = { from, to, effect: place.effect };
    if (start > 0 && end > 0) addWeighted(columns, at, logarithmicMean(end, start));
    else if (start !== end) addLimit(columns, at, end - start);
  }
}
