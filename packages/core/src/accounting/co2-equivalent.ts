import { finite, representable } from "../error/checked.ts";
import { type Gap, gap } from "../figure/gap.ts";
import type { Co2EquivalentInput, Co2EquivalentResult } from "./co2-equivalent.method.ts";
import { gwpSets } from "./global-warming-potentials.ts";

/**
 * The mass of CO2 that warms as much over 100 years as a mass of another gas.
 *
 * Formula: CO2e = mass × GWP100. Units: CO2e in the unit of the mass. A mass below 0 is a reduction.
 * Gap where the set tells no potential for that gas (methane by origin is told in AR6 only).
 * Sets must not be mixed within one total: state the set with the number.
 * @throws TandemError `invalid-input` where the mass is not finite.
 * Source: IPCC AR4, AR5 and AR6, working group I.
 */
export function co2Equivalent({ gas, mass, set = "ar6" }: Co2EquivalentInput): Co2EquivalentResult | Gap {
  const gwp = gwpSets[set].gwp100[gas];
  const amount = finite("mass", mass);
  if (gwp === undefined) {
    return gap(
      {
        en: `${gwpSets[set].title.en} tells no potential for ${gas}`,
        zh: `${gwpSets[set].title.zh}未给出 ${gas} 的增温潜势`,
      },
      { en: "ch4 without its origin, or the set ar6", zh: "不区分来源的 ch4，或选用 ar6" },
    );
  }
  return { co2e: representable("mass", amount * gwp, mass), gwp };
}
