import { finite, nonNegative } from "../error/checked.ts";
import { type Gap, gap } from "../figure/gap.ts";

/**
 * Cost per unit of what a measure reduces in a year, such as CNY per tonne of CO2.
 *
 * Formula: annual cost ÷ annual reduction. A gap where nothing is reduced; below 0 where the measure saves money. A
 * measure that reduces several pollutants has one such cost for each, all of them of the same money: they do not add up.
 * @throws TandemError `invalid-input` where the cost is not finite or the reduction is negative or not finite.
 */
export function unitCost(annualCost: number, reduction: number): number | Gap {
  finite("annualCost", annualCost);
  if (nonNegative("reduction", reduction) > 0) return finite("reduction", annualCost / reduction);
  return gap(
    {
      en: "the measure reduces nothing, so a cost per unit has no meaning",
      zh: "该措施无减排量，单位减排成本无意义",
    },
    { en: "a reduction above 0", zh: "大于 0 的减排量" },
  );
}
