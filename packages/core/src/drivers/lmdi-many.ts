import { finite, nonNegative } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import { addStepEffects, type StepColumns, totalAt } from "./step-effects.ts";

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
    totals[row] = nonNegative("values", totalAt(columns, row * block));
    if (row % years === 0) continue;
    addStepEffects(columns, { from: (row - 1) * block, to: row * block, effect });
    effect += factors;
  }
  for (let index = 0; index < additive.length; index += 1) finite("values", additive[index] ?? 0);
  return { additive, totals };
}
