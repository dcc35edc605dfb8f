import { describe, expect, test } from "vitest";
import { fasstChinaResponse, fasstNatural, fasstResponsePerTg } from "./fasst-china.ts";
import { intakeFraction } from "./intake-fraction.ts";

describe("fasstChinaResponse", () => {
  // Computed in Python from the published matrix: all emissions of China by −20 %.
  test("a cut of everything by 20 % takes 3.99 µg/m³ off the national mean", () => {
    const response = fasstChinaResponse({ so2: -0.2, nox: -0.2, nh3: -0.2, bc: -0.2, pom: -0.2 });
    expect(response.change).toBeCloseTo(-3.9915815578382396, 10);
    expect(response.bySpecies.so2).toBeCloseTo(-0.898001, 10);
    expect(response.bySpecies.bc).toBeCloseTo(-0.40377824058124, 10);
    expect(response.bySpecies.pom).toBeCloseTo(-1.630238317257, 10);
  });

  test("is linear, and 0 without a change", () => {
    expect(fasstChinaResponse({}).change).toBe(0);
    const once = fasstChinaResponse({ nox: -0.1 }).change;
    expect(fasstChinaResponse({ nox: 0.3 }).change).toBeCloseTo(-3 * once, 12);
    expect(fasstChinaResponse({ nox: -0.1, so2: -0.1 }).change).toBeCloseTo(
      once + fasstChinaResponse({ so2: -0.1 }).change,
      12,
    );
  });

  test.each([
    ["so2", 0.24121587112965862],
    ["nox", 0.2229265995969832],
    ["nh3", 0.4112972583999075],
    ["bc", 1.5751730702021816],
    ["pom", 1.750530238312664],
  ] as const)("per Tg of %s: %s µg/m³", (species, response) => {
    expect(fasstResponsePerTg(species)).toBeCloseTo(response, 12);
  });

  test("takes a removal of all, and keeps dust and sea salt of 8.789 µg/m³", () => {
    expect(fasstChinaResponse({ so2: -1 }).change).toBeCloseTo(-5 * 0.898001, 12);
    expect(fasstNatural).toBeCloseTo(8.789343, 9);
  });

  test.each([-1.1, Number.NaN])("refuses a change of %s by name", (change) => {
    expect(() => fasstChinaResponse({ nh3: change })).toThrow(
      expect.objectContaining({ tag: "invalid-input", where: "nh3" }),
    );
  });
});

describe("intakeFraction", () => {
  const city = { population: 1e7, areaKm2: 2000, windSpeed: 3, mixingHeight: 500 };

  // Computed in Python: 14.5 ÷ 86 400 · 10⁷ ÷ (3 · 500 · √(2 · 10⁹)) = 25 in a million.
  test("ten million people on 2 000 km² breathe in 25 millionths", () => {
    expect(intakeFraction(city)).toBeCloseTo(2.5017735859372644e-5, 15);
  });

  test("is in proportion to people and against wind and height; four times the area halves it", () => {
    expect(intakeFraction({ ...city, population: 2e7 })).toBeCloseTo(2 * intakeFraction(city), 15);
    expect(intakeFraction({ ...city, windSpeed: 6 })).toBeCloseTo(intakeFraction(city) / 2, 15);
    expect(intakeFraction({ ...city, areaKm2: 8000 })).toBeCloseTo(intakeFraction(city) / 2, 15);
    expect(intakeFraction({ ...city, population: 0 })).toBe(0);
  });

  test.each(["areaKm2", "windSpeed", "mixingHeight"] as const)("refuses a %s of 0", (where) => {
    expect(() => intakeFraction({ ...city, [where]: 0 })).toThrow(expect.objectContaining({ where }));
  });
});
