import { describe, expect, test } from "vitest";
import { gridFactorIn, gridPathIn } from "./grid-path.ts";
import { measureCatalogue } from "./measure-catalogue.ts";
import { reachIn } from "./reach.ts";

const eaf = measureCatalogue.find(({ id }) => id === "steel-scrap-eaf")!; // 0.04 in 2025, 0.09 in 2030, 0.16 in 2035

describe("reachIn", () => {
  test("is what the points say, and on a straight line between them", () => {
    expect(reachIn(eaf, 2030, 2020)).toBe(0.09);
    expect(reachIn(eaf, 2032, 2020)).toBeCloseTo(0.09 + (2 / 5) * 0.07, 12);
    expect(reachIn(eaf, 2070, 2020)).toBe(0.48);
    expect(reachIn(eaf, 2015, 2010)).toBe(0);
  });

  test("counts from what was done by a later base year", () => {
    // (0.09 − 0.04) ÷ (1 − 0.04)
    expect(reachIn(eaf, 2030, 2025)).toBeCloseTo(0.05 / 0.96, 12);
    // 2023 on the line from 0 to 0.04: 0.024
    expect(reachIn(eaf, 2030, 2023)).toBeCloseTo((0.09 - 0.024) / (1 - 0.024), 12);
    expect(reachIn(eaf, 2030, 2017)).toBe(0.09);
    expect(reachIn(eaf, 2030, 2035)).toBe(0);
  });

  test("has nothing left where all was done", () => {
    const done = { reach: [{ year: 2025, share: 1 }] };
    expect(reachIn(done, 2030, 2025)).toBe(0);
    expect(reachIn(done, 2030, 2022)).toBe(1);
  });

  test("starts from 0 in 2020 where the first point is later, and has none without points", () => {
    expect(reachIn({ reach: [{ year: 2030, share: 0.5 }] }, 2025, 2020)).toBe(0.25);
    expect(reachIn({ reach: [] }, 2030, 2020)).toBe(0);
  });
});

describe("gridFactorIn", () => {
  test("is published to 2023, then an estimate on straight lines, level at both ends", () => {
    expect(gridPathIn(2022)).toEqual({ tonnesPerMegawattHour: 0.5366, status: "published" });
    expect(gridPathIn(2023)).toEqual({ tonnesPerMegawattHour: 0.5306, status: "published" });
    expect(gridPathIn(2024)).toEqual({
      tonnesPerMegawattHour: expect.closeTo((0.5306 + 0.52) / 2, 12),
      status: "expert-estimate",
    });
    expect(gridFactorIn(2040)).toBeCloseTo(0.36 - (5 / 15) * 0.24, 12);
    expect(gridFactorIn(2015)).toBe(0.5568);
    expect(gridPathIn(2070)).toEqual({ tonnesPerMegawattHour: 0.04, status: "expert-estimate" });
  });
});
