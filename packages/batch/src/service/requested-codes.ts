import type { Panel } from "@tandem/data";
import type { BatchRequest } from "../contract/batch.ts";

/** The cities of a batch in the order in which they are split into chunks. */
export function requestedCodes({ cities }: BatchRequest, panel: Panel): readonly string[] {
  return cities === "all" ? panel.cities.map(({ code }) => code).sort() : cities;
}
