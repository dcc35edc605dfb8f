import { nonNegative, representable } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import { type Gap, gap } from "../figure/gap.ts";
import type { LmdiInput, LmdiResult } from "./lmdi.method.ts";
import { logarithmicMean } from "./logarithmic-mean.ts";
import { addStepEffects, type StepColumns, totalAt } from "./step-effects.ts";
import { tooLarge } from "./too-large.ts";

const totalZero = gap(
  {
    en: "the total is 0 at the start or the end, so its ratio and the factors of that ratio have no meaning",
    zh: "期初或期末总量为 0，总量之比及其乘法分解无意义",
  },
  {
    en: "a total above 0 at both ends; the additive effects hold",
    zh: "两端总量均大于 0；加法分解结果仍然有效",
  },
);

const beyondNumbers = gap(
  {
    en: "an effect as a ratio is larger than a number can hold",
    zh: "以倍数表示的效应超出数值可表示范围",
  },
  { en: "the additive effects, which hold", zh: "请使用加法分解结果" },
);

/**
 * The multiplicative effects that go with additive ones: D = exp(ΔV_k ÷ L(V_to, V_from)), whose product is V_to ÷ V_from.
 * A total of 0 at either end is a gap.
 */
export function multiplicativeEffects(
  additive: ArrayLike<number>,
  total: readonly [from: number, to: number],
): number[] | Gap {
  const mean = logarithmicMean(total[1], total[0]);
  if (mean === 0) return totalZero;
  const effects = Array.from(additive, (effect) => Math.exp(effect / mean));
  return effects.every(Number.isFinite) ? effects : beyondNumbers;
}

type Rows = readonly (readonly number[])[];

function fill(columns: StepColumns, rows: Rows, place: { where: "from" | "to"; at: number }): void {
  let position = place.at;
  for (const [sector, row] of rows.entries()) {
    if (row.length !== columns.factors)
      throw wrongShape(`${place.where}[${sector}]`, row.length, columns.factors);
    for (const [factor, value] of row.entries()) {
      const fits = value >= 0 && value < Number.POSITIVE_INFINITY;
      columns.values[position] = fits ? value : nonNegative(`${place.where}[${sector}][${factor}]`, value);
      position += 1;
    }
  }
}

function wrongShape(where: string, got: number, expected: number) {
  return invalidInput(
    where,
    {
      en: `must have ${expected} entries like the first row and the other end, got ${got}`,
      zh: `应与首行及另一端一致，含 ${expected} 项，收到 ${got} 项`,
    },
    { got, expected },
  );
}

function columnsOf({ from, to }: LmdiInput): StepColumns {
  const sectors = from.length;
  const factors = from[0]?.length ?? 0;
  if (sectors === 0 || factors === 0) {
    throw invalidInput("from", {
      en: "must have at least one sector (row) with at least one factor, got none",
      zh: "应至少包含一个部门（行）和一个因素，收到空表",
    });
  }
  if (to.length !== sectors) throw wrongShape("to", to.length, sectors);
  const size = sectors * factors;
  const values = new Float64Array(2 * size);
  const columns = { values, sectors, factors, effects: new Float64Array(factors) };
  fill(columns, from, { where: "from", at: 0 });
  fill(columns, to, { where: "to", at: size });
  return columns;
}

function finiteTotal(end: "from" | "to", total: number, rows: Rows): number {
  if (total < Number.POSITIVE_INFINITY) return total;
  const sector = rows.findIndex((row) => !(row.reduce((product, value) => product * value, 1) < Infinity));
  throw sector < 0 ? tooLarge(end, rows) : tooLarge(`${end}[${sector}]`, rows[sector] ?? []);
}

/**
 * How much each factor contributed to the change of a total that is a sum over sectors of products of factors: LMDI-I.
 *
 * Formula: v_i = Π_k x_ik, V = Σ_i v_i. Additive ΔV_k = Σ_i L(v_i^to, v_i^from) · ln(x_ik^to ÷ x_ik^from), whose sum is
 * V^to − V^from; multiplicative D_k = exp(ΔV_k ÷ L(V^to, V^from)), whose product is V^to ÷ V^from; L is the logarithmic
 * mean, L(V, V) = V, so a total that does not change still has effects, which cancel.
 *
 * Units: additive in the unit of the total; multiplicative none.
 * Edge cases (analytical limits, no small number put for 0): a factor that goes from 0 takes the whole change of its
 * sector, as does one that goes to 0; where several factors of a sector are 0 at that end they share it equally, the limit
 * as they vanish together; a sector that is 0 at both ends contributes nothing. A total of 0 at one end leaves
 * `multiplicative` a gap.
 * Source: Ang 2005, Energy Policy 33:867–871; limits after Ang, Zhang and Choi 1998, Energy 23:489–495 and Ang and Liu
 * 2007, Energy Policy 35:238–246.
 * @throws TandemError `invalid-input` where a factor is negative or not finite, the two ends or the rows differ in length,
 * or there is no sector or factor.
 */
export function lmdi(input: LmdiInput): LmdiResult {
  const columns = columnsOf(input);
  const end = columns.sectors * columns.factors;
  const total = [
    finiteTotal("from", totalAt(columns, 0), input.from),
    finiteTotal("to", totalAt(columns, end), input.to),
  ] as const;
  addStepEffects(columns, { from: 0, to: end, effect: 0 });
  for (const [factor, effect] of columns.effects.entries())
    representable(
      "to",
      effect,
      input.to.map((row) => row[factor]),
    );
  return {
    additive: [...columns.effects],
    multiplicative: multiplicativeEffects(columns.effects, total),
    total,
  };
}
