import { nonNegative, positive, share } from "../error/checked.ts";
import { type Gap, gap } from "../figure/gap.ts";
import { type GemmChoice, gemmCurve } from "./gemm.ts";
import type { GemmAge } from "./gemm-parameters.ts";
import { type DeathsTotal, totalWithSharedError } from "./total-with-shared-error.ts";

/** One age band of a city: its people and their deaths per person and year from the cause. */
export interface AgeBand {
  /** The model's band; bands of 80 and over all stand in `80+`. */
  readonly age: GemmAge;
  readonly population: number;
  readonly mortalityRate: number;
}

export interface DeathsByAgeInput extends Omit<GemmChoice, "age"> {
  readonly bands: readonly AgeBand[];
  readonly pm25: readonly [from: number, to: number];
}

/**
 * Deaths a year that a change of PM2.5 avoids, by a city's own age structure: each age with its own θ and its own rate,
 * the error of θ shared by the ages.
 *
 * Formula: Σ over ages of population · rate · (1 − RR(to) ÷ RR(from)). Units as `avoidedDeaths`. An old city loses more
 * people to one concentration, though θ falls with age, because rates rise faster.
 * @throws TandemError `invalid-input` where there is no band, or a number is negative or not finite.
 */
export function deathsByAge(input: DeathsByAgeInput): DeathsTotal {
  const { bands, pm25, cause, cohorts } = input;
  return totalWithSharedError(
    bands.map((band, index) => ({
      curve: gemmCurve({ cause, cohorts, age: band.age }),
      deaths:
        nonNegative(`bands[${index}].population`, band.population) *
        share(`bands[${index}].mortalityRate`, band.mortalityRate),
      from: pm25[0],
      to: pm25[1],
    })),
  );
}

/**
 * A city's rates by age where only its overall rate is known: a reference profile (the nation's rates by age) scaled so
 * that the city's own age structure gives its overall rate.
 *
 * Formula: rate of age a = profile of a · (overall · Σ population ÷ Σ (population · profile)). Deaths per person and year
 * among the people of `bands`. A gap where the profile gives no deaths at all, or a scaled rate would exceed 1.
 * @throws TandemError `invalid-input` where a number is negative or not finite.
 */
export function ratesScaledToOverall(
  bands: readonly AgeBand[],
  overallRate: number,
): readonly AgeBand[] | Gap {
  let people = 0;
  let expected = 0;
  bands.forEach((band, index) => {
    const population = nonNegative(`bands[${index}].population`, band.population);
    people += population;
    expected += population * share(`bands[${index}].mortalityRate`, band.mortalityRate);
  });
  positive("bands", people);
  const wanted = share("overallRate", overallRate) * people;
  const scaled = bands.map((band) => ({ ...band, mortalityRate: (band.mortalityRate * wanted) / expected }));
  if (expected > 0 && scaled.every((band) => band.mortalityRate <= 1)) return scaled;
  return gap(
    {
      en: "the profile of death rates by age cannot be scaled to the overall rate",
      zh: "分年龄死亡率参考曲线无法按总死亡率缩放",
    },
    { en: "death rates by age of the city itself", zh: "该城市自身的分年龄死亡率" },
  );
}
