import { describe, expect, test } from "vitest";
import { countsAddUp, originsSumToOne, totalOfParts } from "./audit-many.ts";

const rows = (...codes: string[]) => codes.map((code) => ({ code }));
const counts = { "both-fall": 1, "air-only": 1, "carbon-only": 0, "both-rise": 0, flat: 0 };

describe("counts", () => {
  const sound = { n: 2, counts, cities: rows("1101", "1302"), leftOut: rows("4603") };

  test("given is counted plus left out, classes and rows are as many as n", () => {
    expect(countsAddUp(sound, 3)).toMatchObject({
      check: "counts",
      passed: true,
      detail: { en: "3 cities given = 2 counted + 1 left out" },
    });
  });

  test.each([
    ["a city lost", sound, 4, /4 cities given, 2 counted and 1 left out/],
    ["a class too many", { ...sound, counts: { ...counts, flat: 1 } }, 3, /classes count 3, rows 2, n is 2/],
    ["a row too few", { ...sound, cities: rows("1101") }, 3, /classes count 2, rows 1, n is 2/],
    ["a city twice", { ...sound, cities: rows("1101", "1101") }, 3, /3 rows name 2 cities/],
    ["a city counted and left out", { ...sound, leftOut: rows("1101") }, 3, /3 rows name 2 cities/],
  ])("%s is found", (_what, broken, given, detail) => {
    const found = countsAddUp(broken, given);
    expect(found.passed).toBe(false);
    expect(found.detail.en).toMatch(detail);
  });

  test("nothing given, nothing counted", () => {
    expect(countsAddUp({ n: 0, cities: [], leftOut: [] }, 0).passed).toBe(true);
  });
});

describe("totals", () => {
  const parts = [
    { central: 10, lower: 8, upper: 12 },
    { central: 5, lower: 4, upper: 6 },
  ];

  test.each([
    [{ central: 15, lower: 12, upper: 18 }, true],
    [{ central: 15, lower: 13, upper: 17 }, true],
    [{ central: 14, lower: 12, upper: 18 }, false],
    [{ central: 15, lower: 11, upper: 18 }, false],
    [{ central: 15, lower: 12, upper: 19 }, false],
    [{ central: 15, lower: 15.5, upper: 18 }, false],
  ])("%j of those parts: %s", (total, passed) => {
    expect(totalOfParts(total, parts)).toMatchObject({ check: "totals", passed });
  });
});

test.each([
  [[0.47, 0.3, 0.23], true],
  [[0.333, 0.333, 0.333], true],
  [[0.47, 0.3, 0.3], false],
] as const)("origins %j sum to one: %s", ([local, region, far], passed) => {
  const origins = { local: { value: local }, region: { value: region }, far: { value: far } };
  expect(originsSumToOne(origins)).toMatchObject({ check: "shares", passed });
});
