import { isGap } from "@tandem/core";
import { describe, expect, test } from "vitest";
import { openPanel } from "../panel/open-panel.ts";
import { airshedOf } from "./airsheds.ts";
import { readCityInputs } from "./read-city-inputs.ts";

const panel = openPanel();
const period = { from: 2015, to: 2019 };

function evidenceOf(code: string, of = panel, years = period) {
  const { evidence } = readCityInputs(of, { code, period: years, sections: "all" });
  if (evidence === undefined) throw new Error("no evidence");
  return evidence;
}

describe("the evidence of Tangshan", () => {
  const evidence = evidenceOf("1302");

  test("economy and SO2 of industry at both ends, as the yearbooks print them", () => {
    const ends = [evidence.gdp, evidence.population, evidence.so2Industrial].map(({ pair }) =>
      isGap(pair) ? [] : [pair.from.value, pair.to.value, pair.from.unit],
    );
    expect(ends).toEqual([
      [6103.06, 6890, "10⁸ CNY"],
      [767.46, 771.09, "10⁴ persons"],
      [214723, 76959, "t"],
    ]);
  });

  test("eighteen census bands, the oldest open", () => {
    if (isGap(evidence.census)) throw new Error("a gap");
    expect(evidence.census).toHaveLength(18);
    expect(evidence.census.reduce((sum, { people }) => sum + people.value, 0)).toBe(7717983);
    expect(evidence.census[5]).toMatchObject({
      fromAge: 25,
      toAge: 29,
      people: { value: 378879, year: 2020 },
    });
    expect(evidence.census.at(-1)).not.toHaveProperty("toAge");
  });

  test("plants of the year nearest to the end, whichever year the tracker has", () => {
    const { coalPowerCo2, ironCapacity, cementPlants } = evidence.plants;
    expect(coalPowerCo2).toMatchObject({ value: 39.5, year: 2019, flags: ["nameplate-estimate"] });
    expect(ironCapacity).toMatchObject({ value: 129307.16, year: 2022 });
    expect(cementPlants).toMatchObject({ value: 16, year: 2021 });
  });

  test("the province's shares of the nearest year sum to one", () => {
    if (isGap(evidence.provinceShares)) throw new Error("a gap");
    expect(evidence.provinceShares).toMatchObject({ year: 2019, source: "ceads-provinces" });
    const sum = Object.values(evidence.provinceShares.shares).reduce((total, share) => total + share, 0);
    expect(sum).toBeCloseTo(1, 4);
    expect(evidenceOf("1302", panel, { from: 2005, to: 2010 }).provinceShares).toMatchObject({ year: 2015 });
  });
});

describe("what a city lacks", () => {
  test("a tracker that names no plant in it means none", () => {
    const { ironCapacity, coalPowerCo2 } = evidenceOf("4602").plants;
    expect(ironCapacity).toMatchObject({ value: 0, unit: "kt/yr", source: "gem-steel-2023-03" });
    expect(coalPowerCo2).toMatchObject({ value: 0, source: "gem-coal-2023-07" });
  });

  test("missing years are a gap with the reason that the panel gives", () => {
    const { pair } = evidenceOf("4603").so2Industrial;
    expect(pair).toEqual(panel.pair({ code: "4603", variable: "so2_industrial", period }));
    expect(isGap(pair)).toBe(true);
  });

  test("in the open panel the province's shares are hidden, the trackers are not", () => {
    const { provinceShares, plants, census } = evidenceOf("1302", openPanel("open"));
    expect(isGap(provinceShares)).toBe(true);
    expect(isGap(plants.ironCapacity)).toBe(false);
    expect(isGap(census)).toBe(false);
  });

  test("without all sections asked for, no evidence is read", () => {
    expect(readCityInputs(panel, { code: "1302", period })).not.toHaveProperty("evidence");
  });
});

describe("airsheds", () => {
  test.each([
    ["1302", "bth", "key-region"],
    ["3101", "yrd", "key-region"],
    ["6101", "fwp", "key-region"],
    ["1308", "bth", "province"],
    ["3306", "yrd", "key-region"],
    ["4401", "prd", "city-list"],
    ["4402", "other", "none-fits"],
    ["5101", "cyr", "province"],
    ["5001", "cyr", "province"],
    ["5134", "other", "city-list"],
    ["2101", "ne", "province"],
    ["4201", "other", "none-fits"],
    ["5401", "other", "none-fits"],
  ])("%s lies in %s by its %s", (code, id, by) => {
    expect(airshedOf(panel.city(code)!)).toEqual({ id, by });
  });

  test("nine cities lie in the Pearl River Delta, 36 in the north-east", () => {
    const ids = panel.cities.map((city) => airshedOf(city).id);
    expect(ids.filter((id) => id === "prd")).toHaveLength(9);
    expect(ids.filter((id) => id === "ne")).toHaveLength(36);
    expect(ids).toHaveLength(337);
  });
});
