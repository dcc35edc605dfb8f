import { z } from "zod";
import { PeriodFigure } from "../figure/figure.ts";
import { Gap, gap, isGap } from "../figure/gap.ts";
import { type DeathsItem, totalWithSharedError } from "../health/total-with-shared-error.ts";
import { CityCode } from "../place/city.ts";
import type { Period } from "../place/period.ts";
import { Text } from "../text/text.ts";
import type { CityInputs } from "./city-inputs.ts";
import { baselineOf } from "./health-baseline.ts";
import { type Provenance, provenanceOf } from "./provenance.ts";
import { avoidedBy, headlineCurve, headlineFunction } from "./sections/health-functions.ts";
import { valueOfLifeOf } from "./sections/money-section.ts";

const CityRow = z
  .object({ code: CityCode, deathsPerYear: PeriodFigure, valuePerYear: PeriodFigure })
  .readonly();
type CityRow = z.infer<typeof CityRow>;

/** Deaths avoided in many cities together, what they are worth, the cities, and those left out. */
export const AvoidedTotal = z
  .object({
    /** Cities in the total. */
    n: z.int(),
    /** The error of the risk function is one and the same in every city, so it does not average out. */
    deathsPerYear: z.union([PeriodFigure, Gap]),
    valuePerYear: z.union([PeriodFigure, Gap]),
    cities: z.array(CityRow).readonly(),
    leftOut: z.array(z.object({ code: CityCode, reason: Text }).readonly()).readonly(),
  })
  .readonly();
export type AvoidedTotal = z.infer<typeof AvoidedTotal>;

interface Part {
  readonly row: CityRow;
  readonly item: DeathsItem;
  /** 10⁸ CNY for each death. */
  readonly perDeath: number;
}

function partOf(inputs: CityInputs): Part | Gap {
  const { pm25, city } = inputs;
  if (isGap(pm25)) return pm25;
  const baseline = baselineOf(inputs.evidence, "ncd+lri");
  if (isGap(baseline)) return baseline;
  const { deathsPerYear } = avoidedBy({ id: headlineFunction, family: "gemm" }, baseline, pm25);
  const life = valueOfLifeOf(inputs);
  const perDeath = life.value / 1e8;
  const { value, lower = value, upper = value, period } = deathsPerYear;
  return {
    row: {
      code: city.code,
      deathsPerYear,
      valuePerYear: {
        ...provenanceOf([deathsPerYear, life]),
        value: value * perDeath,
        lower: lower * perDeath,
        upper: upper * perDeath,
        unit: "10⁸ CNY",
        period,
      },
    },
    item: { curve: headlineCurve, deaths: baseline.deaths, from: pm25.from.value, to: pm25.to.value },
    perDeath,
  };
}

const nobody = gap(
  {
    en: "no city has PM2.5 in both years and residents by age",
    zh: "没有城市同时具备两年 PM2.5 与分年龄人口数据",
  },
  { en: "a period with data, or inputs with their evidence", zh: "有数据的时段，或含评估所需数据的输入" },
);

function totalFigure(
  items: readonly DeathsItem[],
  figures: readonly [Provenance, ...Provenance[]],
  rest: { unit: PeriodFigure["unit"]; period: Period },
): PeriodFigure {
  const { central, lower, upper } = totalWithSharedError(items);
  return { ...provenanceOf(figures), value: central, lower, upper, ...rest };
}

/**
 * Deaths that the change of PM2.5 avoids in several cities, and their worth, with intervals that add up correctly.
 *
 * Formula: the sum over cities of the headline count; the slope of the risk function errs in all cities alike, so the
 * bounds are those of the sum at shared quantiles (`totalWithSharedError`), and the worth is the same sum with each city's
 * deaths times its value of life. A city without PM2.5 in both years or without a census is left out and named.
 */
export function avoidedTotal(inputs: readonly CityInputs[], period: Period): AvoidedTotal {
  const parts: Part[] = [];
  const leftOut: { code: string; reason: Text }[] = [];
  for (const one of inputs) {
    const part = partOf(one);
    if (isGap(part)) leftOut.push({ code: one.city.code, reason: part.reason });
    else parts.push(part);
  }
  const cities = parts.map(({ row }) => row);
  const [first, ...rest] = cities;
  if (first === undefined) return { n: 0, deathsPerYear: nobody, valuePerYear: nobody, cities, leftOut };
  const deaths = parts.map(({ item }) => item);
  const worth = parts.map(({ item, perDeath }) => ({ ...item, deaths: item.deaths * perDeath }));
  return {
    n: parts.length,
    deathsPerYear: totalFigure(deaths, [first.deathsPerYear, ...rest.map((row) => row.deathsPerYear)], {
      unit: "persons",
      period,
    }),
    valuePerYear: totalFigure(worth, [first.valuePerYear, ...rest.map((row) => row.valuePerYear)], {
      unit: "10⁸ CNY",
      period,
    }),
    cities,
    leftOut,
  };
}
