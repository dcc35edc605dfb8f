import { isGap, Series } from "@tandem/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openPanel } from "./open-panel.ts";

const panel = openPanel();
const city = fc.constantFrom(...panel.cities);
const terms = new Map(panel.sources.map((source) => [source.id, source.terms]));
const units = new Map(panel.variables.map((variable) => [variable.id, variable.unit]));

test("every series of every city has ascending years, finite values, and the unit, terms and source on record", () => {
  for (const { code } of panel.cities) {
    const all = panel.seriesOf(code);
    for (const series of all) {
      expect(Series.safeParse(series).success).toBe(true);
      expect(series.points.length).toBeGreaterThan(0);
      expect(series.points.every(({ year }, at) => at === 0 || year > series.points[at - 1]!.year)).toBe(
        true,
      );
      expect(series.points.every(({ value }) => Number.isFinite(value) && value >= 0)).toBe(true);
      expect(series.unit).toBe(units.get(series.variable));
      expect(series.terms).toBe(terms.get(series.source));
      expect(panel.series({ code, ...series })).toEqual(series);
    }
    expect(new Set(all.map(({ variable, source }) => `${variable} ${source}`)).size).toBe(all.length);
  }
});

test("a pair comes from one series, is one of its points at each end, or is a gap with words in both languages", () => {
  const variable = fc.constantFrom("co2", "pm25", "population", "so2_industrial", "coal_power_mw");
  const year = fc.integer({ min: 1990, max: 2035 });
  fc.assert(
    fc.property(city, variable, fc.tuple(year, year), ({ code }, id, [a, b]) => {
      fc.pre(a !== b);
      const period = { from: Math.min(a, b), to: Math.max(a, b) };
      const pair = panel.pair({ code, variable: id, period });
      const candidates = panel
        .seriesOf(code, [id])
        .filter(({ points }) => [a, b].every((end) => points.some((point) => point.year === end)));
      if (isGap(pair)) {
        expect(candidates.filter(({ source }) => source !== "ceads-city")).toEqual([]);
        expect(pair.reason.en).toMatch(/\d{4}|does not have/);
        expect(pair.needs.zh).not.toBe("");
        return;
      }
      expect(pair.from.source).toBe(pair.to.source);
      expect(pair.from.source).toBe(candidates[0]?.source);
      expect(candidates[0]?.points).toContainEqual(
        expect.objectContaining({ year: period.to, value: pair.to.value }),
      );
    }),
  );
});
