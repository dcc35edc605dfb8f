import { describe, expect, test } from "vitest";
import { recordNumbers } from "../audit/record-numbers.ts";
import { gap, isGap } from "../figure/gap.ts";
import { assessCity } from "./assess-city.ts";
import { WholeCityAssessment } from "./city-assessment.ts";
import type { CityEvidence } from "./city-evidence.ts";
import type { CityInputs } from "./city-inputs.ts";
import { edgar, evidence, monthly, pairIn, tangshan } from "./testing/tangshan.ts";

const missing = gap({ en: "not there", zh: "缺失" }, { en: "it", zh: "该数据" });

function assessed(inputs: CityInputs) {
  const record = assessCity(inputs, { sections: "all" });
  expect(WholeCityAssessment.parse(record)).toEqual(record);
  expect(recordNumbers(record).notFinite).toEqual([]);
  expect(record.audit.filter(({ passed }) => !passed)).toEqual([]);
  return record;
}

function withEvidence(changed: Partial<CityEvidence>): CityInputs {
  return { ...tangshan, evidence: { ...evidence, ...changed } };
}

const noVariable = { pair: missing, series: [] };

describe("a city that lacks", () => {
  test("everything but the class: each section is a gap that says so", () => {
    const { evidence: _evidence, ...bare } = tangshan;
    const record = assessed(bare);
    expect(isGap(record.synergy)).toBe(false);
    expect(isGap(record.confidence.asked)).toBe(false);
    for (const part of [
      record.drivers.decoupling,
      record.health.avoided,
      record.money.avoided,
      record.sectors.breakdown,
      record.region.transport,
      record.ozone.observed,
    ]) {
      expect(part).toMatchObject({ kind: "gap", reason: { en: expect.stringMatching(/class/) } });
    }
    // Trends and goals rest on the series, which are there.
    expect(isGap(record.trend.co2)).toBe(false);
    expect(isGap(record.goals.carbonPeak)).toBe(false);
  });

  test("a census: no deaths and no worth, the rest stands", () => {
    const record = assessed(withEvidence({ census: missing }));
    expect(record.health.avoided).toEqual(missing);
    expect(record.health.otherFunctions).toEqual([]);
    expect(record.money.avoided).toEqual(missing);
    expect(isGap(record.drivers.kaya)).toBe(false);
    expect(record.assumptions.map(({ id }) => id)).not.toContain("death-rate");
  });

  test("a census of adults: nobody to die", () => {
    const children = isGap(evidence.census) ? [] : evidence.census.slice(0, 5);
    expect(isGap(assessed(withEvidence({ census: children })).health.avoided)).toBe(true);
    expect(isGap(assessed(withEvidence({ census: [] })).health.avoided)).toBe(true);
  });

  test("bands of five years: other bands are refused as a gap", () => {
    const census = isGap(evidence.census) ? [] : evidence.census;
    const odd = census.map((band) => ({ ...band, fromAge: band.fromAge + 1 }));
    expect(isGap(assessed(withEvidence({ census: odd })).health.avoided)).toBe(true);
  });

  test("GDP: no drivers, and the nation's value of life, marked as such", () => {
    const record = assessed(withEvidence({ gdp: noVariable }));
    expect(record.drivers.decoupling).toEqual(missing);
    expect(record.drivers.kaya).toEqual(missing);
    expect(isGap(record.money.incomePerPerson)).toBe(true);
    expect(record.money.valueOfLife.central).toMatchObject({ value: 4_760_000, flags: ["expert-default"] });
    expect(record.assumptions.map(({ id }) => id)).not.toContain("income-transfer");
  });

  test("population by year: decoupling without the decompositions", () => {
    const record = assessed(withEvidence({ population: noVariable }));
    expect(isGap(record.drivers.decoupling)).toBe(false);
    expect(record.drivers.kaya).toEqual(missing);
    expect(record.drivers.endOfPipe).toEqual(missing);
  });

  test("SO2 of industry: no end of pipe, sectors unbound", () => {
    const record = assessed(withEvidence({ so2Industrial: noVariable }));
    expect(record.drivers.endOfPipe).toEqual(missing);
    expect(isGap(record.sectors.saturation)).toBe(true);
    if (isGap(record.sectors.breakdown)) throw new Error("a gap");
    expect(record.sectors.breakdown.boundTo).toEqual({});
  });

  test("shares of the province: no sectors", () => {
    expect(assessed(withEvidence({ provinceShares: missing })).sectors.breakdown).toEqual(missing);
  });

  test("trackers of plants: sectors by the province alone", () => {
    const plants = { coalPowerCo2: missing, ironCapacity: missing, cementPlants: missing };
    const { breakdown } = assessed(withEvidence({ plants })).sectors;
    if (isGap(breakdown)) throw new Error("a gap");
    expect(new Set(breakdown.rows.map((row) => row.evidence))).toEqual(new Set(["province-shares"]));
  });

  test("CO2: what rests on PM2.5 stands", () => {
    const record = assessed({
      ...tangshan,
      co2: { asked: missing, others: [] },
      series: [monthly],
    });
    expect(record.synergy).toEqual(missing);
    expect(record.confidence.asked).toEqual(missing);
    expect(record.drivers.decoupling).toEqual(missing);
    expect(isGap(record.trend.co2)).toBe(true);
    expect(isGap(record.health.avoided)).toBe(false);
    expect(isGap(record.goals.both)).toBe(true);
    expect(isGap(record.sectors.breakdown)).toBe(true);
    expect(isGap(record.region.transport)).toBe(false);
  });

  test("PM2.5: what rests on CO2 stands", () => {
    const record = assessed({ ...tangshan, pm25: missing, series: [edgar] });
    expect(record.synergy).toEqual(missing);
    expect(isGap(record.drivers.kaya)).toBe(false);
    expect(isGap(record.trend.pm25)).toBe(true);
    expect(record.health.avoided).toEqual(missing);
    expect(isGap(record.health.attributable)).toBe(true);
    expect(isGap(record.sectors.breakdown)).toBe(false);
    expect(record.goals.standards.every(({ check }) => isGap(check))).toBe(true);
    if (isGap(record.region.transport)) throw new Error("a gap");
    expect(isGap(record.region.transport.contributions)).toBe(true);
    expect(isGap(record.goals.carbonPeak)).toBe(false);
  });

  test("a pair of PM2.5, though not its last year: deaths attributable then stand", () => {
    const record = assessed({ ...tangshan, pm25: missing });
    if (isGap(record.health.attributable)) throw new Error("a gap");
    expect(record.health.attributable.deathsPerYear.source).toContain("cnemc-monthly");
  });
});

