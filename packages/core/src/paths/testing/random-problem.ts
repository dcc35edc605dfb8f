import fc from "fast-check";
import type { Measure } from "../../measures/measure.ts";
import type { PathProblem } from "../path-problem.ts";
import { littleCity, littleMeasure, littleProblem } from "./little-problem.ts";

const emission = fc.integer({ min: 1, max: 50 });

const measure = fc.record({
  sector: fc.constantFrom("power" as const, "cement" as const),
  stage: fc.constantFrom("demand" as const, "switch" as const, "saving" as const, "end-of-pipe" as const),
  whole: fc.boolean(),
  co2: fc.integer({ min: 0, max: 10 }),
  so2: fc.integer({ min: 0, max: 10 }),
  pm25: fc.integer({ min: 1, max: 10 }),
  cost: fc.integer({ min: 1, max: 400 }),
  first: fc.integer({ min: 1, max: 5 }),
  further: fc.integer({ min: 0, max: 5 }),
  lifetimeYears: fc.constantFrom(3, 15),
});

type Drawn = typeof measure extends fc.Arbitrary<infer T> ? T : never;

function measureOf(drawn: Drawn, index: number): Measure {
  const { sector, stage, whole, co2, so2, pm25, cost, first, further, lifetimeYears } = drawn;
  const part = { co2: 0.5, so2: 0.5, pm25: 0.5 };
  return littleMeasure(`m${index}`, {
    sector,
    stage,
    // The whole sector, or one of two halves of it that have nothing in common.
    ...(!whole && { activity: `${sector}-${index % 2}`, share: part }),
    reduction: { co2: co2 / 10, so2: so2 / 10, pm25: pm25 / 10 },
    cost,
    reach: [
      { year: 2025, share: first / 10 },
      { year: 2030, share: (first + further) / 10 },
    ],
    lifetimeYears,
  });
}

const city = fc.record({ power: emission, cement: emission, so2: emission, pm25: emission });

/**
 * Cities of two sectors that breathe each other's air, with measures on whole sectors and halves of them, two milestones, and
 * no target yet. Nothing adds emissions and nothing pays for itself.
 */
export const randomProblem = (cities: { readonly min: number; readonly max: number }) =>
  fc
    .record({
      cities: fc.array(city, { minLength: cities.min, maxLength: cities.max }),
      measures: fc.array(measure, { minLength: 3, maxLength: 7 }),
      discountRate: fc.constantFrom(0, 0.05),
    })
    .map(
      ({ cities: drawn, measures, discountRate }): PathProblem =>
        littleProblem({
          cities: drawn.map(({ power, cement, so2, pm25 }, index) =>
            littleCity({
              code: `000${index}`,
              pm25: 40 + 5 * index,
              baselineDeaths: 1000 * (index + 1),
              emissions: {
                power: { co2: power, so2: so2 / 10, pm25: pm25 / 20 },
                cement: { co2: cement, so2: so2 / 20, pm25: pm25 / 10 },
              },
            }),
          ),
          measures: measures.map(measureOf),
          discountRate,
          milestones: [2025, 2030].map((year) => ({ year, targets: drawn.map(() => ({})) })),
        }),
    );

/** The problem with targets for the second milestone: every city's CO2 and PM2.5 cut by that much of itself. */
export function cutBy(problem: PathProblem, { co2, pm25 }: { co2?: number; pm25?: number }): PathProblem {
  const targets = problem.cities.map((place) => ({
    ...(co2 !== undefined && { co2Share: 1 - co2 }),
    ...(pm25 !== undefined && { pm25: place.pm25 * (1 - pm25) }),
  }));
  return {
    ...problem,
    milestones: problem.milestones.map((one, at) => (at === 1 ? { ...one, targets } : one)),
  };
}
