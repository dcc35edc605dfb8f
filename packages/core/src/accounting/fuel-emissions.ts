import { nonNegative, positive, representable, share } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import type { FuelEmissionsInput, FuelEmissionsResult } from "./fuel-emissions.method.ts";
import { type FuelFactor, type FuelFactorSetId, fuelFactorSetIds, fuelFactorSets } from "./fuel-factors.ts";

type FuelUse = FuelEmissionsInput["uses"][number];
type FuelRow = FuelEmissionsResult["byFuel"][number];

/** Mass of CO2 per mass of carbon. */
const co2PerCarbon = 44 / 12;

function tonnesPerUnit({ ncv, carbon, oxidation }: Omit<FuelFactor, "name">): number {
  return oxidation * carbon * ncv * co2PerCarbon;
}

function factorOf(where: string, use: FuelUse, set: FuelFactorSetId): FuelFactor {
  const factor = fuelFactorSets[set].fuels[use.fuel];
  if (factor === undefined) {
    const known = Object.keys(fuelFactorSets[set].fuels);
    throw invalidInput(
      `${where}.fuel`,
      {
        en: `must be a fuel of ${set} (${known.join(", ")}), got ${use.fuel}`,
        zh: `应为 ${set} 中的燃料（${known.join("、")}），收到 ${use.fuel}`,
      },
      { fuel: use.fuel, set },
    );
  }
  return {
    ...factor,
    ncv: positive(`${where}.ncv`, use.ncv ?? factor.ncv),
    carbon: positive(`${where}.carbon`, use.carbon ?? factor.carbon),
    oxidation: share(`${where}.oxidation`, use.oxidation ?? factor.oxidation),
  };
}

/** Lowest and highest factor of the sets that know the fuel in this unit, each with the user's own values in place. */
function spread(use: FuelUse, used: FuelFactor): readonly [low: number, high: number] {
  let low = tonnesPerUnit(used);
  let high = low;
  for (const id of fuelFactorSetIds) {
    const other = fuelFactorSets[id].fuels[use.fuel];
    if (other === undefined || other.unit !== used.unit) continue;
    const own = {
      ncv: use.ncv ?? other.ncv,
      carbon: use.carbon ?? other.carbon,
      oxidation: use.oxidation ?? other.oxidation,
    };
    const factor = tonnesPerUnit({ ...own, unit: other.unit });
    low = Math.min(low, factor);
    high = Math.max(high, factor);
  }
  return [low, high];
}

/**
 * CO2 from burning fuels, from the amounts burnt.
 *
 * Formula: CO2 = Σ amount × net calorific value × carbon content × oxidation share × 44/12.
 * Units: amounts in t, gases of the Chinese sets in 10⁴ m³; CO2 in t, energy in GJ. Factors come from `set` (China's
 * guidelines for enterprises by default); a measured `ncv` (GJ per unit), `carbon` (t of carbon per GJ) or `oxidation`
 * (share) of a use takes the place of the default.
 * `lower` and `upper` are the sums with the lowest and the highest default of the three sets for each fuel: the spread of
 * the defaults, not a confidence interval. Non-CO2 gases, process emissions and electricity are not in it.
 * @throws TandemError `invalid-input` on no use, an unknown fuel, or a number out of range.
 * Source: guidelines for enterprises; IPCC 2006, volume 2; see `fuelFactorSets`.
 */
export function fuelEmissions({ uses, set = "china-guideline" }: FuelEmissionsInput): FuelEmissionsResult {
  if (uses.length === 0) {
    throw invalidInput("uses", {
      en: "must have at least one fuel, got none",
      zh: "应至少包含一种燃料，收到空列表",
    });
  }
  const byFuel: FuelRow[] = [];
  let [co2, energy, lower, upper] = [0, 0, 0, 0];
  for (const [index, use] of uses.entries()) {
    const where = `uses[${index}]`;
    const amount = nonNegative(`${where}.amount`, use.amount);
    const factor = factorOf(where, use, set);
    const perUnit = representable(where, tonnesPerUnit(factor), use);
    const [low, high] = spread(use, factor);
    co2 += amount * perUnit;
    energy += amount * factor.ncv;
    lower += amount * low;
    upper += amount * high;
    byFuel.push({
      fuel: use.fuel,
      unit: factor.unit,
      tonnesPerUnit: perUnit,
      co2: amount * perUnit,
      energy: amount * factor.ncv,
    });
  }
  representable("uses", energy, uses);
  return { co2, energy, lower, upper: representable("uses", upper, uses), byFuel };
}
