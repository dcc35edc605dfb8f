import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evidence, tangshan } from "../assessment/testing/tangshan.ts";
import type { YearFigure } from "../figure/figure.ts";
import { gap, isGap } from "../figure/gap.ts";
import type { SeriesPair } from "../figure/series.ts";
import { assessRegion, type RegionMember } from "./assess-region.ts";
import { RegionAssessment } from "./region-assessment.ts";

const period = { from: 2015, to: 2019 };
const missing = gap({ en: "no figure", zh: "无数据" }, { en: "one", zh: "一个数据" });

function figure(value: number, unit: YearFigure["unit"], year = 2015, source = "a"): YearFigure {
  return { value, unit, year, source, basis: "observed", terms: "open", flags: [] };
}

function pair(from: number, to: number, unit: YearFigure["unit"], source = "a"): SeriesPair {
  return { from: figure(from, unit, 2015, source), to: figure(to, unit, 2019, source) };
}

function member(
  code: string,
  co2: [number, number],
  pm25: [number, number],
  population: number,
): RegionMember {
  const city = {
    code,
    nameEn: code,
    nameZh: code,
    provinceEn: "P",
    provinceZh: "P",
    regions: [],
    lon: 0,
    lat: 0,
  };
  return {
    inputs: {
      city,
      period,
      co2: { asked: pair(co2[0], co2[1], "Mt"), others: [] },
      pm25: pair(pm25[0], pm25[1], "µg/m³", code === "0002" ? "b" : "a"),
      series: [],
    },
    population: figure(population, "10⁴ persons"),
  };
}

function reportOf(members: readonly RegionMember[]) {
  const { synergy } = assessRegion(members, period);
  if (isGap(synergy)) throw new Error("a gap");
  return synergy;
}

describe("assessRegion", () => {
  test("sums CO2, weights PM2.5 by people, and classifies the two", () => {
    // By hand: CO2 10 + 30 = 40 → 12 + 24 = 36; PM2.5 (100 × 60 + 300 × 40) ÷ 400 = 45 → (100 × 50 + 300 × 44) ÷ 400 = 45.5
    const report = reportOf([
      member("0001", [10, 12], [60, 50], 100),
      member("0002", [30, 24], [40, 44], 300),
    ]);
    expect(report.co2.from.value).toBe(40);
    expect(report.co2.to.value).toBe(36);
    expect(report.pm25.from.value).toBe(45);
    expect(report.pm25.to.value).toBe(45.5);
    expect(report.class).toBe("carbon-only");
    expect(report.pm25Source).toBe("a + b");
  });

  test("names who is left out, and accounts for every member", () => {
    const whole = member("0001", [10, 9], [60, 50], 100);
    const noPeople: RegionMember = { ...member("0002", [1, 1], [1, 1], 1), population: missing };
    const noCo2 = { ...whole, inputs: { ...whole.inputs, co2: { asked: missing, others: [] } } };
    const assessment = assessRegion([whole, noPeople, noCo2], period);
    expect(assessment.n + assessment.leftOut.length).toBe(3);
    expect(assessment.leftOut.map(({ code }) => code)).toEqual(["0002", "0001"]);
    expect(isGap(assessRegion([noPeople], period).synergy)).toBe(true);
  });

  test("refuses no member at all and people below 1", () => {
    expect(() => assessRegion([], period)).toThrow(/members/);
    expect(() => assessRegion([member("0001", [1, 1], [1, 1], 0)], period)).toThrow(/above 0/);
  });

  test("a region of one is that city, and the mean lies between its members", () => {
    const value = fc.double({ min: 1, max: 200, noNaN: true });
    fc.assert(
      fc.property(value, value, value, value, (a, b, people, others) => {
        expect(reportOf([member("0001", [a, b], [a, b], people)]).pm25.from.value).toBeCloseTo(a, 9);
        const mean = reportOf([
          member("0001", [a, a], [a, a], people),
          member("0003", [b, b], [b, b], others),
        ]).pm25.to.value;
        expect(mean).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(a, b) + 1e-9);
      }),
    );
  });
});

describe("deaths avoided and transport of a region", () => {
  const people = figure(771.09, "10⁴ persons", 2019);
  const inAirshed = (code: string, id: "bth" | "yrd"): RegionMember => ({
    inputs: {
      ...tangshan,
      city: { ...tangshan.city, code },
      evidence: { ...evidence, airshed: { id, by: "key-region" } },
    },
    population: people,
  });
  const one = inAirshed("1302", "bth");

  test("the deaths of the members add up with shared errors", () => {
    const { avoided } = assessRegion([one, inAirshed("1303", "bth")], period);
    if (isGap(avoided.deathsPerYear)) throw new Error("a gap");
    // Twice the city of whole-assessment.test.ts, bounds included.
    expect(avoided.deathsPerYear.value).toBeCloseTo(2 * 6429.512173494349, 5);
    expect(avoided.deathsPerYear.lower).toBeCloseTo(2 * 4909.611530067626, 5);
    expect(avoided.deathsPerYear.upper).toBeCloseTo(2 * 7904.048707302073, 5);
  });

  test("within one airshed the shares are those of the airshed", () => {
    const { transport } = assessRegion([one, inAirshed("1303", "bth")], period);
    if (isGap(transport)) throw new Error("a gap");
    expect(transport.local).toMatchObject({ value: expect.closeTo(0.47, 12), lower: 0.21 });
    // All but what comes from beyond: 1 − 0.23, between 1 − 0.45 and 1 − 0.13.
    expect(transport.withinRegion.value).toBeCloseTo(0.77, 12);
    expect(transport.withinRegion.lower).toBeCloseTo(0.55, 12);
    expect(transport.withinRegion.upper).toBeCloseTo(0.87, 12);
  });

  test("across airsheds they are weighted by people and by what lies above natural", () => {
    const { transport } = assessRegion([one, inAirshed("3101", "yrd")], period);
    if (isGap(transport)) throw new Error("a gap");
    // By hand: weights 54.25 − 7 = 47.25 and 54.25 − 6 = 48.25; (47.25 × 0.47 + 48.25 × 0.37) ÷ 95.5.
    expect(transport.local.value).toBeCloseTo((47.25 * 0.47 + 48.25 * 0.37) / 95.5, 12);
  });

  test("the record fits its schema, and its audit passes", () => {
    const noPeople = {
      ...one,
      inputs: { ...one.inputs, city: { ...one.inputs.city, code: "1304" } },
      population: missing,
    };
    const assessment = assessRegion([one, inAirshed("1303", "bth"), noPeople], period);
    expect(RegionAssessment.parse(assessment)).toEqual(assessment);
    expect(assessment.audit.map(({ check }) => check)).toEqual([
      "counts",
      "counts",
      "counts",
      "totals",
      "totals",
      "shares",
    ]);
    expect(assessment.audit.every(({ passed }) => passed)).toBe(true);
    expect(assessment.n + assessment.leftOut.length).toBe(3);
  });

  test("members without evidence leave gaps, not errors", () => {
    const { evidence: _evidence, ...bare } = tangshan;
    const assessment = assessRegion([{ inputs: bare, population: people }], period);
    expect(isGap(assessment.avoided.deathsPerYear)).toBe(true);
    expect(isGap(assessment.transport)).toBe(true);
    expect(isGap(assessment.synergy)).toBe(false);
  });
});
