import { finite, representable } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import type { PollutantEquivalentInput, PollutantEquivalentResult } from "./pollutant-equivalent.method.ts";
import { equivalentPollutants, equivalentTaxCny, equivalentValues } from "./pollutant-equivalent-values.ts";

/**
 * Reductions of several air pollutants as one number, in air pollutant equivalents (APeq).
 *
 * Formula: APeq = Σ reduction_p (kg) ÷ equivalent value_p (kg per equivalent); tax saved = APeq × the statutory range of
 * 1.2 to 12 CNY per equivalent. A reduction below 0 is an increase and counts against the others.
 *
 * Units: kg in, equivalents out. PM2.5 from combustion counts as smoke, other primary particles as dust; carbon dioxide
 * has no equivalent value in the law and is not among them.
 * @throws TandemError `invalid-input` where no reduction is given or one is not finite.
 * Source: Environmental Protection Tax Law of the People's Republic of China, annexes 1 and 2.
 */
export function pollutantEquivalent({ reductions }: PollutantEquivalentInput): PollutantEquivalentResult {
  const byPollutant: PollutantEquivalentResult["byPollutant"][number][] = [];
  let equivalents = 0;
  for (const pollutant of equivalentPollutants) {
    const kg = reductions[pollutant];
    if (kg === undefined) continue;
    const part = finite(`reductions.${pollutant}`, kg) / equivalentValues[pollutant].kgPerEquivalent;
    equivalents += part;
    byPollutant.push({ pollutant, equivalents: part });
  }
  if (byPollutant.length === 0) {
    throw invalidInput("reductions", {
      en: `must name at least one of ${equivalentPollutants.join(", ")}, got none`,
      zh: `应至少给出 ${equivalentPollutants.join("、")} 之一，收到空值`,
    });
  }
  const taxCny: readonly [number, number] = [
    equivalents * equivalentTaxCny.low,
    representable("reductions", equivalents * equivalentTaxCny.high, reductions),
  ];
  return { equivalents, byPollutant, taxCny };
}