describe("numbers at their limits", () => {
  test("CO2 that ends at 0: no decomposition divides by it", () => {
    const pair = pairIn(edgar);
    const asked = { ...pair, to: { ...pair.to, value: 0 } };
    const record = assessed({ ...tangshan, co2: { asked, others: [] } });
    expect(isGap(record.drivers.kaya)).toBe(true);
    expect(isGap(record.sectors.breakdown)).toBe(true);
  });

  test("PM2.5 that does not change: no deaths, and influences without a division by 0", () => {
    const pair = pairIn(monthly);
    const pm25 = { ...pair, to: { ...pair.to, value: pair.from.value } };
    const record = assessed({ ...tangshan, pm25 });
    if (isGap(record.health.avoided)) throw new Error("a gap");
    expect(record.health.avoided.deathsPerYear.value).toBe(0);
    expect(record.assumptions.every(({ influence }) => Number.isFinite(influence))).toBe(true);
  });

  test("PM2.5 below what the function knows: nothing attributable", () => {
    const pair = pairIn(monthly);
    const pm25 = { from: { ...pair.from, value: 2 }, to: { ...pair.to, value: 1 } };
    const record = assessed({ ...tangshan, pm25 });
    if (isGap(record.health.attributable)) throw new Error("a gap");
    expect(record.health.attributable.deathsPerYear.value).toBe(0);
    expect(record.health.attributable.validity).toBe("below-range");
  });

  test("an observed total marked as implausible does not bind the sectors", () => {
    const [series] = evidence.so2Industrial.series;
    const flagged = {
      ...series!,
      points: series!.points.map((point) => ({ ...point, flags: ["implausible-value" as const] })),
    };
    const record = assessed(
      withEvidence({ so2Industrial: { pair: evidence.so2Industrial.pair, series: [flagged] } }),
    );
    if (isGap(record.sectors.breakdown)) throw new Error("a gap");
    expect(record.sectors.breakdown.boundTo).toEqual({});
  });

  test("a period that ends after the standards' change is judged by the new one", () => {
    const at = (year: number) => ({ ...pairIn(monthly).to, year });
    const inputs = {
      ...tangshan,
      period: { from: 2019, to: 2032 },
      pm25: { from: at(2019), to: at(2032) },
    };
    const rows = assessed(inputs).goals.standards.filter(({ pollutant }) => pollutant === "pm25");
    const byStandard = rows.map(({ standard, check }) => [standard, isGap(check) ? "gap" : check.inForce]);
    expect(byStandard.slice(0, 2)).toEqual([
      ["gb-3095-2012", "gap"],
      ["gb-3095-2026", true],
    ]);
  });
});

test("a number that is not finite is refused, not carried along", () => {
  const pair = pairIn(monthly);
  const pm25 = { ...pair, to: { ...pair.to, value: Number.NaN } };
  expect(() => assessCity({ ...tangshan, pm25 }, { sections: "all" })).toThrow(
    expect.objectContaining({ tag: "invalid-input" }),
  );
  expect(() => assessCity(tangshan, { sections: "all", tolerance: -0.1 })).toThrow(
    expect.objectContaining({ tag: "invalid-input", where: "tolerance" }),
  );
});
