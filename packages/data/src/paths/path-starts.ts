import { type City, type Gap, isGap, period } from "@tandem/core";
import {
  type AirshedEmissions,
  type OwnFigures,
  type PathStart,
  pathStart,
  totalEmissions,
} from "@tandem/core/paths";
import { readCityInputs } from "../assessment/read-city-inputs.ts";
import type { Panel } from "../panel/panel.ts";
import { noEmissions, plus } from "./emission-sums.ts";
import { notedNational, onNationalShares } from "./national-shares.ts";

type AirshedId = PathStart["city"]["airshed"];

/** What a path needs to know of the whole panel in one base year. */
export interface PathGrounds {
  readonly starts: ReadonlyMap<string, PathStart | Gap>;
  readonly airsheds: Readonly<Partial<Record<AirshedId, AirshedEmissions>>>;
  readonly nation: AirshedEmissions;
}

/** What one city starts a path from in a base year: with the user's own figures where given. */
export function cityStart(
  panel: Panel,
  city: City,
  { baseYear, own = {} }: { readonly baseYear: number; readonly own?: OwnFigures },
): PathStart | Gap {
  const inputs = readCityInputs(panel, {
    code: city.code,
    period: period(baseYear - 1, baseYear),
    sections: "all",
  });
  if (panel.provinceSectorShares.length > 0) return pathStart(inputs, own);
  const start = pathStart(onNationalShares(inputs), own);
  return isGap(start) ? start : notedNational(start);
}

function readGrounds(panel: Panel, baseYear: number): PathGrounds {
  const starts = new Map<string, PathStart | Gap>();
  const airsheds: Partial<Record<AirshedId, AirshedEmissions>> = {};
  let nation = noEmissions;
  for (const city of panel.cities) {
    const start = cityStart(panel, city, { baseYear });
    starts.set(city.code, start);
    if (isGap(start)) continue;
    const emissions = totalEmissions(start.city);
    const { airshed } = start.city;
    airsheds[airshed] = plus(airsheds[airshed] ?? noEmissions, emissions);
    nation = plus(nation, emissions);
  }
  return { starts, airsheds, nation };
}

/** Kept as long as the panel: a base year is read once, which takes a second, and every path of it then starts at once. */
const known = new WeakMap<Panel, Map<number, PathGrounds>>();

export function pathGrounds(panel: Panel, baseYear: number): PathGrounds {
  const years = known.get(panel) ?? new Map<number, PathGrounds>();
  known.set(panel, years);
  const grounds = years.get(baseYear) ?? readGrounds(panel, baseYear);
  years.set(baseYear, grounds);
  return grounds;
}
