import type { Localised, SynergyOverview } from "@tandem/core";
import { describe, expect, test } from "vitest";
import { received, testApp } from "../../testing/test-app.ts";

const { request } = testApp();

async function overview(query: string) {
  const response = await request(`/api/synergy?${query}`);
  expect(response.status).toBe(200);
  return received<Localised<SynergyOverview>>(response);
}

describe("GET /api/synergy", () => {
  // Computed independently of this code from the figures of the panel
  test.each([
    ["", { n: 283, "both-fall": 56, "air-only": 218, "carbon-only": 3, "both-rise": 6, flat: 0 }],
    [
      "&co2=ceads-city",
      { n: 157, "both-fall": 59, "air-only": 95, "carbon-only": 0, "both-rise": 3, flat: 0 },
    ],
    [
      "&pm25=cnemc-monthly",
      { n: 74, "both-fall": 16, "air-only": 58, "carbon-only": 0, "both-rise": 0, flat: 0 },
    ],
  ])("2015–2019%s", async (query, { n, ...counts }) => {
    const result = await overview(`from=2015&to=2019${query}`);
    expect(result).toMatchObject({ n, counts, period: { from: 2015, to: 2019 }, tolerance: 0 });
    expect(result.cities).toHaveLength(n);
    expect(result.n + result.leftOut.length).toBe(337);
    expect(result.leftOut[0]).toEqual({ code: expect.stringMatching(/^\d{4}$/), reason: expect.any(String) });
  });

  test("gives each city's class, changes and sources", async () => {
    const { cities } = await overview("from=2015&to=2019");
    const tangshan = cities.find(({ code }) => code === "1302");
    expect(tangshan).toMatchObject({ class: "air-only", co2Source: "edgar-v8", pm25Source: "cnemc-monthly" });
    expect(tangshan?.co2ChangePercent).toBeCloseTo(11.41, 2);
    expect(tangshan?.pm25ChangePercent).toBeCloseTo(-36.18, 2);
  });

  test("a province and a region are parts of the whole", async () => {
    const whole = await overview("from=2015&to=2019");
    const hebei = await overview("from=2015&to=2019&province=Hebei");
    expect(hebei.n + hebei.leftOut.length).toBe(11);
    for (const city of hebei.cities) expect(whole.cities).toContainEqual(city);
    const region = await overview("from=2015&to=2019&region=fwp-13");
    expect(region.n + region.leftOut.length).toBe(13);
  });

  test("a tolerance that swallows every change makes every city flat", async () => {
    const { n, counts } = await overview("from=2015&to=2019&tolerance=1");
    expect(counts.flat).toBeGreaterThan(n * 0.9);
  });

  test("reasons come in the language asked, by parameter or by header", async () => {
    const byParameter = await overview("from=2015&to=2019&lang=zh");
    expect(byParameter.leftOut[0]?.reason).toMatch(/\p{Script=Han}/u);
    const response = await request("/api/synergy?from=2015&to=2019", {
      headers: { "Accept-Language": "zh-CN" },
    });
    expect(response.headers.get("Content-Language")).toBe("zh");
    expect(response.headers.get("Vary")).toContain("Accept-Language");
    expect(await response.json()).toEqual(byParameter);
  });

  test("links to the page of the method that gave the classes", async () => {
    const answer = await request("/api/synergy?from=2015&to=2019&province=Hebei&lang=en");
    expect(await answer.json()).toMatchObject({
      methods: [{ id: "synergy-class", href: "/methods/synergy-class" }],
    });
    expect(answer.headers.get("Link")).toContain("</api/methods/synergy-class/page>");
  });
});
