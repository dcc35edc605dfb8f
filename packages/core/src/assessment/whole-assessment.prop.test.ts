import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Gap, isGap } from "../figure/gap.ts";
import type { Series, SeriesPair } from "../figure/series.ts";
import { assessCity } from "./assess-city.ts";
import type { CityInputs } from "./city-inputs.ts";
import { evidence, tangshan } from "./testing/tangshan.ts";

const whole = (inputs: CityInputs) => assessCity(inputs, { sections: "all" });

function present<T>(value: T | Gap): T {
  if (isGap(value)) throw new Error(value.reason.en);
  return value;
}

function scaledPair(pair: SeriesPair | Gap, factor: number): SeriesPair {
  const { from, to } = present(pair);
  return { from: { ...from, value: factor * from.value }, to: { ...to, value: factor * to.value } };
}

function scaledSeries(series: Series, factor: number): Series {
  return { ...series, points: series.points.map((point) => ({ ...point, value: factor * point.value })) };
}

function withCarbon(factor: number): CityInputs {
  return {
    ...tangshan,
    co2: { asked: scaledPair(tangshan.co2.asked, factor), others: [] },
    series: tangshan.series.map((one) => (one.variable === "co2" ? scaledSeries(one, factor) : one)),
  };
}

function withPm25(from: number, to: number): CityInputs {
  const pair = present(tangshan.pm25);
  return { ...tangshan, pm25: { from: { ...pair.from, value: from }, to: { ...pair.to, value: to } } };
}

function withPeople(factor: number): CityInputs {
  const census = present(evidence.census).map((band) => ({
    ...band,
    people: { ...band.people, value: factor * band.people.value },
  }));
  return { ...tangshan, evidence: { ...evidence, census } };
}

const avoided = (inputs: CityInputs) => present(whole(inputs).health.avoided).deathsPerYear;
const reference = whole(tangshan);
const factors = fc.double({ min: 0.1, max: 10, noNaN: true });
const concentrations = fc.double({ min: 5, max: 150, noNaN: true });

describe("laws of the whole assessment", () => {
  test("another unit of CO2 changes no share, class, probability or elasticity", () => {
    fc.assert(
      fc.property(factors, (factor) => {
        const scaled = whole(withCarbon(factor));
        const base = whole(withCarbon(1));
        expect(present(scaled.synergy).class).toBe(present(base.synergy).class);
        const pairs = [[scaled.drivers.decoupling, base.drivers.decoupling]] as const;
        for (const [a, b] of pairs)
          expect(present(a).elasticity.value).toBeCloseTo(present(b).elasticity.value, 9);
        expect(present(scaled.confidence.asked).probability.value).toBeCloseTo(
          present(base.confidence.asked).probability.value,
          9,
        );
        expect(present(scaled.trend.co2).slopePerYear.value).toBeCloseTo(
          factor * present(base.trend.co2).slopePerYear.value,
          6,
        );
      }),
      { numRuns: 20 },
    );
  });

  test("twice the people, twice the deaths and twice their worth", () => {
    fc.assert(
      fc.property(factors, (factor) => {
        const scaled = whole(withPeople(factor));
        const ratio = (a: number | undefined, b: number | undefined) => (a ?? 0) / (b ?? 1);
        const [more, base] = [
          present(scaled.health.avoided).deathsPerYear,
          present(reference.health.avoided).deathsPerYear,
        ];
        for (const of of ["value", "lower", "upper"] as const)
          expect(ratio(more[of], base[of])).toBeCloseTo(factor, 9);
        expect(
          present(scaled.money.avoided).valuePerYear.value /
            present(reference.money.avoided).valuePerYear.value,
        ).toBeCloseTo(factor, 9);
        // Influences are relative, so they do not depend on the size of the city.
        expect(scaled.assumptions.map(({ id }) => id)).toEqual(reference.assumptions.map(({ id }) => id));
      }),
      { numRuns: 20 },
    );
  });

  test("deaths are avoided where PM2.5 falls, and more the further it falls", () => {
    fc.assert(
      fc.property(concentrations, concentrations, concentrations, (a, b, c) => {
        const [low = 0, middle = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
        const far = avoided(withPm25(high, low)).value;
        expect(far).toBeGreaterThanOrEqual(avoided(withPm25(high, middle)).value - 1e-9);
        expect(avoided(withPm25(low, high)).value).toBeLessThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });

  test("intervals contain their figures and the audit passes, whatever the concentrations", () => {
    fc.assert(
      fc.property(concentrations, concentrations, (from, to) => {
        const record = whole(withPm25(from, to));
        expect(record.audit.filter(({ passed }) => !passed)).toEqual([]);
        const { value, lower = value, upper = value } = present(record.money.avoided).valuePerYear;
        expect(lower).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(upper);
        expect(present(record.money.avoided).low.value).toBeLessThanOrEqual(lower);
        expect(present(record.money.avoided).high.value).toBeGreaterThanOrEqual(upper);
      }),
      { numRuns: 40 },
    );
  });

  test("the same inputs give the same record", () => {
    expect(whole(tangshan)).toEqual(reference);
  });
});
