import { nonNegative, positive, representable } from "../error/checked.ts";
import { type Gap, gap } from "../figure/gap.ts";
import type { CoControlInput, CoControlResult, Quadrant } from "./co-control.method.ts";

export const quadrants = ["I", "II", "III", "IV", "axis"] as const;

function quadrantOf(aReduction: number, bReduction: number): Quadrant {
  if (aReduction === 0 || bReduction === 0) return "axis";
  if (aReduction > 0) return bReduction > 0 ? "I" : "II";
  return bReduction > 0 ? "IV" : "III";
}

function reductionShare(where: string, [from, to]: readonly [from: number, to: number]): number {
  const start = positive(`${where}[0]`, from);
  return representable(where, (start - nonNegative(`${where}[1]`, to)) / start, [from, to]);
}

/** Where b does not change the elasticity is a division by zero. */
const noChangeOfB: Gap = gap(
  {
    en: "b does not change, so the elasticity of a over b divides by 0",
    zh: "b 没有变化，弹性系数的分母为 0，无法计算",
  },
  { en: "two years between which b changes", zh: "b 有变化的两个年份" },
);

/**
 * Co-control of two substances by one measure or over one period: how much a falls for each per cent that b falls, and
 * the quadrant of the co-control coordinate system in which the pair lies.
 *
 * Formula: reduction r = (from − to) ÷ from, above 0 where the emission falls; elasticity = r_a ÷ r_b.
 * Quadrants (x = reduction of b, y = reduction of a): I both fall (co-control); II a falls, b rises; III both rise; IV b
 * falls, a rises; `axis` where a does not change. Usual reading: a = CO2, b = a local air pollutant.
 *
 * Units: none (shares); a and b each in any one unit. A positive elasticity alone does not mean co-control: it is also
 * positive where both rise (III), so it is read together with the quadrant. Above 1, a moves faster than b.
 * Gap where b does not change.
 * @throws TandemError `invalid-input` where a start is not above 0 or an end is below 0.
 * Source: Mao Xianqiang, Xing Youkai and co-workers, co-control effects coordinate system and cross-elasticity.
 */
export function coControl(input: CoControlInput): CoControlResult | Gap {
  const aReduction = reductionShare("a", input.a);
  const bReduction = reductionShare("b", input.b);
  if (bReduction === 0) return noChangeOfB;
  const elasticity = representable("b", aReduction / bReduction, input.b);
  return { elasticity, quadrant: quadrantOf(aReduction, bReduction), aReduction, bReduction };
}
