import { nonNegative, positive } from "../error/checked.ts";
import type { VslTransferInput, VslTransferResult } from "./vsl-transfer.method.ts";

/**
 * The value of a statistical life carried from where it was measured to a place or year of another income.
 *
 * Formula: base · (income ÷ base income) ^ elasticity.
 *
 * Units: the result in the currency and price year of `base`; both incomes in one currency, price year and concept (GDP
 * or disposable income per person). Equal incomes give `base`; elasticity 0 too. Prices of another year: convert before.
 * Source: benefit transfer by income, in wide use (World Bank and IHME 2016; Viscusi and Masterman 2017).
 * @throws TandemError `invalid-input` where a value or income is not above 0, or the elasticity is below 0.
 */
export function vslTransfer(input: VslTransferInput): VslTransferResult {
  const base = positive("base", input.base);
  const ratio = positive("income", input.income) / positive("baseIncome", input.baseIncome);
  return { vsl: positive("vsl", base * ratio ** nonNegative("elasticity", input.elasticity)) };
}
