import { describe, expect, test } from "vitest";
import { isEffective, measureEffect } from "./measure-effect.ts";
import { littleCity, littleMeasure } from "./testing/little-problem.ts";

// Worked out by hand from the formula of the docstring.

const city = littleCity({ emissions: { power: { co2: 100, so2: 10, nonCo2: 30 } } });
const counted = { gridPower: "counted" } as const;
const at = (year: number) => ({ problem: counted, milestone: 0, year });

describe("power from the grid", () => {
  const electric = littleMeasure("electric", { reduction: { co2: 1 }, gridPower: 1, cost: 100 });

  test("counts with the grid's CO2 of the year: 0.52 and 0.45 t/MWh in 2025 and 2030", () => {
    expect(measureEffect(city, electric, at(2025)).removed.co2).toBeCloseTo(48, 9);
    expect(measureEffect(city, electric, at(2030)).removed.co2).toBeCloseTo(55, 9);
    // Half way between 2030 (0.45) and 2035 (0.36).
    expect(measureEffect(city, electric, at(2032.5)).removed.co2).toBeCloseTo(100 * (1 - 0.405), 9);
  });

  test("counts as nothing in a territorial inventory, and saved power is not credited", () => {
    const territorial = { problem: { gridPower: "territorial" } as const, milestone: 0, year: 2025 };
    expect(measureEffect(city, electric, territorial).removed.co2).toBe(100);
    expect(measureEffect(city, { ...electric, gridPower: -1 }, at(2025)).removed.co2).toBe(100);
  });
});

describe("cost per share of 1", () => {
  const share = { co2: 0.4, so2: 0.5 };
  const reduction = { co2: 0.3, so2: 0.8 };

  test("per t of the CO2 that the activity carries: 100 · 0.4 kt at 50 yuan", () => {
    const measure = littleMeasure("m", { share, reduction, cost: 50 });
    expect(measureEffect(city, measure, at(2030)).cost).toBeCloseTo(2, 12);
  });

  test("per t of the pollutant that is removed: 10 · 0.5 · 0.8 kt at 1000 yuan", () => {
    const measure = littleMeasure("m", { share, reduction, cost: 1000, basis: "so2" });
    expect(measureEffect(city, measure, at(2030)).cost).toBeCloseTo(4, 12);
  });

  test("per t of CO2e of other gases: 30 · 0.5 kt at 200 yuan", () => {
    const nonCo2 = { share: 0.5, reduction: 0.6 };
    const measure = littleMeasure("m", { share: {}, reduction: {}, nonCo2, cost: 200, basis: "co2e" });
    const effect = measureEffect(city, measure, at(2030));
    expect(effect.cost).toBeCloseTo(3, 12);
    expect(effect.nonCo2).toBeCloseTo(9, 12);
    expect(isEffective(effect)).toBe(true);
  });
});

test("more activity is more to treat, to remove and to pay", () => {
  const problem = { gridPower: "counted", activity: { power: [1.5] } } as const;
  const measure = littleMeasure("m", { reduction: { co2: 0.5 }, cost: 10 });
  const effect = measureEffect(city, measure, { problem, milestone: 0, year: 2030 });
  expect(effect.removed.co2).toBeCloseTo(75, 12);
  expect(effect.treatedCo2).toBeCloseTo(150, 12);
  expect(effect.cost).toBeCloseTo(1.5, 12);
});

test("a measure of a sector that the city has not does nothing", () => {
  const measure = littleMeasure("m", { sector: "cement", reduction: { co2: 0.5 }, cost: 10 });
  expect(isEffective(measureEffect(city, measure, at(2030)))).toBe(false);
});
