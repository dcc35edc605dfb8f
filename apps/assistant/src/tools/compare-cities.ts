import { assessCity, type Gap, isGap, type Period, type Text } from "@tandem/core";
import { readCityInputs } from "@tandem/data";
import { z } from "zod";
import { type MethodLink, methodLinks } from "../method-links/method-link.ts";
import { methodsOf } from "../method-links/section-methods.ts";
import { chosenSeries } from "./chosen-series.ts";
import { type CityNames, type CompactReport, cityNames, compactReport } from "./compact-change.ts";
import { cityField, co2Field, fromField, pm25Field, toField } from "./fields.ts";
import { namedCity } from "./named-city.ts";
import { panelPeriod } from "./panel-years.ts";
import { defineTool } from "./tool.ts";

export const mostCompared = 10;

export interface ComparedCity {
  readonly city: CityNames;
  readonly synergy: CompactReport | Gap;
  /** The same with the other CO2 inventories that have both years. */
  readonly alternatives: readonly CompactReport[];
}

export interface CityComparison {
  readonly period: Period;
  readonly cities: readonly ComparedCity[];
  readonly notes: readonly Text[];
  readonly methods: readonly MethodLink[];
}

export const compareCitiesTool = defineTool({
  name: "compare_cities",
  description: `The same period side by side for 2 to ${mostCompared} cities: class, both ends and changes of CO2 and PM2.5 with sources, and the same with the other CO2 inventory. For whole provinces or regions use synergy_overview.`,
  input: z.strictObject({
    cities: z.array(cityField).min(2).max(mostCompared).describe("The cities, in the order to show them"),
    from: fromField,
    to: toField,
    co2: co2Field,
    pm25: pm25Field,
  }),
  run({ cities, from, to, ...asked }, { panel }): CityComparison {
    const years = panelPeriod(panel, { from, to });
    const codes = [...new Set(cities.map((name) => namedCity(panel, name).code))];
    const assessments = codes.map((code) =>
      assessCity(readCityInputs(panel, { code, period: years, ...chosenSeries(asked) })),
    );
    const notes = new Map(assessments.flatMap((one) => one.notes).map((note) => [note.en, note]));
    return {
      period: years,
      cities: assessments.map(({ city, synergy, alternatives }) => ({
        city: cityNames(city),
        synergy: isGap(synergy) ? synergy : compactReport(synergy),
        alternatives: alternatives.map(compactReport),
      })),
      notes: [...notes.values()],
      methods: methodLinks(methodsOf(["synergy"])),
    };
  },
});
