import type { City, CityInputs, Period } from "@tandem/core";
import type { Panel } from "@tandem/data";

export interface OverviewQuery {
  readonly cities: readonly City[];
  readonly period: Period;
  readonly co2?: string;
  readonly pm25?: string;
}

/** What an overview needs of many cities: the two pairs, without the series and the other inventories. */
export function overviewInputs(panel: Panel, query: OverviewQuery): readonly CityInputs[] {
  const { cities, period, co2, pm25 } = query;
  return cities.map((city) => {
    const { code } = city;
    const asked = panel.pair({ code, variable: "co2", period, ...(co2 !== undefined && { source: co2 }) });
    const air = panel.pair({ code, variable: "pm25", period, ...(pm25 !== undefined && { source: pm25 }) });
    return { city, period, co2: { asked, others: [] }, pm25: air, series: [] };
  });
}
