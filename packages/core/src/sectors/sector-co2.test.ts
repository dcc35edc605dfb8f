import { describe, expect, test } from "vitest";
import { broadSectorIds, broadToSectorShares, nationalEmissions2017 } from "./national-emissions.ts";
import { sectorIds, speciesIds } from "./sector.ts";
import { type SectorEvidence, sectorCo2 } from "./sector-co2.ts";
import { nationalIntensity, sectorPollutants } from "./sector-pollutants.ts";
import { sectorSynergy } from "./sector-synergy.ts";

/** Hebei 2019, CEADs shares by broad sector. */
const hebei = {
  agriculture: 0.01,
  power: 0.35,
  transport: 0.04,
  residential: 0.05,
  services: 0.03,
  construction: 0.01,
  industry_other: 0.51,
};
const evidence: SectorEvidence = { totalMt: 300, provinceShares: hebei };

const total = (sectors: ReturnType<typeof sectorCo2>) => sectors.reduce((sum, { co2 }) => sum + co2.value, 0);
const of = (sectors: ReturnType<typeof sectorCo2>, id: string) =>
  sectors.find(({ sector }) => sector === id)!;

describe("the national table", () => {
  // Totals as published or reconstructed in the sources, with the additions: kt
  test.each([
    ["co2", 10_198_200],
    ["so2", 10_562],
    ["nox", 22_110],
    ["pm25", 9_224],
    ["voc", 29_116],
    ["nh3", 10_297],
  ] as const)("sums to the nation's %s", (species, expected) => {
    const sum = sectorIds.reduce((running, id) => running + nationalEmissions2017[id][species].kt, 0);
    expect(Math.abs(sum - expected)).toBeLessThanOrEqual(1);
    expect(speciesIds).toContain(species);
  });

  test.each(broadSectorIds)("divides %s without loss", (broad) => {
    const shares = Object.values(broadToSectorShares[broad]);
    expect(shares.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
  });
});

describe("sectorCo2", () => {
  test("without plants divides the total by the province's shares", () => {
    const sectors = sectorCo2(evidence);
    expect(total(sectors)).toBeCloseTo(300, 6);
    // 300 Mt × 0.51 industry × 0.4214 iron and steel
    expect(of(sectors, "iron-steel").co2.value).toBeCloseTo(300 * 0.51 * 0.4214, 6);
    expect(of(sectors, "iron-steel").evidence).toBe("province-shares");
  });

  test("a city of blast furnaces carries more steel than its province's average, and still adds up", () => {
    const sectors = sectorCo2({ ...evidence, coalPowerMt: 50, ironCapacityKt: 129_307, cementPlants: 15 });
    expect(total(sectors)).toBeCloseTo(300, 6);
    expect(of(sectors, "iron-steel").share).toBeGreaterThan(0.45);
    expect(of(sectors, "iron-steel")).toMatchObject({ evidence: "plants" });
    for (const { co2 } of sectors) {
      expect(co2.lower).toBeLessThanOrEqual(co2.value);
      expect(co2.upper).toBeGreaterThanOrEqual(co2.value);
    }
  });

  test("no plant in the trackers means little, not nothing", () => {
    const sectors = sectorCo2({ ...evidence, ironCapacityKt: 0, cementPlants: 0, coalPowerMt: 0 });
    expect(of(sectors, "iron-steel").share).toBeLessThan(of(sectorCo2(evidence), "iron-steel").share);
    expect(of(sectors, "iron-steel").co2.value).toBeGreaterThan(0);
    // Wider than a sector that a plant was found in: a standard error of 1 against 0.35 before the total binds
    const { lower, value, upper } = of(sectors, "iron-steel").co2;
    expect(upper / value).toBeCloseTo(value / lower, 9);
    const found = of(sectorCo2({ ...evidence, ironCapacityKt: 10_000 }), "iron-steel").co2;
    expect(upper / value).toBeGreaterThan(2 * (found.upper / found.value));
  });

  test("keeps the user's inventory and fits the rest around it", () => {
    const sectors = sectorCo2({ ...evidence, inventoryMt: { "iron-steel": 200, power: 40 } });
    expect(of(sectors, "iron-steel")).toMatchObject({
      evidence: "inventory",
      co2: { value: 200, lower: 200, upper: 200 },
    });
    expect(of(sectors, "power").co2.value).toBe(40);
    expect(total(sectors)).toBeCloseTo(300, 6);
  });

  test.each([
    [{ totalMt: 0 }, /totalMt/],
    [{ provinceShares: { ...hebei, power: 0.9 } }, /sum to 1/],
    [{ coalPowerMt: -1 }, /coalPowerMt/],
    [{ inventoryMt: { power: 400 } }, /already sum to 400/],
  ])("refuses %j", (more, message) => {
    expect(() => sectorCo2({ ...evidence, ...more })).toThrow(message);
  });
});

describe("sectorPollutants", () => {
  test("a nation given as a city gets the nation's pollutants back", () => {
    const national = sectorIds.map((sector) => {
      const value = nationalEmissions2017[sector].co2.kt / 1000;
      return {
        sector,
        co2: { value, lower: value, upper: value },
        share: 1 / 13,
        evidence: "inventory" as const,
      };
    });
    const rows = sectorPollutants(national, 2017);
    // CO2 in Mt × t per kt = kt
    for (const { sector, emissions } of rows) {
      expect(emissions.nox.value).toBeCloseTo(nationalEmissions2017[sector].nox.kt, 6);
    }
  });

  test("is bound to the observed industrial total and leaves the other sectors alone", () => {
    const sectors = sectorCo2(evidence);
    const free = sectorPollutants(sectors, 2019);
    const bound = sectorPollutants(sectors, 2019, { so2: 60 });
    const industry = bound.filter(
      ({ sector }) => !/road|residential|services|agriculture|waste/.test(sector),
    );
    expect(industry.reduce((sum, row) => sum + row.emissions.so2.value, 0)).toBeCloseTo(60, 6);
    const household = (rows: typeof free) =>
      rows.find(({ sector }) => sector === "residential")!.emissions.so2.value;
    expect(household(bound)).toBe(household(free));
    expect(() => sectorPollutants(sectors, 2019, { so2: 0 })).toThrow(/industrial.so2/);
    expect(() => sectorPollutants(sectors, 2019, { nox: -1 })).toThrow(/industrial.nox/);
  });

  test("binds NOx likewise, in whichever order the sectors come, and touches no other pollutant", () => {
    const sectors = sectorCo2(evidence);
    const free = sectorPollutants(sectors, 2019);
    const bound = sectorPollutants(sectors.toReversed(), 2019, { nox: 50 });
    const outside = /road|residential|services|agriculture|waste/;
    let industry = 0;
    for (const { sector, emissions } of bound) {
      const before = free.find((row) => row.sector === sector)!.emissions;
      expect(emissions).toEqual({ ...before, nox: emissions.nox });
      if (outside.test(sector)) expect(emissions.nox).toEqual(before.nox);
      else industry += emissions.nox.value;
    }
    expect(industry).toBeCloseTo(50, 6);
  });

  test("moves the national ratio along its trend from 2017 to 2020 and holds it outside", () => {
    expect(nationalIntensity("power", "so2", 2010)).toBe(nationalIntensity("power", "so2", 2017));
    expect(nationalIntensity("power", "so2", 2030)).toBe(nationalIntensity("power", "so2", 2020));
    // 1807 kt ÷ 4 461 776 kt CO2 = 0.405 t/kt in 2017; × 0.72 ÷ 1.07 by 2020
    expect(nationalIntensity("power", "so2", 2017)).toBeCloseTo(0.405, 3);
    expect(nationalIntensity("power", "so2", 2020)).toBeCloseTo((0.405 * 0.72) / 1.07, 3);
  });
});

describe("sectorSynergy", () => {
  const coefficients = { so2: 0.11, nox: 0.17, pm25: 0.4, voc: 0.12, nh3: 0.2 };

  test("shares of both sum to one and the order is by what a sector carries of both", () => {
    const sectors = sectorCo2({ ...evidence, ironCapacityKt: 129_307 });
    const rows = sectorSynergy(sectors, sectorPollutants(sectors, 2019), { coefficients });
    expect(rows.reduce((sum, { co2Share }) => sum + co2Share, 0)).toBeCloseTo(1, 9);
    expect(rows.reduce((sum, { pm25Share }) => sum + pm25Share, 0)).toBeCloseTo(1, 9);
    expect(rows[0]).toMatchObject({ sector: "iron-steel", role: "both" });
    expect(rows.map(({ jointShare }) => jointShare)).toEqual(
      rows.map(({ jointShare }) => jointShare).sort((a, b) => b - a),
    );
  });
});
