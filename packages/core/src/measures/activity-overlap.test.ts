import { describe, expect, test } from "vitest";
import { activities } from "./activities.ts";
import { activityOverlap } from "./activity-overlap.ts";
import { activityCrossings, activityRelations } from "./activity-relations.ts";
import type { Measure } from "./measure.ts";
import { measureCatalogue } from "./measure-catalogue.ts";

function measure(id: string): Measure {
  return measureCatalogue.find((one) => one.id === id)!;
}
const overlap = (a: string, b: string, species?: Parameters<typeof activityOverlap>[2]) =>
  activityOverlap(measure(a), measure(b), species);

describe("activityOverlap", () => {
  test("is 1 on the same units and on units within, 0 across sectors and on other units", () => {
    expect(overlap("rooftop-pv", "power-ccus")).toBe(1);
    expect(overlap("boiler-kiln-fgd-scr-bagfilter", "kiln-gas-electric")).toBe(1);
    expect(overlap("power-wind-solar-phase-down", "steel-scrap-eaf")).toBe(0);
    expect(overlap("ev-bus", "ev-taxi")).toBe(0);
    expect(overlap("power-coal-flexibility", "power-small-coal-retirement")).toBe(0);
  });

  test("is the part where units are within: kilns carry 0.15 of the 0.45 of boilers and kilns", () => {
    expect(overlap("kiln-gas-electric", "boiler-kiln-fgd-scr-bagfilter")).toBeCloseTo(0.15 / 0.45, 12);
    expect(overlap("industrial-heat-pump", "industrial-boiler-coal-to-gas")).toBeCloseTo(0.18 / 0.3, 12);
    // Along a chain: heat below 150 °C within boilers within boilers and kilns.
    expect(overlap("industrial-heat-pump", "boiler-kiln-fgd-scr-bagfilter")).toBeCloseTo(0.18 / 0.45, 12);
  });

  test("an activity named as its sector is the whole sector", () => {
    expect(overlap("steel-output-cap", "steel-ule-retrofit")).toBe(1);
    expect(overlap("steel-ule-retrofit", "steel-output-cap")).toBe(0.85);
  });

  test("is as of units spread evenly where activities cross", () => {
    expect(overlap("building-retrofit", "heating-coal-to-gas")).toBe(0.75);
    expect(overlap("heating-coal-to-gas", "building-retrofit")).toBe(0.8);
  });

  test("goes by another species where asked, and is 0 where there is none of it", () => {
    expect(overlap("truck-scrappage-vib", "ev-heavy-truck")).toBeCloseTo(0.1 / 0.36, 12);
    expect(overlap("truck-scrappage-vib", "ev-heavy-truck", "nox")).toBeCloseTo(0.35 / 0.62, 12);
    expect(overlap("kiln-gas-electric", "boiler-kiln-fgd-scr-bagfilter", "voc")).toBe(0);
  });

  test("is a share for every pair, and above 0 for a pair both ways or not at all", () => {
    for (const a of measureCatalogue) {
      for (const b of measureCatalogue) {
        const there = activityOverlap(a, b);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1);
        expect(there > 0).toBe(activityOverlap(b, a) > 0);
      }
    }
  });
});

test("relations and crossings stay within their sector, and no pair is both", () => {
  const related = new Set<string>();
  for (const { sector, inner, outer } of activityRelations) {
    expect([activities[inner].sector, activities[outer].sector]).toEqual([sector, sector]);
    related.add([inner, outer].sort().join());
  }
  for (const { sector, between } of activityCrossings) {
    expect(between.map((id) => activities[id].sector)).toEqual([sector, sector]);
    expect(related).not.toContain([...between].sort().join());
  }
});

test("every activity is of a measure", () => {
  const used = new Set(measureCatalogue.map(({ activity }) => activity.id));
  expect([...used].sort()).toEqual(Object.keys(activities).sort());
});

test("what is within another carries no more CO2 of the sector", () => {
  for (const { inner, outer } of activityRelations) {
    const carried = (id: string) =>
      measureCatalogue.filter(({ activity }) => activity.id === id).map(({ share }) => share.co2);
    expect(Math.max(...carried(inner)), inner).toBeLessThanOrEqual(Math.max(...carried(outer)));
  }
});
