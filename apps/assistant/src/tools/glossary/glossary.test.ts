import { openPanel } from "@tandem/data";
import { describe, expect, test } from "vitest";
import { glossary, termNamed } from "./glossary.ts";

const panel = openPanel();

test("every term has its own id, both languages, a source, and related terms that exist", () => {
  const ids = glossary.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { title, definition, source, names, related } of glossary) {
    for (const text of [title, definition, source]) {
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
      expect(text.zh.length).toBeGreaterThan(0);
      expect(text.zh).not.toMatch(/[.。]$/);
    }
    expect(definition.zh).toMatch(/\p{Script=Han}/u);
    for (const id of related) expect(ids).toContain(id);
    for (const name of [...names.en, ...names.zh]) expect(termNamed(name.toUpperCase())).toBeDefined();
  }
});

test("no name means two terms", () => {
  const names = glossary.flatMap(({ names: { en, zh } }) => [...new Set([...en, ...zh])]);
  expect(new Set(names).size).toBe(names.length);
});

describe("figures in definitions are those of the panel", () => {
  const definition = (id: string) => termNamed(id)?.definition.en ?? "";
  const cities = (variable: string, source: string, year?: number) =>
    panel.cities.filter(({ code }) => {
      const points = panel.series({ code, variable, source })?.points ?? [];
      return year === undefined ? points.length > 0 : points.some((point) => point.year === year);
    }).length;

  test("coverage of the inventories", () => {
    expect(definition("edgar")).toContain(`${cities("co2", "edgar-v8")} cities`);
    expect(definition("ceads")).toContain(`${cities("co2", "ceads-city")} cities of the panel`);
    expect(definition("ceads")).toContain(
      `${cities("co2", "ceads-city", 2015)} cities in 2015, ${cities("co2", "ceads-city", 2019)} in 2019`,
    );
  });

  test("coverage of PM2.5", () => {
    for (const year of [2015, 2017, 2018]) expect(cities("pm25", "cnemc-monthly", year)).toBe(74);
    expect(definition("cnemc")).toContain(`74 cities in 2015, 2017 and 2018`);
    expect(definition("cnemc")).toContain(`${cities("pm25", "cnemc-monthly", 2019)} in 2019`);
    expect(definition("who")).toContain(
      `${cities("pm25", "who-aap-2022", 2015)} Chinese cities in 2015, ${cities("pm25", "who-aap-2022", 2019)} in 2019`,
    );
  });

  test.each([
    ["bth", "bth-2+36", 38],
    ["yrd", "yrd-31", 31],
    ["fwp", "fwp-13", 13],
  ])("members and provinces of %s", (term, id, count) => {
    const members = panel.regions.find((region) => region.id === id)?.members ?? [];
    expect(members).toHaveLength(count);
    const provinces = new Set(members.map(({ code }) => panel.city(code)?.provinceEn ?? ""));
    for (const province of provinces) expect(definition(term)).toContain(province);
  });

  test("number of cities", () => {
    expect(definition("city")).toContain(`${panel.cities.length} of them`);
  });
});
