import type { MeasureSource } from "./measure-source.ts";
import { airSources } from "./measure-sources-air.ts";
import { costSources } from "./measure-sources-cost.ts";
import { inventorySources } from "./measure-sources-inventory.ts";

/** The 86 sources of the measures, of the sector defaults behind them and of the answer of PM2.5, by id. */
export const measureSources: Readonly<Record<string, MeasureSource>> = {
  ...inventorySources,
  ...costSources,
  ...airSources,
};
