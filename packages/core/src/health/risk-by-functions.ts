import { nonNegative } from "../error/checked.ts";
import { type Gap, gap } from "../figure/gap.ts";
import { type ConcentrationResponse, concentrationResponse, concentrationResponses } from "./crf-registry.ts";
import { concentrationIn, type ExposureMetric, exposureMetrics } from "./exposure-metric.ts";
import type {
  FunctionRisk,
  RiskByFunctionsInput,
  RiskByFunctionsResult,
} from "./risk-by-functions.method.ts";
import { riskAt } from "./risk-curve.ts";

function wrongPollutant(entry: ConcentrationResponse, pollutant: string): Gap {
  return gap(
    {
      en: `the function is for ${entry.pollutant}, not ${pollutant}`,
      zh: `该函数适用于 ${entry.pollutant}，而非 ${pollutant}`,
    },
    { en: `a concentration of ${entry.pollutant}`, zh: `${entry.pollutant} 浓度` },
  );
}

function wrongMetric(entry: ConcentrationResponse, metric: ExposureMetric): Gap {
  const wanted = exposureMetrics[entry.metric];
  const got = exposureMetrics[metric];
  return gap(
    {
      en: `the function takes the ${wanted.en}, not the ${got.en}`,
      zh: `该函数需要${wanted.zh}，而非${got.zh}`,
    },
    { en: `the ${wanted.en} in ${entry.unit}`, zh: `${wanted.zh}（${entry.unit}）` },
  );
}

function whyNot(entry: ConcentrationResponse, input: RiskByFunctionsInput): Gap | undefined {
  if (entry.pollutant !== input.pollutant) return wrongPollutant(entry, input.pollutant);
  if (entry.metric !== input.metric) return wrongMetric(entry, input.metric);
  return undefined;
}

function riskOf(entry: ConcentrationResponse, input: RiskByFunctionsInput): FunctionRisk {
  const concentration = concentrationIn(entry.unit, input);
  const { id, endpoint, unit, citation } = entry;
  return {
    id,
    endpoint,
    concentration,
    unit,
    ...riskAt(entry.curve, concentration),
    status: citation.status,
  };
}

/**
 * One concentration through several concentration–response functions side by side, so that what depends on the choice of
 * function is seen.
 *
 * Functions of the pollutant that need another metric than the one given are left out, each with a reason: China's annual
 * 90th percentile of ozone is not the seasonal mean that functions are fitted on, and no factor turns one into the other.
 * Gases are converted between µg/m³ and ppb at 25 °C and 1 atm. Sources: per function, in `concentrationResponses`.
 * @throws TandemError `invalid-input` where the concentration is negative or not finite, an id is unknown, or particles
 * are given in ppb.
 */
export function riskByFunctions(input: RiskByFunctionsInput): RiskByFunctionsResult {
  nonNegative("concentration", input.concentration);
  const asked =
    input.functions?.map(concentrationResponse) ??
    concentrationResponses.filter((entry) => entry.pollutant === input.pollutant);
  const leftOut: { id: string; gap: Gap }[] = [];
  const functions: FunctionRisk[] = [];
  for (const entry of asked) {
    const missing = whyNot(entry, input);
    if (missing === undefined) functions.push(riskOf(entry, input));
    else leftOut.push({ id: entry.id, gap: missing });
  }
  return { functions, leftOut };
}
