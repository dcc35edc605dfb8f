import { describe, expect, test } from "vitest";
import type { YearFigure } from "../figure/figure.ts";
import { gap, isGap } from "../figure/gap.ts";
import type { SeriesPair } from "../figure/series.ts";
import { assessCity } from "./assess-city.ts";
import { CityAssessment } from "./city-assessment.ts";
import type { CityInputs } from "./city-inputs.ts";
import { synergyOverview } from "./synergy-overview.ts";

const city = {
  code: "1302",
  nameEn: "Tangshan",
  nameZh: "唐山市",
  provinceEn: "Hebei",
  provinceZh: "河北省",
  regions: ["bth-2+36"],
  lon: 118.216,
  lat: 39.68,
} as const;

const noPair = gap(
  { en: "no CO2 for 2015", zh: "缺少 2015 年 CO₂ 数据" },
  { en: "an inventory", zh: "排放清单" },
);

function pair(from: number, to: number, unit: YearFigure["unit"], source: string): SeriesPair {
  const shared = { unit, source, basis: "observed", terms: "open", flags: [] } as const;
  return { from: { ...shared, year: 2015, value: from }, to: { ...shared, year: 2019, value: to } };
}

const pm25 = pair(85, 54.25, "µg/m³", "monitor");

function inputs(more: Partial<CityInputs>): CityInputs {
  const co2 = { asked: pair(276.4, 307.9, "Mt", "first"), others: [pair(220.6, 413.9, "Mt", "second")] };
  return { city, period: { from: 2015, to: 2019 }, co2, pm25, series: [], ...more };
}

describe("assessCity", () => {
  test("classifies with the asked inventory and shows the other beside it", () => {
    const assessment = assessCity(inputs({}));
    expect(assessment.synergy).toMatchObject({
      class: "air-only",
      co2Source: "first",
      pm25Source: "monitor",
    });
    expect(assessment.alternatives).toMatchObject([{ class: "air-only", co2Source: "second" }]);
    expect(CityAssessment.parse(assessment)).toEqual(assessment);
    expect(assessment.notes.length).toBeGreaterThan(0);
  });

  test("keeps the other inventory where the asked one has no pair, and says why", () => {
    const assessment = assessCity(inputs({ co2: { asked: noPair, others: [pair(2, 1, "Mt", "second")] } }));
    expect(assessment.synergy).toEqual(noPair);
    expect(assessment.alternatives).toMatchObject([{ class: "both-fall" }]);
  });

  test("is a gap without PM2.5", () => {
    const assessment = assessCity(inputs({ pm25: noPair }));
    expect(isGap(assessment.synergy)).toBe(true);
    expect(assessment.alternatives).toEqual([]);
    expect(assessment.notes).toEqual([]);
  });
});

describe("synergyOverview", () => {
  test("counts each class once and accounts for every city given", () => {
    const many = [
      inputs({}),
      inputs({ co2: { asked: pair(2, 1, "Mt", "first"), others: [] } }),
      inputs({ pm25: noPair }),
      inputs({ co2: { asked: noPair, others: [] } }),
    ];
    const overview = synergyOverview(many, { from: 2015, to: 2019 });
    expect(overview.n).toBe(2);
    expect(overview.counts).toEqual({
      "both-fall": 1,
      "air-only": 1,
      "carbon-only": 0,
      "both-rise": 0,
      flat: 0,
    });
    expect(overview.n + overview.leftOut.length).toBe(many.length);
    expect(overview.leftOut[0]?.reason).toEqual(noPair.reason);
  });

  test("an overview of no city is empty, not an error", () => {
    expect(synergyOverview([], { from: 2015, to: 2019 })).toMatchObject({ n: 0, cities: [], leftOut: [] });
  });
});
