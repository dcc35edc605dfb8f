import { assessCity, isGap, period, synergyOverview } from "@tandem/core";
import { describe, expect, test } from "vitest";
import { openPanel } from "../panel/open-panel.ts";
import { type CityInputsQuery, readCityInputs } from "./read-city-inputs.ts";

const panel = openPanel();
const years = period(2015, 2019);

function overview(choice: Pick<CityInputsQuery, "co2" | "pm25">, of = panel) {
  return synergyOverview(
    of.cities.map(({ code }) => readCityInputs(of, { code, period: years, ...choice })),
    years,
  );
}

describe("over all cities, 2015–2019", () => {
  // Counted independently of this code.
  test.each([
    [{}, 283, [56, 218, 3, 6, 0]],
    [{ co2: "ceads-city" }, 157, [59, 95, 0, 3, 0]],
    [{ pm25: "cnemc-monthly" }, 74, [16, 58, 0, 0, 0]],
  ])("with %j there are %i cities, %j by class", (choice, n, counts) => {
    const result = overview(choice);
    expect(result.n).toBe(n);
    const { counts: got } = result;
    expect([got["both-fall"], got["air-only"], got["carbon-only"], got["both-rise"], got.flat]).toEqual(
      counts,
    );
    expect(result.n + result.leftOut.length).toBe(337);
  });

  test("the open panel counts those with official monthly reports alone", () => {
    const result = overview({}, openPanel("open"));
    expect(result.n).toBe(74);
    expect(result.counts["both-fall"]).toBe(16);
  });
});

describe("one city", () => {
  test("Tangshan cut PM2.5 alone, and the other inventory is there beside the asked one", () => {
    const inputs = readCityInputs(panel, { code: "1302", period: years });
    expect(inputs.co2.others.map(({ from, to }) => [from.source, from.value, to.value])).toEqual([
      ["ceads-city", 220.614746, 413.884801],
    ]);
    const { synergy } = assessCity(inputs);
    if (isGap(synergy) || isGap(synergy.co2.percent) || isGap(synergy.pm25.percent)) throw new Error("a gap");
    expect(synergy.class).toBe("air-only");
    // 0.005: the reference is printed with two decimals.
    expect(Math.abs(synergy.co2.percent.value - 11.41)).toBeLessThan(0.005);
    expect(Math.abs(synergy.pm25.percent.value + 36.18)).toBeLessThan(0.005);
  });

  test("the asked inventory is not among the others", () => {
    const inputs = readCityInputs(panel, { code: "1302", period: years, co2: "ceads-city" });
    expect(inputs.co2.others.map(({ from }) => from.source)).toEqual(["edgar-v8"]);
  });

  test("where the asked one lacks a year, the others are still there", () => {
    const lacking = panel.cities.find(({ code }) => {
      const inputs = readCityInputs(panel, { code, period: years, co2: "ceads-city" });
      return isGap(inputs.co2.asked) && inputs.co2.others.length > 0;
    });
    const inputs = readCityInputs(panel, { code: lacking!.code, period: years, co2: "ceads-city" });
    expect(inputs.co2.others[0]?.from.source).toBe("edgar-v8");
  });

  test("has every series of CO2 and PM2.5 for charts, and no others", () => {
    const inputs = readCityInputs(panel, { code: "1302", period: years });
    expect(inputs.series.map(({ variable, source }) => `${variable} ${source}`)).toEqual([
      "co2 edgar-v8",
      "co2 ceads-city",
      "pm25 cnemc-monthly",
      "pm25 city-yearbook-2018",
      "pm25 who-aap-2022",
      "pm25 cnemc-realtime",
    ]);
  });

  test("a city without PM2.5 in both years gives a gap, not an error", () => {
    expect(isGap(readCityInputs(panel, { code: "4603", period: years }).pm25)).toBe(true);
  });
});

describe("what is refused", () => {
  test.each([
    ["1399", "1309 Cangzhou"],
    ["Tangshan", "1302 Tangshan"],
    ["唐山", "1302 Tangshan"],
    ["suzhou", "3205 Suzhou, 3413 Suzhou"],
    ["", "a code has four digits"],
    ["nowhere at all", "a code has four digits"],
  ])("the code %j, with what is close to it", (code, close) => {
    const run = () => readCityInputs(panel, { code, period: years });
    expect(run).toThrow(expect.objectContaining({ tag: "not-found", where: "code" }));
    expect(run).toThrow(close);
  });

  test("a source that is none, with those that are", () => {
    const run = () => readCityInputs(panel, { code: "1302", period: years, pm25: "guess" });
    expect(run).toThrow(
      'pm25: must come from one of cnemc-monthly, city-yearbook-2018, who-aap-2022, cnemc-realtime, got "guess"',
    );
  });
});
