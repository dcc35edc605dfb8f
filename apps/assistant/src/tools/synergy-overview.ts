import type { SynergyOverview, Text } from "@tandem/core";
import type { Panel } from "@tandem/data";
import { z } from "zod";
import { type MethodLink, methodLinks } from "../method-links/method-link.ts";
import { methodsOf } from "../method-links/section-methods.ts";
import { citiesOfArea } from "../places/cities-of-area.ts";
import { chosenSeries } from "./chosen-series.ts";
import {
  type Co2Source,
  classField,
  co2Field,
  co2Sources,
  fromField,
  pm25Field,
  provinceField,
  regionField,
  toField,
} from "./fields.ts";
import { type InventoryOverview, inventoryOverview, overviewNotes } from "./inventory-overview.ts";
import { type PanelYears, panelPeriod, panelYears } from "./panel-years.ts";
import { type RankedCity, rankedCities, rankings } from "./ranked-cities.ts";
import { defineTool } from "./tool.ts";

export const mostRows = 50;

export interface SynergyOverviewResult extends InventoryOverview, Pick<SynergyOverview, "period"> {
  readonly area: { readonly region?: string; readonly province?: string };
  /** Years of which any city has a figure. */
  readonly years: PanelYears;
  /** Cities looked at: n and the left-out ones. */
  readonly asked: number;
  /** The first rows of the list that was asked for. */
  readonly cities: readonly RankedCity[];
  /** How many cities that list has, and how many of them are not shown. */
  readonly matching: number;
  readonly more: number;
  /** What a reader should know before relying on the counts. */
  readonly notes: readonly Text[];
  readonly methods: readonly MethodLink[];
  /** The other CO2 inventory: its counts, and the first rows of the same list. */
  readonly others: readonly (InventoryOverview & {
    readonly cities: readonly RankedCity[];
    readonly matching: number;
    readonly more: number;
  })[];
}

const Input = z.strictObject({
  from: fromField,
  to: toField,
  region: regionField,
  province: provinceField,
  co2: co2Field,
  pm25: pm25Field,
  class: classField,
  rankBy: z
    .enum(rankings)
    .optional()
    .describe("Order of the rows; strength is the length of the joint change; by code where absent"),
  order: z
    .enum(["ascending", "descending"])
    .optional()
    .describe("ascending puts the largest fall first; ascending by default"),
  limit: z.int().min(1).max(mostRows).optional().describe("Rows to return, 20 by default"),
});
type Input = z.output<typeof Input>;

function listed(panel: Panel, input: Input, co2: Co2Source) {
  const { from, to, region, province, limit = 20 } = input;
  const cities = citiesOfArea(panel, { region, province });
  const asked = { ...chosenSeries(input), co2 };
  const query = { cities, period: panelPeriod(panel, { from, to }), ...asked };
  const { overview, summary } = inventoryOverview(panel, query);
  const rows = rankedCities(panel, { overview, query: input, series: asked });
  return { asked: cities.length, period: query.period, summary, rows: rows.all, shown: rows.first(limit) };
}

/** An inventory that the terms of the panel hide is not shown beside the asked one. */
function otherInventories(panel: Panel, asked: Co2Source): readonly Co2Source[] {
  return co2Sources.filter((id) => id !== asked && panel.source(id) !== undefined);
}

export const synergyOverviewTool = defineTool({
  name: "synergy_overview",
  description:
    "How many cities of the country, a province or a key region fall in each synergy class over a period (n, counts, how many are left out and why), for the asked CO2 inventory and beside it for the other one; and which cities, filtered by class and ranked. Always give n and both inventories.",
  input: Input,
  run(input, { panel }): SynergyOverviewResult {
    const co2 = input.co2 ?? co2Sources[0];
    const main = listed(panel, input, co2);
    const others = otherInventories(panel, co2).map((id) => {
      const { summary, rows, shown } = listed(panel, { ...input, limit: Math.min(input.limit ?? 20, 5) }, id);
      return { ...summary, cities: shown, matching: rows, more: rows - shown.length };
    });
    const { region, province } = input;
    return {
      period: main.period,
      area: { ...(region !== undefined && { region }), ...(province !== undefined && { province }) },
      years: panelYears(panel),
      notes: overviewNotes([main.summary, ...others]),
      asked: main.asked,
      ...main.summary,
      cities: main.shown,
      matching: main.rows,
      more: main.rows - main.shown.length,
      others,
      methods: methodLinks(methodsOf(["synergy"])),
    };
  },
});
