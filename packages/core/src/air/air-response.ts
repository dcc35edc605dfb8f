import { nonNegative, share } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import type { AirResponseInput, AirResponseResult } from "./air-response.method.ts";
import { type Origin, origins, type ResponseSpecies, responseSpecies } from "./response-names.ts";

/** Rounding left over in shares that are published with three decimals. */
const shareTolerance = 0.001;

/** The response is close to linear up to this relative change of an emission. */
export const linearUpTo = 0.4;

type Shares = Readonly<Record<Origin, number>>;
type Coefficients = Readonly<Record<ResponseSpecies, number>>;
export type EmissionRatios = Readonly<
  Partial<Record<Origin, Readonly<Partial<Record<ResponseSpecies, number | undefined>>> | undefined>>
>;

function checkShares(shares: Shares): void {
  const sum = origins.reduce((total, origin) => total + share(`shares.${origin}`, shares[origin]), 0);
  if (Math.abs(sum - 1) <= shareTolerance + Number.EPSILON) return;
  throw invalidInput(
    "shares",
    {
      en: `must add up to 1 (within ${shareTolerance}), got ${sum}`,
      zh: `之和应为 1（误差 ${shareTolerance} 以内），收到 ${sum}`,
    },
    { sum },
  );
}

function checkCoefficients(coefficients: Coefficients): void {
  const sum = responseSpecies.reduce(
    (total, species) => total + share(`coefficients.${species}`, coefficients[species]),
    0,
  );
  if (sum <= 1 + shareTolerance + Number.EPSILON) return;
  throw invalidInput(
    "coefficients",
    {
      en: `must not add up to more than 1 (within ${shareTolerance}), got ${sum}: more than all of the PM2.5 would respond`,
      zh: `之和不应超过 1（误差 ${shareTolerance} 以内），收到 ${sum}：响应部分将超过 PM2.5 总量`,
    },
    { sum },
  );
}

function checkNatural(natural: number, pm25: number): void {
  if (nonNegative("natural", natural) <= nonNegative("pm25", pm25)) return;
  throw invalidInput(
    "natural",
    { en: `must not exceed pm25 (${pm25}), got ${natural}`, zh: `不应超过 pm25（${pm25}），收到 ${natural}` },
    { natural, pm25 },
  );
}

function checkRatios(ratios: EmissionRatios): void {
  for (const origin of origins) {
    for (const species of responseSpecies) {
      nonNegative(`emissionRatio.${origin}.${species}`, ratios[origin]?.[species] ?? 1);
    }
  }
}

/** Sum over origins of share · sum over species of coefficient · (ratio − 1): the relative change of the man-made part. */
function relativeChange(shares: Shares, coefficients: Coefficients, ratios: EmissionRatios): number {
  let change = 0;
  for (const origin of origins) {
    for (const species of responseSpecies) {
      const ratio = ratios[origin]?.[species] ?? 1;
      change += shares[origin] * coefficients[species] * (ratio - 1);
    }
  }
  return change;
}

/** Whether an emission changes by more than the near-linear range. */
export function beyondLinear(ratios: EmissionRatios): boolean {
  return origins.some((origin) =>
    responseSpecies.some(
      (species) => Math.abs((ratios[origin]?.[species] ?? 1) - 1) > linearUpTo + Number.EPSILON,
    ),
  );
}

/**
 * PM2.5 after emissions change in the city, in the rest of its region and beyond.
 *
 * Formula: C1 = C0 + (C0 − natural) · Σ_k f_k · Σ_p a_p · (E1 ÷ E0 − 1), with k = local, region, far and p = SO2, NOx,
 * primary PM2.5, NH3, VOC: the same as natural + (C0 − natural) · Σ_k f_k · (1 + Σ_p a_p · (E1 ÷ E0 − 1)) where the shares
 * f add up to 1. Never below natural.
 *
 * Units: µg/m³, annual means; shares and coefficients 0 to 1; ratios from 0, and 1 (no change) where not given. Shares
 * must add up to 1 within 0.001. Coefficients may add up to less than 1, the rest then does not respond, but not to more.
 * `linearity` is `beyond-range` where an emission changes by more than 40 %: chemistry then bends the response, ammonia
 * acts more and nitrate less than in proportion.
 * Source: transport shares times proportional scaling, a standard screening form; not a chemical transport model.
 * @throws TandemError `invalid-input` as said, and where a number is negative or not finite or natural exceeds PM2.5.
 */
export function airResponse(input: AirResponseInput): AirResponseResult {
  const { pm25, natural, shares, coefficients, emissionRatio } = input;
  checkNatural(natural, pm25);
  checkShares(shares);
  checkCoefficients(coefficients);
  checkRatios(emissionRatio);
  const change = relativeChange(shares, coefficients, emissionRatio);
  return {
    pm25: nonNegative("emissionRatio", Math.max(natural, pm25 + (pm25 - natural) * change)),
    linearity: beyondLinear(emissionRatio) ? "beyond-range" : "within-range",
  };
}
