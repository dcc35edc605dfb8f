import { airLimit } from "@tandem/core/goals";
import { meanOf } from "./mean-of.ts";
import type { AskedYear, Pm25Target } from "./path-question.ts";
import type { ShownCityYear, ShownPath, ShownYear } from "./shown-path.ts";

export interface TrackPoint {
  readonly year: number;
  readonly value: number;
  /** What chemistry may make of it, where it bends. */
  readonly range?: { readonly lower: number; readonly upper: number };
}

/** One quantity over the years: without measures where that is known, with them, and what was asked. */
export interface Track {
  readonly without: readonly TrackPoint[];
  readonly path: readonly TrackPoint[];
  readonly targets: readonly TrackPoint[];
}

/** A city's code, or nothing for all places together. */
export type Where = string | undefined;

function cityIn({ cities }: ShownYear, where: Where): readonly ShownCityYear[] {
  return where === undefined ? cities : cities.filter(({ place }) => place === where);
}

/** CO2 against the base year in per cent: of the sum of the places, or of one. */
export function co2Track(path: ShownPath, asked: readonly AskedYear[], where: Where): Track {
  const of = (year: ShownYear) =>
    where === undefined ? year.totals.co2ChangePercent : cityIn(year, where)[0]?.co2ChangePercent;
  return {
    without: [],
    path: [
      { year: path.baseYear, value: 0 },
      ...path.milestones.flatMap((year) => {
        const value = of(year);
        return value === undefined ? [] : [{ year: year.year, value }];
      }),
    ],
    targets: asked.flatMap(({ year, co2ChangePercent }) =>
      co2ChangePercent === undefined ? [] : [{ year, value: co2ChangePercent }],
    ),
  };
}

/** µg/m³ that a target allows in a year; nothing where its standard sets no limit for that year. */
export function pm25Limit(target: Pm25Target, year: number): number | undefined {
  if ("max" in target) return target.max;
  const limit = airLimit({ standard: target.standard, pollutant: "pm25", metric: "annual", year });
  return "value" in limit ? limit.value : undefined;
}

function point(year: number, value: number | undefined): readonly TrackPoint[] {
  return value === undefined ? [] : [{ year, value }];
}

function pathPoint(year: ShownYear, where: Where): readonly TrackPoint[] {
  const cities = cityIn(year, where);
  const value = meanOf(cities.map(({ pm25 }) => pm25));
  const lower = meanOf(cities.map(({ pm25Bent }) => pm25Bent.lower));
  const upper = meanOf(cities.map(({ pm25Bent }) => pm25Bent.upper));
  if (value === undefined || lower === undefined || upper === undefined) return [];
  return [{ year: year.year, value, range: { lower, upper } }];
}

/** Annual mean of PM2.5: the mean of the places, or of one. */
export function pm25Track(path: ShownPath, asked: readonly AskedYear[], where: Where): Track {
  const places = path.places.filter(({ code }) => where === undefined || code === where);
  const base = point(path.baseYear, meanOf(places.map(({ pm25 }) => pm25.value)));
  return {
    without: [
      ...base,
      ...path.milestones.flatMap((year) =>
        point(year.year, meanOf(cityIn(year, where).map(({ pm25Before }) => pm25Before))),
      ),
    ],
    path: [...base, ...path.milestones.flatMap((year) => pathPoint(year, where))],
    targets: asked.flatMap(({ year, pm25 }) =>
      pm25 === undefined ? [] : point(year, pm25Limit(pm25, year)),
    ),
  };
}

/** The values that an axis must hold. */
export function trackValues({ without, path, targets }: Track): readonly number[] {
  return [...without, ...path, ...targets].flatMap(({ value, range }) =>
    range === undefined ? [value] : [value, range.lower, range.upper],
  );
}
