import { describe, expect, test } from "vitest";
import { activityOverlap } from "./activity-overlap.ts";
import { checkMeasure } from "./check-measure.ts";
import { type Grade, Measure } from "./measure.ts";
import { measureCatalogue } from "./measure-catalogue.ts";
import { measureSources } from "./measure-sources.ts";

/** Six measures that came later than the sixty whose grades were counted by those who compiled them. */
const later = new Set([
  "power-small-coal-retirement",
  "power-gas-chp",
  "heating-coal-to-gas",
  "cement-efficiency-whr",
  "green-aviation-ship-fuel",
  "road-dust-control",
]);

function gradesOf(part: "cost" | "effect"): Readonly<Record<Grade, number>> {
  const counts = { A: 0, B: 0, C: 0 };
  for (const { id, grades } of measureCatalogue) if (!later.has(id)) counts[grades[part]] += 1;
  return counts;
}

describe("measureCatalogue", () => {
  test("holds 66 measures, every one valid and with an id of its own", () => {
    expect(measureCatalogue).toHaveLength(66);
    expect(new Set(measureCatalogue.map(({ id }) => id)).size).toBe(66);
    for (const measure of measureCatalogue) {
      expect(() => Measure.parse(measure)).not.toThrow();
      expect(() => checkMeasure((field) => `${measure.id}.${field}`, measure)).not.toThrow();
    }
  });

  // Counts of the compilation that the measures come from.
  test("keeps the grades: of 60, cost A 0, B 28, C 32; effect A 3, B 33, C 24", () => {
    expect(gradesOf("cost")).toEqual({ A: 0, B: 28, C: 32 });
    expect(gradesOf("effect")).toEqual({ A: 3, B: 33, C: 24 });
  });

  test("names only sources that are listed, and needs only measures that are there", () => {
    const ids = new Set(measureCatalogue.map(({ id }) => id));
    for (const { sources, requires } of measureCatalogue) {
      for (const source of sources) expect(measureSources).toHaveProperty(source);
      if (requires) expect(ids).toContain(requires.measure);
    }
  });

  test("reaches from 0 in 2020 to 2060 without falling", () => {
    for (const { id, reach } of measureCatalogue) {
      expect(reach.map(({ year }) => year)).toEqual([2020, 2025, 2030, 2035, 2050, 2060]);
      expect(reach[0]?.share).toBe(0);
      reach.slice(1).forEach(({ share }, index) => {
        expect(share, id).toBeGreaterThanOrEqual(reach[index]?.share ?? 0);
      });
    }
  });

  test("members of an exclusive group are of one sector and touch the same units", () => {
    const groups = Map.groupBy(
      measureCatalogue.filter(({ exclusiveGroup }) => exclusiveGroup !== undefined),
      ({ exclusiveGroup }) => exclusiveGroup,
    );
    expect([...groups.keys()].sort()).toEqual([
      "coal-power-fate",
      "heat-source",
      "industrial-boiler",
      "msw-fate",
      "rural-heat",
      "steel-route",
      "truck-activity",
    ]);
    for (const members of groups.values()) {
      for (const a of members) for (const b of members) expect(activityOverlap(a, b)).toBeGreaterThan(0);
    }
  });

  test("an activity has one label and one sector wherever it comes up", () => {
    for (const sameActivity of Map.groupBy(measureCatalogue, ({ activity }) => activity.id).values()) {
      expect(
        new Set(sameActivity.map(({ activity, sector }) => JSON.stringify([activity, sector]))).size,
      ).toBe(1);
    }
  });

  test("says everything in both languages, in Chinese with Chinese", () => {
    for (const { name, activity, note } of measureCatalogue) {
      for (const text of [name, activity.label, ...(note ? [note] : [])]) {
        expect(text.en).toMatch(/[A-Za-z]/);
        expect(text.en).not.toMatch(/\p{Script=Han}/u);
        expect(text.zh).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  // Retyped from the compilation: a cost per CO2, per pollutant, per CO2e; power saved; a trade-off.
  test("has the figures of its compilation", () => {
    const byId = new Map(measureCatalogue.map((measure) => [measure.id, measure]));
    expect(byId.get("steel-scrap-eaf")).toMatchObject({
      share: { co2: 0.95, so2: 0.97, nox: 0.97, pm25: 0.96, voc: 0.95, nh3: 0.95 },
      reduction: { co2: 0.92, so2: 0.92, nox: 0.82, pm25: 0.78, voc: 0.5, nh3: 0.5 },
      gridPower: 0.24,
      cost: { basis: "co2", low: 50, central: 184, high: 263 },
      done2020: 0.1,
      lifetimeYears: 20,
      exclusiveGroup: "steel-route",
    });
    expect(byId.get("voc-rto")?.cost).toEqual({ basis: "voc", low: 8000, central: 18000, high: 40000 });
    expect(byId.get("landfill-gas")).toMatchObject({
      cost: { basis: "co2e", low: -100, central: 30, high: 220 },
      nonCo2: { share: 0.35, reduction: 0.6 },
    });
    expect(byId.get("secondary-aluminium")?.gridPower).toBe(-7);
    expect(byId.get("power-ccus")?.reduction).toEqual({
      co2: 0.87,
      so2: 0.85,
      nox: -0.2,
      pm25: -0.2,
      voc: 0,
      nh3: -1,
    });
  });
});

test("there are 86 sources, each with what was taken in both languages", () => {
  expect(Object.keys(measureSources)).toHaveLength(86);
  for (const { taken, url } of Object.values(measureSources)) {
    expect(taken.zh).toMatch(/[\p{Script=Han}\d]/u);
    expect(taken.en).not.toBe("");
    if (url !== undefined) expect(url).toMatch(/^https?:\/\/[a-z0-9.-]+(\/\S*)?$/);
  }
});
