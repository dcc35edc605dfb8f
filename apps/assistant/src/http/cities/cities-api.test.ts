import type { City, CityAssessment, Localised, SynergyOverview } from "@tandem/core";
import { describe, expect, test } from "vitest";
import { received, testApp } from "../../testing/test-app.ts";

const { request } = testApp();

async function codes(query: string): Promise<string[]> {
  const response = await request(`/api/cities?${query}`);
  expect(response.status).toBe(200);
  const { cities } = await received<{ cities: City[] }>(response);
  return cities.map(({ code }) => code);
}

describe("GET /api/cities", () => {
  test("lists every city with its names, province, regions and label point", async () => {
    const { cities } = await received<{ cities: City[] }>(request("/api/cities"));
    expect(cities).toHaveLength(337);
    expect(cities).toContainEqual({
      code: "1302",
      nameEn: "Tangshan",
      nameZh: expect.stringMatching(/^唐山市?$/),
      provinceEn: "Hebei",
      provinceZh: expect.stringMatching(/^河北省?$/),
      regions: ["bth-2+36"],
      lon: expect.any(Number),
      lat: expect.any(Number),
    });
  });

  test.each([
    ["q=Tangshan", ["1302"]],
    ["q=tangsh", ["1302"]],
    ["q=唐山", ["1302"]],
    [`q=${encodeURIComponent("唐")}`, ["1302"]],
    ["q=1302", ["1302"]],
    ["q=zzzz", []],
  ])("%s finds %j", async (query, expected) => {
    expect(await codes(query)).toEqual(expected);
  });

  test("an ambiguous name gives every city of that name first, never one of them alone", async () => {
    expect((await codes("q=Suzhou")).slice(0, 2).toSorted()).toEqual(["3205", "3413"]);
    expect((await codes("q=Taizhou")).slice(0, 2).toSorted()).toEqual(["3212", "3310"]);
  });

  test("what the whole text names comes before what merely starts with it", async () => {
    const found = await codes("q=Tai");
    expect(found).toEqual(expect.arrayContaining(["3212", "3310", "1401"]));
    expect(found.length).toBeGreaterThan(3);
  });

  test("keeps to a region or a province, by any of its names", async () => {
    const region = await codes("region=bth-2%2B36");
    expect(region).toContain("1302");
    expect(region.length).toBeLessThan(50);
    // A plus that was not encoded arrives as a space
    expect(await codes("region=bth-2+36")).toEqual(region);
    const hebei = await codes("province=Hebei");
    expect(hebei).toHaveLength(11);
    for (const name of ["河北", "河北省", "hebei", "HE BEI"])
      expect(await codes(`province=${encodeURIComponent(name)}`)).toEqual(hebei);
    expect(await codes("q=Tangshan&province=Shandong")).toEqual([]);
    const both = await codes("province=Hebei&region=bth-2%2B36");
    expect(both).toEqual(hebei.filter((code) => region.includes(code)));
  });

  test("an empty parameter counts as not given", async () => {
    expect(await codes("q=&region=&province=")).toHaveLength(337);
  });
});

describe("GET /api/cities/{code}/assessment", () => {
  // Read off the published series: EDGAR v8.0 and CNEMC monthly reports, Tangshan
  test("Tangshan 2015–2019: air improved, carbon did not, in both inventories", async () => {
    const response = await request("/api/cities/1302/assessment?from=2015&to=2019&pm25=cnemc-monthly");
    expect(response.status).toBe(200);
    const assessment = await received<Localised<CityAssessment>>(response);
    const { synergy, alternatives, period, series, notes } = assessment;
    expect(period).toEqual({ from: 2015, to: 2019 });
    expect(synergy).toMatchObject({
      class: "air-only",
      co2: {
        from: { value: 276.35792, unit: "Mt", year: 2015, source: "edgar-v8" },
        to: { value: 307.898272, unit: "Mt", year: 2019 },
      },
      pm25: {
        from: { value: 85, unit: "µg/m³", source: "cnemc-monthly" },
        to: { value: 54.25, unit: "µg/m³" },
      },
    });
    // 100 × (307.898272 ÷ 276.35792 − 1) and 100 × (54.25 ÷ 85 − 1), to two decimals
    expect(synergy).toMatchObject({
      co2: { percent: { value: expect.closeTo(11.41, 2) } },
      pm25: { percent: { value: expect.closeTo(-36.18, 2) } },
    });
    expect(alternatives).toMatchObject([
      { class: "air-only", co2: { from: { value: 220.614746 }, to: { value: 413.884801 } } },
    ]);
    expect(series.length).toBeGreaterThan(2);
    expect(notes.every((note: unknown) => typeof note === "string")).toBe(true);
  });

  test("a city without both years gets a gap that says what is missing, in the language asked", async () => {
    const overview = await received<SynergyOverview>(request("/api/synergy?from=2015&to=2019"));
    const code = overview.leftOut[0]?.code;
    const path = `/api/cities/${code}/assessment?from=2015&to=2019`;
    const response = await request(`${path}&lang=zh`);
    expect(response.status).toBe(200);
    const chinese = expect.stringMatching(/\p{Script=Han}/u);
    const gap = { kind: "gap", reason: chinese, needs: chinese };
    expect(await response.json()).toMatchObject({ synergy: gap, city: { code } });
  });

  test("another inventory can be asked for, and a tolerance", async () => {
    const ceads = await request("/api/cities/1302/assessment?from=2015&to=2019&co2=ceads-city");
    expect(await ceads.json()).toMatchObject({ synergy: { co2Source: "ceads-city" } });
    const tolerant = await request("/api/cities/1302/assessment?from=2015&to=2019&tolerance=0.2");
    expect(await tolerant.json()).toMatchObject({ synergy: { class: "flat" }, tolerance: 0.2 });
  });

  test("a name in place of a code is not found, with the codes it may stand for", async () => {
    const response = await request("/api/cities/Suzhou/assessment?from=2015&to=2019");
    expect(response.status).toBe(404);
    const suggestions = [
      expect.objectContaining({ code: "3205", nameEn: "Suzhou" }),
      expect.objectContaining({ code: "3413", nameEn: "Suzhou" }),
    ];
    expect(await response.json()).toMatchObject({
      error: { code: "not-found", details: { suggestions: expect.arrayContaining(suggestions) } },
    });
  });

  test.each([
    ["en", "Tapio decoupling"],
    ["zh", "Tapio 脱钩"],
  ])("links to the pages of the methods it was computed with: %s", async (lang, title) => {
    const answer = await request(`/api/cities/1302/assessment?from=2015&to=2019&lang=${lang}`);
    const { methods } = await received<{ methods: { id: string; title: string; href: string }[] }>(answer);
    expect(methods.find(({ id }) => id === "tapio")).toEqual({
      id: "tapio",
      title: expect.stringContaining(title),
      href: "/methods/tapio",
    });
    const pages = [...(answer.headers.get("Link") ?? "").matchAll(/<(.*?)>/g)].map((match) => match[1] ?? "");
    expect(pages).toHaveLength(methods.length);
    for (const page of pages) expect((await request(page)).status).toBe(200);
  });

  test("the class alone links to its own method alone", async () => {
    const answer = request("/api/cities/1302/assessment?from=2015&to=2019&sections=synergy");
    const { methods } = await received<{ methods: { id: string }[] }>(answer);
    expect(methods.map(({ id }) => id)).toEqual(["synergy-class"]);
  });
});
