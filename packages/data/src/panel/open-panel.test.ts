import { isGap, type SeriesPair } from "@tandem/core";
import { describe, expect, test } from "vitest";
import { openPanel } from "./open-panel.ts";

const panel = openPanel();
const open = openPanel("open");
const tangshan = { code: "1302", period: { from: 2015, to: 2019 } };

function years(variable: string, source: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { code } of panel.cities)
    for (const { year } of panel.series({ code, variable, source })?.points ?? [])
      counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}

function pairOf(pair: ReturnType<typeof panel.pair>): SeriesPair {
  if (isGap(pair)) throw new Error(pair.reason.en);
  return pair;
}

describe("the shipped panel", () => {
  test("has 337 cities in 31 provinces, and the three key regions with all their members", () => {
    expect(panel.cities).toHaveLength(337);
    expect(panel.provinces).toHaveLength(31);
    expect(panel.regions.map(({ id, members }) => [id, members.length])).toEqual([
      ["bth-2+36", 38],
      ["yrd-31", 31],
      ["fwp-13", 13],
    ]);
    for (const { members } of panel.regions)
      for (const { code } of members) expect(panel.city(code)).toBeDefined();
  });

  // Counts of cities as the compilers of the figures state them.
  test.each([
    ["co2", "edgar-v8", 2000, 295],
    ["co2", "edgar-v8", 2023, 295],
    ["co2", "ceads-city", 2015, 241],
    ["co2", "ceads-city", 2019, 167],
    ["pm25", "cnemc-monthly", 2015, 74],
    ["pm25", "cnemc-monthly", 2018, 74],
    ["pm25", "cnemc-monthly", 2019, 168],
    ["pm25", "city-yearbook-2018", 2017, 220],
    ["pm25", "who-aap-2022", 2015, 321],
    ["pm25", "who-aap-2022", 2019, 322],
    ["pm10", "cnemc-realtime", 2018, 206],
    ["nox_industrial", "city-yearbook-2018", 2017, 255],
  ])("%s from %s in %i is there for %i cities", (variable, source, year, count) => {
    expect(years(variable, source).get(year)).toBe(count);
  });

  // Published by the National Bureau of Statistics: residents on 1 November 2020.
  test.each([
    ["1101", 21_893_095],
    ["3101", 24_870_895],
    ["5001", 32_054_159],
  ])("the age bands of %s add up to its residents in the census", (code, residents) => {
    const bands = panel.seriesOf(code).filter((series) => series.source === "census-2020");
    expect(bands.flatMap((band) => band.points).reduce((sum, { value }) => sum + value, 0)).toBe(residents);
  });

  // Tangshan 137 Mt, Handan 51, Suzhou 44, as the compilers state them.
  test.each([
    ["1302", 137],
    ["1304", 51],
    ["3205", 44],
  ])("the steel capacity of %s is %i Mt", (code, megatonnes) => {
    const series = panel.series({ code, variable: "steel_capacity_crude_kt", source: "gem-steel-2023-03" });
    expect(series?.unit).toBe("kt/yr");
    expect(Math.round((series?.points[0]?.value ?? 0) / 1000)).toBe(megatonnes);
  });

  // Official: 80.8, 58.3, 50.8 and 41.9 µg/m³; 0.05 because they are printed with one decimal.
  test("Beijing's PM2.5 is that of the monthly reports", () => {
    const series = panel.series({ code: "1101", variable: "pm25", source: "cnemc-monthly" });
    const printed = new Map([
      [2015, 80.8],
      [2017, 58.3],
      [2018, 50.8],
      [2019, 41.9],
    ]);
    expect(series?.points.map(({ year }) => year)).toEqual([...printed.keys()]);
    for (const { year, value } of series?.points ?? [])
      expect(Math.abs(value - printed.get(year)!)).toBeLessThanOrEqual(0.0501);
  });

  test("an island city has a label point too", () => {
    const { lon, lat } = panel.city("4603")!;
    expect(lon).toBeGreaterThan(110);
    expect(lat).toBeLessThan(18);
  });

  test("a single value that does not fit its neighbours carries a flag of its own", () => {
    const gdp = panel.series({ code: "1506", variable: "gdp_nominal", source: "city-yearbooks" });
    const flagged = gdp?.points.filter((point) => point.flags !== undefined);
    expect(flagged).toEqual([{ year: 2022, value: 23_158.65, flags: ["implausible-value"] }]);
    const pair = panel.pair({ code: "1506", variable: "gdp_nominal", period: { from: 2021, to: 2022 } });
    expect(pairOf(pair).from.flags).toEqual(["nominal-price", "secondary-compilation"]);
    expect(pairOf(pair).to.flags).toEqual(["nominal-price", "secondary-compilation", "implausible-value"]);
  });

  test("a city that took in another says so from that year on", () => {
    const jinan = panel.series({ code: "3701", variable: "population", source: "city-yearbooks" });
    const flagged = jinan?.points.filter((point) => point.flags?.includes("boundary-change"));
    expect(flagged?.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
  });

  test("province tables have their source and terms on every row", () => {
    expect(panel.provinceSectorShares).toHaveLength(90);
    expect(panel.gridFactors).toHaveLength(60);
    expect(panel.mitigationOptions).toHaveLength(43);
    for (const row of [...panel.provinceSectorShares, ...panel.gridFactors, ...panel.mitigationOptions])
      expect(panel.source(row.source)?.terms).toBe(row.terms);
    const hebei = panel.gridFactors.find((factor) => factor.provinceEn === "Hebei" && factor.year === 2022);
    expect(hebei?.tonnesPerMegawattHour).toBe(0.7252);
  });

  test("asking for what is not there gives undefined", () => {
    expect(panel.city("9999")).toBeUndefined();
    expect(panel.source("nowhere")).toBeUndefined();
    expect(panel.series({ code: "1302", variable: "co2", source: "nowhere" })).toBeUndefined();
    expect(panel.series({ code: "1302", variable: "nothing", source: "edgar-v8" })).toBeUndefined();
    expect(panel.seriesOf("9999")).toEqual([]);
  });
});

describe("the pair rule", () => {
  test("CO2 comes from edgar-v8, with all that must be said of it", () => {
    expect(panel.pair({ ...tangshan, variable: "co2" })).toEqual({
      from: {
        value: 276.35792,
        unit: "Mt",
        year: 2015,
        basis: "estimated",
        source: "edgar-v8",
        terms: "CC BY 4.0",
        flags: ["downscaled-inventory"],
      },
      to: expect.objectContaining({ value: 307.898272, year: 2019 }),
    });
  });

  test("another inventory is used where it is asked for", () => {
    const pair = pairOf(panel.pair({ ...tangshan, variable: "co2", source: "ceads-city" }));
    expect([pair.from.value, pair.to.value]).toEqual([220.614746, 413.884801]);
    expect(pair.from.flags).toEqual(["spiky-inventory"]);
  });

  test("PM2.5 comes from the first source in order that has both years", () => {
    const official = pairOf(panel.pair({ ...tangshan, variable: "pm25" }));
    expect([official.from.value, official.to.value, official.from.source]).toEqual([
      85,
      54.25,
      "cnemc-monthly",
    ]);
    const period = { from: 2014, to: 2017 };
    const yearbook = panel.series({ code: "1302", variable: "pm25", source: "city-yearbook-2018" });
    expect(yearbook?.points.map(({ year }) => year)).toEqual([2017]);
    const earlier = pairOf(panel.pair({ code: "1302", variable: "pm25", period }));
    expect(earlier.from.source).toBe(earlier.to.source);
    expect(["who-aap-2022", "cnemc-realtime"]).toContain(earlier.from.source);
  });

  test("it does not fall back on an inventory that was not asked for, but names it", () => {
    const onlyCeads = panel.cities.find(
      ({ code }) =>
        panel.series({ code, variable: "co2", source: "edgar-v8" }) === undefined &&
        !isGap(panel.pair({ code, variable: "co2", period: tangshan.period, source: "ceads-city" })),
    );
    const pair = panel.pair({ code: onlyCeads!.code, variable: "co2", period: tangshan.period });
    expect(pair).toMatchObject({
      kind: "gap",
      reason: {
        en: expect.stringContaining(onlyCeads!.nameEn),
        zh: expect.stringContaining(onlyCeads!.nameZh),
      },
      needs: { en: expect.stringContaining("ask for ceads-city"), zh: expect.stringContaining("ceads-city") },
    });
  });

  test("a missing year is a gap that says which years there are", () => {
    expect(panel.pair({ code: "1302", variable: "co2", period: { from: 2015, to: 2024 } })).toEqual({
      kind: "gap",
      reason: {
        en: "edgar-v8 does not have the CO2 emissions of Tangshan for 2024",
        zh: "edgar-v8 没有唐山市 2024 年的 CO2 排放量",
      },
      needs: {
        en: "two years of one source: edgar-v8 2000–2023",
        zh: "同一来源的两个年份：edgar-v8 2000–2023",
      },
    });
  });

  test("years spread over several sources are a gap that names the years of each", () => {
    const pair = panel.pair({ code: "1302", variable: "pm25", period: { from: 2011, to: 2019 } });
    expect(pair).toMatchObject({
      kind: "gap",
      reason: { en: "no single source has the PM2.5 annual mean of Tangshan for both 2011 and 2019" },
      needs: {
        en: expect.stringMatching(/cnemc-monthly 2015, 2017–2019; city-yearbook-2018 2017; who-aap-2022 /),
      },
    });
  });

  test("a year that the panel knows nothing of is a gap that names its span", () => {
    expect(panel.pair({ code: "1302", variable: "pm25", period: { from: 2015, to: 2040 } })).toMatchObject({
      kind: "gap",
      reason: {
        en: "the panel has no figures at all for 2040: its years run from 1997 to 2025",
        zh: expect.stringContaining("1997–2025"),
      },
    });
  });

  test("a city without the variable is a gap that names both", () => {
    expect(panel.pair({ code: "4603", variable: "co2", period: tangshan.period })).toMatchObject({
      kind: "gap",
      reason: {
        en: "the panel does not have the CO2 emissions of Sansha from edgar-v8",
        zh: expect.stringContaining("三沙市"),
      },
    });
  });

  test("an unknown source is refused with those that the variable has", () => {
    const run = () => panel.pair({ ...tangshan, variable: "co2", source: "odiac" });
    expect(run).toThrow('co2: must come from one of edgar-v8, ceads-city, got "odiac"');
    expect(run).toThrow(
      expect.objectContaining({
        tag: "invalid-input",
        details: { got: "odiac", valid: ["edgar-v8", "ceads-city"] },
      }),
    );
    const mismatched = () => panel.pair({ ...tangshan, variable: "pm25", source: "edgar-v8" });
    expect(mismatched).toThrow("cnemc-monthly, city-yearbook-2018, who-aap-2022, cnemc-realtime");
  });

  test("an unknown variable and an unknown city are refused", () => {
    expect(() => panel.pair({ ...tangshan, variable: "pm1" })).toThrow(
      /^variable: must be one of co2, .* got "pm1"$/,
    );
    expect(() => panel.pair({ ...tangshan, code: "9999", variable: "co2" })).toThrow(
      expect.objectContaining({ tag: "not-found" }),
    );
  });
});

describe("restricted to openly licensed sources", () => {
  const closed = ["ceads-city", "ceads-provinces", "who-aap-2022", "cnemc-realtime"];

  test("hides the others everywhere", () => {
    expect(
      panel.sources
        .filter((source) => !source.open)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(closed.toSorted());
    expect(open.sources.map(({ id }) => id)).toEqual(
      panel.sources.filter((source) => source.open).map(({ id }) => id),
    );
    for (const id of closed) expect(open.source(id)).toBeUndefined();
    for (const { code } of open.cities)
      for (const { source } of open.seriesOf(code)) expect(closed).not.toContain(source);
    expect(open.series({ code: "1302", variable: "co2", source: "ceads-city" })).toBeUndefined();
    expect(open.provinceSectorShares).toEqual([]);
    expect(open.gridFactors).toHaveLength(60);
  });

  test("shows no variable that only the others have", () => {
    expect(panel.variables.map(({ id }) => id)).toContain("no2");
    expect(open.variables.map(({ id }) => id)).not.toContain("no2");
    expect(open.pair({ ...tangshan, variable: "no2" })).toMatchObject({
      kind: "gap",
      reason: { en: expect.stringContaining("does not have the NO2 annual mean") },
    });
  });

  test("a source that is asked for and not open is a gap that says so in both languages", () => {
    expect(open.pair({ ...tangshan, variable: "co2", source: "ceads-city" })).toMatchObject({
      kind: "gap",
      reason: {
        en: "the open set that this panel is restricted to does not have the CO2 emissions from ceads-city",
        zh: "当前面板仅限开放数据，不含来源 ceads-city 的 CO2 排放量",
      },
    });
  });

  test("the pair rule uses what is left", () => {
    expect(pairOf(open.pair({ ...tangshan, variable: "pm25" })).from.source).toBe("cnemc-monthly");
    const withoutMonthly = open.cities.find(
      ({ code }) => open.series({ code, variable: "pm25", source: "cnemc-monthly" }) === undefined,
    );
    expect(isGap(open.pair({ ...tangshan, code: withoutMonthly!.code, variable: "pm25" }))).toBe(true);
  });

  test("is another version, so that results of the two are never taken for one another", () => {
    expect(open.version).toMatch(/^panel-[0-9a-f]{12}$/);
    expect(open.version).not.toBe(panel.version);
  });
});
