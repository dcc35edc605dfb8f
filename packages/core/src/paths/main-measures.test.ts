import { expect, test } from "vitest";
import { mainMeasures } from "./main-measures.ts";
import type { PathMeasure, PathYear } from "./path-design.ts";

function measure(id: string, place: string, effect: Partial<PathMeasure>): PathMeasure {
  return {
    id,
    place,
    name: { en: id, zh: id },
    aspect: "energy",
    sector: "power",
    stage: "switch",
    synergy: "synergy",
    grades: { cost: "B", effect: "B" },
    share: 0.2,
    reach: 1,
    installed: 0.2,
    cost: 10,
    co2: 0,
    so2: 0,
    nox: 0,
    pm25: 0,
    voc: 0,
    nh3: 0,
    nonCo2: 0,
    pm25Effect: 0,
    ...effect,
  };
}

function year(...measures: readonly PathMeasure[]): PathYear {
  const none = { cost: 0, co2: 0, so2: 0, nox: 0, pm25: 0, voc: 0, nh3: 0, nonCo2: 0, co2ChangePercent: 0 };
  const cities = [...new Set(measures.map(({ place }) => place))].map((place) => ({
    place,
    name: { en: place, zh: place },
    cost: 0,
    emissions: none,
    co2ChangePercent: 0,
    pm25Before: 50,
    pm25: 40,
    pm25Bent: { lower: 38, upper: 42 },
  }));
  return { year: 2030, measures, totals: none, cities, shadowPrices: [], binding: [] };
}

test("what carries most of either target comes first", () => {
  const one = year(
    measure("small", "1302", { co2: 10, pm25Effect: 0.1 }),
    measure("filter", "1302", { co2: -5, pm25Effect: 3 }),
    measure("wind", "1302", { co2: 990, pm25Effect: 0.9 }),
  );
  // Wind 990 of 1000 kt, the filter 3 of 4 µg/m³, the small one 1 % and 2.5 %
  expect(mainMeasures(one, 2).map(({ id }) => id)).toEqual(["wind", "filter"]);
  expect(mainMeasures(one, 9).map(({ id }) => id)).toEqual(["wind", "filter", "small"]);
});

test("places are added up, and their air averaged over all of them", () => {
  const [wind] = mainMeasures(
    year(
      measure("wind", "1302", { co2: 100, cost: 7, share: 0.3, pm25Effect: 1 }),
      measure("wind", "1101", { co2: 50, cost: 2, share: 0.1, pm25Effect: 0 }),
      measure("solar", "1201", { co2: 1 }),
    ),
    1,
  );
  expect(wind).toMatchObject({ id: "wind", co2: 150, cost: 9 });
  expect(wind?.share).toBeCloseTo(0.2, 12);
  expect(wind?.pm25Effect).toBeCloseTo(1 / 3, 12);
});

test("a path without measures has no main ones, and one that only adds comes last", () => {
  expect(mainMeasures(year(), 3)).toEqual([]);
  const [good, worse] = [
    { co2: 100, pm25Effect: 2 },
    { co2: -10, pm25Effect: -1 },
  ];
  const ids = mainMeasures(
    year(measure("a-worse", "1302", worse), measure("b-none", "1302", {}), measure("c-good", "1302", good)),
    3,
  ).map(({ id }) => id);
  expect(ids).toEqual(["c-good", "b-none", "a-worse"]);
});
