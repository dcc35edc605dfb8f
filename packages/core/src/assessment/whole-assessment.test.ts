import { describe, expect, test } from "vitest";
import { type Gap, isGap } from "../figure/gap.ts";
import { assessCity } from "./assess-city.ts";
import { CityAssessment, WholeCityAssessment } from "./city-assessment.ts";
import { tangshan } from "./testing/tangshan.ts";

const record = assessCity(tangshan, { sections: "all" });

function present<T>(value: T | Gap): T {
  if (isGap(value)) throw new Error(value.reason.en);
  return value;
}

/**
 * Expected numbers were computed from the same raw figures by another implementation (Python with numpy and scipy 1.17:
 * scipy.stats.norm, scipy.optimize.brentq, permutations for the exact test), and retyped with their printed digits.
 */
describe("Tangshan 2015–2019", () => {
  test("the class is air-only, and likely so", () => {
    const asked = present(record.confidence.asked);
    expect(asked.class).toBe("air-only");
    expect(asked.probability.value).toBeCloseTo(0.9367905741705915, 10);
    expect(asked.probabilities["both-fall"].value).toBeCloseTo(0.06320942582940847, 10);
    expect(record.confidence.alternatives.map(({ co2Source }) => co2Source)).toEqual(["ceads-city"]);
  });

  test("carbon grew with the economy, and decompositions close", () => {
    const { decoupling, kaya, endOfPipe } = record.drivers;
    expect(present(decoupling).elasticity.value).toBeCloseTo(0.8851169125029229, 12);
    expect(present(decoupling).state).toBe("expansive-coupling");
    expect(present(decoupling).elasticity.flags).toContain("nominal-price");
    const effects = present(kaya).effects.map(({ factor, effect }) => [factor, effect.value]);
    expect(effects).toEqual([
      ["population", expect.closeTo(1.377135665222938, 8)],
      ["gdp-per-person", expect.closeTo(34.017950009857344, 8)],
      ["co2-per-gdp", expect.closeTo(-3.854733675080275, 8)],
    ]);
    expect(present(endOfPipe).source.value).toBeCloseTo(14510.147631382475, 5);
    expect(present(endOfPipe).endOfPipe.value).toBeCloseTo(-152274.14763138248, 5);
  });

  test("trends by the exact test; the peak by all years", () => {
    const { co2, pm25, peak } = record.trend;
    expect(present(co2).slopePerYear.value).toBeCloseTo(7.978464, 10);
    expect(present(co2).chance.value).toBeCloseTo(0.4833333333333333, 12);
    expect(present(co2).trend).toBe("no-trend");
    expect(present(pm25).source).toBe("who-aap-2022");
    expect(present(pm25).slopePerYear.value).toBeCloseTo(-7.15375, 10);
    expect(present(pm25).chance.value).toBeCloseTo(2 / 120, 12);
    expect(present(pm25).slopePerYear.flags).toContain("reference-state-2018");
    expect(present(peak)).toMatchObject({
      // S = 28 over 13 years, p = 0.0995 < 0.1, and the highest year is four years back.
      status: "rising",
      peakYear: 2019,
      period: { from: 2011, to: 2023 },
    });
  });

  test("deaths by the city's ages, one function for all adults", () => {
    const { residents, avoided, attributable } = record.health;
    expect(present(residents).adults.value).toBe(5772222);
    expect(present(residents).total.value).toBe(7717983);
    expect(present(residents).baselineDeathsPerYear.value).toBeCloseTo(55833.08352787803, 5);
    const { deathsPerYear, validity } = present(avoided);
    expect(deathsPerYear.value).toBeCloseTo(6429.512173494349, 6);
    expect(deathsPerYear.lower).toBeCloseTo(4909.611530067626, 6);
    expect(deathsPerYear.upper).toBeCloseTo(7904.048707302073, 6);
    // 85 µg/m³ lies above the highest cohort of the function.
    expect(validity).toBe("above-range");
    expect(record.health.notes.at(-1)?.en).toMatch(/extrapolation/);
    expect(deathsPerYear.source.split(" + ")).toEqual(
      expect.arrayContaining(["cnemc-monthly", "census-2020", "gbd2019-rates", "gemm-2018"]),
    );
    const { value, lower, upper } = present(attributable).deathsPerYear;
    expect(value).toBeCloseTo(17097.15768921011, 5);
    expect([lower, upper]).toEqual([
      expect.closeTo(13425.957596336904, 5),
      expect.closeTo(20450.540674089018, 5),
    ]);
  });

  test("by age and by other functions side by side", () => {
    expect(present(record.health.avoidedByAge).deathsPerYear.value).toBeCloseTo(5705.634143050794, 6);
    const by = new Map(
      record.health.otherFunctions.map((other) => [other.function, other.deathsPerYear.value]),
    );
    expect(by.get("who-2021-pm25")).toBeCloseTo(11766.075421820386, 5);
    expect(by.get("hrapie-pm25")).toBeCloseTo(9428.730235453579, 5);
    expect(by.get("gemm-five-causes")).toBeCloseTo(6217.6978852217935, 5);
  });

  test("the worth of them in CNY of 2019, by the city's income", () => {
    const { incomePerPerson, valueOfLife, avoided } = record.money;
    expect(present(incomePerPerson).value).toBeCloseTo(89354.03130633259, 6);
    expect(valueOfLife.central.value).toBeCloseTo(5999621.80525508, 4);
    const { valuePerYear, low, high } = present(avoided);
    expect(valuePerYear).toMatchObject({ value: expect.closeTo(385.7464143324967, 8), unit: "10⁸ CNY" });
    expect(low.value).toBeCloseTo(90.96647944318163, 8);
    expect(high.value).toBeCloseTo(551.9202068837557, 8);
  });

  test("standards in force, ahead and aside, China's on whole µg/m³", () => {
    const rows = record.goals.standards.filter(({ pollutant }) => pollutant === "pm25");
    const checks = rows.map(({ standard, check }) => {
      const { limit, evaluated, attained, inForce } = present(check);
      return [standard, limit.value, evaluated.value, attained, inForce];
    });
    expect(checks).toEqual([
      ["gb-3095-2012", 35, 54, false, true],
      ["gb-3095-2026", 30, 54, false, false],
      ["gb-3095-2026", 25, 54, false, false],
      ["who-2021-it-1", 35, 54.25, false, false],
      ["who-2021-it-2", 25, 54.25, false, false],
      ["who-2021-it-3", 15, 54.25, false, false],
      ["who-2021-it-4", 10, 54.25, false, false],
      ["who-2021", 5, 54.25, false, false],
    ]);
  });

  test("the outlook on dated targets, on the carbon peak, and on both goals at once", () => {
    const { pm25Targets, carbonPeak, both } = record.goals;
    const levels = pm25Targets.flatMap(({ year, outlook }) =>
      isGap(outlook) ? [] : [[year, outlook.target.value]],
    );
    expect(levels).toEqual([
      [2027, 28],
      [2030, 30],
      [2035, 25],
    ]);
    const beautiful = pm25Targets.find(({ year }) => year === 2027);
    const outlook = present(beautiful!.outlook);
    expect(present(outlook.requiredPerYear).value).toBeCloseTo(-3.36875, 10);
    expect(present(outlook.requiredPercentPerYear).value).toBeCloseTo(-8.082375539369869, 9);
    expect(outlook.drawnFrom).toEqual({ source: "who-aap-2022", from: 2015, to: 2019, n: 5 });
    expect(present(carbonPeak)).toMatchObject({ year: 2030, attained: false, status: "rising" });
    expect(present(carbonPeak).highest).toMatchObject({ value: 307.898272, year: 2019 });
    // 7 % below the highest year: 307.898272 × 0.93.
    expect(present(both).co2Target.value).toBeCloseTo(286.34539296, 9);
    expect(present(both).pm25Target.value).toBe(25);
    expect(present(both).attained).toBe(false);
  });

  test("sectors by plants and province, bound to the observed SO2 of industry", () => {
    const { rows, boundTo } = present(record.sectors.breakdown);
    const of = (sector: string) => rows.find((row) => row.sector === sector)!;
    expect(of("iron-steel").co2.value).toBeCloseTo(189.37991735503678, 6);
    expect(of("power").co2.value).toBeCloseTo(44.38222970060659, 6);
    expect(of("cement").co2.value).toBeCloseTo(11.995336621711582, 6);
    expect(boundTo.so2?.value).toBeCloseTo(76.959, 12);
    expect(of("iron-steel").pollutants.so2.value).toBeCloseTo(56.30311890210332, 5);
    expect(of("iron-steel").role).toBe("both");
    const joint = rows.map((row) => row.jointShare.value);
    expect(joint).toEqual(joint.toSorted((a, b) => b - a));
  });

  test("end-of-pipe control was still speeding up", () => {
    const { early, late, saturating } = present(record.sectors.saturation);
    expect(early.value).toBeCloseTo(-12.25246081223097, 9);
    expect(late.value).toBeCloseTo(-24.68848600687633, 9);
    expect(saturating).toBe(false);
    expect([early.period, late.period]).toEqual([
      { from: 2011, to: 2015 },
      { from: 2015, to: 2019 },
    ]);
  });

  test("local, regional and far parts of PM2.5", () => {
    const { shares, contributions, airshed } = present(record.region.transport);
    expect(airshed).toBe("bth");
    expect([shares.local.value, shares.region.value, shares.far.value]).toEqual([0.47, 0.3, 0.23]);
    // (54.25 − 7) × 0.47; (54.25 − 12) × 0.21; (54.25 − 4) × 0.69
    expect(present(contributions).local).toMatchObject({
      value: expect.closeTo(22.2075, 10),
      lower: expect.closeTo(8.8725, 10),
      upper: expect.closeTo(34.6725, 10),
    });
  });

  test("ozone as observed beside PM2.5, its response a risk alone", () => {
    const { observed, risks, pm25Trend } = record.ozone;
    const [mean] = present(observed);
    expect(mean?.first.year).toBe(2015);
    expect(mean?.last.year).toBe(2017);
    expect(present(mean!.changePercent).value).toBeCloseTo(9.90552111012697, 9);
    expect(pm25Trend).toEqual(record.trend.pm25);
    expect(risks.map(({ cut, risk }) => [cut, risk])).toEqual([
      ["nox-alone", "rise-possible"],
      ["nox-and-voc", expect.any(String)],
    ]);
  });

  test("the record is what its schema says, and is its own audit's friend", () => {
    expect(WholeCityAssessment.parse(record)).toEqual(record);
    expect(CityAssessment.parse(record)).toEqual(record);
    expect(record.audit.filter(({ passed }) => !passed)).toEqual([]);
    expect(record.audit.map(({ check }) => check)).toEqual([
      "finite-numbers",
      "intervals",
      "units",
      "class",
      "derived-numbers",
      "shares",
      "sector-sums",
      "lmdi-residual",
      "age-bands",
      "risk-monotone",
      "trend-slopes",
      "money",
      "target-outlooks",
      "transport",
    ]);
  });

  test("parameters that figures name as their source are cited", () => {
    const ids = record.parameters.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        "gemm-2018",
        "gbd2019-rates",
        "cao-2023",
        "gb-3095-2012",
        "wangyl2017-bth",
        "ndc-2035",
      ]),
    );
  });

  test("the class alone is the same record without the sections", () => {
    const { synergy, alternatives, series, notes } = assessCity(tangshan);
    expect({ synergy, alternatives, series, notes }).toEqual({
      synergy: record.synergy,
      alternatives: record.alternatives,
      series: record.series,
      notes: record.notes,
    });
    expect(assessCity(tangshan)).not.toHaveProperty("health");
    expect(assessCity(tangshan, 0.02)).toEqual(assessCity(tangshan, { tolerance: 0.02 }));
  });
});
