import { nonNegative, representable } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import { addStepEffects, type StepColumns, totalAt } from "./step-effects.ts";
import { tooLarge } from "./too-large.ts";

/** Factors of many places over many years as one column, in the order place, year, sector, factor. */
export interface LmdiTable {
  readonly values: Float64Array;
  readonly places: number;
  readonly years: number;
  readonly sectors: number;
  readonly factors: number;
}

/** Effects of each step from one year to the next, in the order place, step, factor; totals in the order place, year. */
export interface LmdiTableResult {
  readonly additive: Float64Array;
  readonly totals: Float64Array;
}

const lengths = ["places", "years", "sectors", "factors"] as const;

function check(table: LmdiTable): void {
  let size = 1;
  for (const name of lengths) {
    const least = name === "years" ? 2 : 1;
    if (!Number.isInteger(table[name]) || table[name] < least) {
      throw invalidInput(name, {
        en: `must be a whole number from ${least}, got ${table[name]}`,
        zh: `应为不小于 ${least} 的整数，收到 ${table[name]}`,
      });
    }
    size *= table[name];
  }
  if (table.values.length !== size) {
    throw invalidInput("values", {
      en: `must have ${size} entries (places × years × sectors × factors), got ${table.values.length}`,
      zh: `应含 ${size} 项（地区 × 年份 × 部门 × 因素），收到 ${table.values.length} 项`,
    });
  }
  for (let index = 0; index < size; index += 1) {
    const value = table.values[index] ?? 0;
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) nonNegative(`values[${index}]`, value);
  }
}

/** The first sector of a place and year whose factors multiply to no number, or all of them where their sum is none. */
function totalTooLarge({ values, sectors, factors }: LmdiTable, row: number) {
  const at = row * sectors * factors;
  for (let sector = 0; sector < sectors; sector += 1) {
    const start = at + sector * factors;
    const given = [...values.subarray(start, start + factors)];
    if (!(given.reduce((product, value) => product * value, 1) < Number.POSITIVE_INFINITY))
      return tooLarge(`values[${start}]`, given);
  }
  return tooLarge(`values[${at}]`, [...values.subarray(at, at + sectors * factors)]);
}

/** Refuses an effect that is no number, with the factor's values of all sectors at both ends of its step. */
function refuseEffect(table: LmdiTable, index: number): void {
  const { values, years, sectors, factors } = table;
  const step = Math.floor(index / factors);
  const row = Math.floor(step / (years - 1)) * years + (step % (years - 1));
  const at = row * sectors * factors + (index % factors);
  const given = Array.from({ length: 2 * sectors }, (_, sector) => values[at + sector * factors] ?? 0);
  representable(`values[${at}]`, Number.NaN, given);
}

/**
 * {@link lmdi} for every year-to-year step of many places at once, on typed arrays: the
 * additive effects and the totals. The multiplicative ones of a step follow from its row by `multiplicativeEffects`.
 * @throws TandemError `invalid-input` where a length does not fit, or a factor is negative or not finite.
 */
export function lmdiMany(table: LmdiTable): LmdiTableResult {
  check(table);
  const { values, places, years, sectors, factors } = table;
  const block = sectors * factors;
  const additive = new Float64Array(places * (years - 1) * factors);
  const totals = new Float64Array(places * years);
  const columns: StepColumns = { values, sectors, factors, effects: additive };
  let effect = 0;
  for (let row = 0; row < places * years; row += 1) {
    totals[row] = totalAt(columns, row * block);
    if (!((totals[row] ?? 0) < Number.POSITIVE_INFINITY)) throw totalTooLarge(table, row);
    if (row % years === 0) continue;
    addStepEffects(columns, { from: (row - 1) * block, to: row * block, effect });
    effect += factors;
  }
  for (let index = 0; index < additive.length; index += 1) {
    const value = additive[index] ?? 0;
    if (!Number.isFinite(value)) refuseEffect(table, index);
  }
  return { additive, totals };
}
