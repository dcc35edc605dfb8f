import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { gridFactor } from "./grid-factor.ts";
import { provinceGrids, regionalGrids } from "./grid-factors.ts";

describe("gridFactor", () => {
  // MEE/NBS announcement of the factors of 2022; these five are confirmed in two other public copies
  test.each([
    ["Shanxi", "山西省", 0.7096],
    ["Hebei", "河北省", 0.7252],
    ["Shandong", "山东", 0.641],
    ["Tianjin", "天津市", 0.7041],
    ["Inner Mongolia", "内蒙古自治区", 0.6849],
  ])("%s or %s in 2022", (en, zh, expected) => {
    for (const area of [en, zh, en.toUpperCase()])
      expect(gridFactor({ area, year: 2022 })).toMatchObject({
        tonnesPerMegawattHour: expected,
        scope: "province",
        interpolated: false,
        status: "read",
      });
  });

  test("understands every name of rank, and the regional grids", () => {
    expect(gridFactor({ area: "广西壮族自治区", year: 2021 })).toMatchObject({
      tonnesPerMegawattHour: 0.5154,
    });
    expect(gridFactor({ area: "新疆维吾尔自治区", year: 2022 })).toMatchObject({
      tonnesPerMegawattHour: 0.6231,
    });
    expect(gridFactor({ area: "Hubei Province", year: 2022 })).toMatchObject({
      tonnesPerMegawattHour: 0.4364,
    });
    expect(gridFactor({ area: "华北", year: 2022 })).toMatchObject({
      tonnesPerMegawattHour: 0.6776,
      scope: "region",
    });
  });

  test.each([
    ["North", "华北电网", 0.712],
    ["Northeast China Grid", "东北区域电网", 0.6012],
    ["southwest", "西南区域", 0.2113],
  ])("a regional grid is also %s or %s", (en, zh, expected) => {
    for (const area of [en, zh])
      expect(gridFactor({ area, year: 2021 })).toMatchObject({
        tonnesPerMegawattHour: expected,
        scope: "region",
      });
  });

  test("the nation can be named, and a gap names the place in the language of its sentence", () => {
    for (const area of ["China", "全国", "中国"])
      expect(gridFactor({ area, year: 2023 })).toMatchObject({
        tonnesPerMegawattHour: 0.5306,
        scope: "national",
      });
    expect(gridFactor({ area: "河北", year: 2019 })).toMatchObject({
      reason: { en: expect.stringContaining("Hebei"), zh: expect.stringContaining("河北") },
    });
    expect(gridFactor({ year: 1990 })).toMatchObject({ reason: { zh: expect.stringContaining("全国") } });
  });

  test("the national factor is official to 2023 and an expert path after it, linear between its years", () => {
    expect(gridFactor({ year: 2022 })).toMatchObject({ tonnesPerMegawattHour: 0.5366, scope: "national" });
    expect(gridFactor({ year: 2023 })).toMatchObject({ tonnesPerMegawattHour: 0.5306, status: "read" });
    const between = gridFactor({ year: 2024 });
    if (isGap(between)) throw new Error("unexpected gap");
    expect(between.tonnesPerMegawattHour).toBeCloseTo((0.5306 + 0.52) / 2, 12);
    expect(between).toMatchObject({ status: "expert-estimate", interpolated: true });
    expect(gridFactor({ year: 2060 })).toMatchObject({ tonnesPerMegawattHour: 0.04, interpolated: false });
  });

  test("the path never rises", () => {
    let last = Number.POSITIVE_INFINITY;
    for (let year = 2021; year <= 2060; year += 1) {
      const factor = gridFactor({ year });
      if (isGap(factor)) throw new Error("unexpected gap");
      expect(factor.tonnesPerMegawattHour).toBeLessThanOrEqual(last);
      last = factor.tonnesPerMegawattHour;
    }
  });

  test("is a gap that names what there is: a year not published, Tibet, a place it does not know", () => {
    const year = gridFactor({ area: "Hebei", year: 2019 });
    expect(isGap(year) && year.needs.en).toContain("2021, 2022");
    expect(isGap(gridFactor({ area: "Tibet", year: 2022 }))).toBe(true);
    const unknown = gridFactor({ area: "Atlantis", year: 2022 });
    expect(isGap(unknown) && unknown.needs.en).toBe("the national factor, or a local one");
    expect(isGap(gridFactor({ area: "Hubei Province South", year: 2022 }))).toBe(true);
    const early = gridFactor({ year: 2015 });
    expect(isGap(early) && early.needs.en).toContain("2021–2060");
    expect(isGap(gridFactor({ year: 2061 }))).toBe(true);
  });

  test("refuses half a year", () => {
    expect(() => gridFactor({ year: 2022.5 })).toThrow(expect.objectContaining({ where: "year" }));
  });

  test("has thirty provinces and seven regions under different names", () => {
    expect(provinceGrids).toHaveLength(30);
    expect(new Set(provinceGrids.map(({ nameEn }) => nameEn)).size).toBe(30);
    expect(regionalGrids).toHaveLength(7);
  });
});
