import type { SpeciesId } from "@tandem/core/sectors";
import { leastShare } from "./path-change.ts";
import type { ShownMeasure, ShownYear } from "./shown-path.ts";
import type { Where } from "./trajectories.ts";

type Amounts = Readonly<Record<SpeciesId | "nonCo2" | "cost" | "pm25Effect", number>>;

/** A measure of one year in one place, or summed over all. */
export interface MeasureRow extends Amounts {
  readonly measure: ShownMeasure;
  /** Codes of the places that take it. */
  readonly places: readonly string[];
  /** Least and greatest share, and reach, among them. */
  readonly share: readonly [number, number];
  readonly reach: readonly [number, number];
}

const summedFields = ["cost", "co2", "so2", "nox", "pm25", "voc", "nh3", "nonCo2"] as const;

function sumOf(measures: readonly ShownMeasure[], field: (typeof summedFields)[number]): number {
  return measures.reduce((sum, measure) => sum + measure[field], 0);
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function rowOf(measures: readonly ShownMeasure[], cities: number): readonly MeasureRow[] {
  const [first] = measures;
  if (first === undefined) return [];
  const of = (field: (typeof summedFields)[number]) => sumOf(measures, field);
  return [
    {
      measure: first,
      places: measures.map(({ place }) => place),
      share: rangeOf(measures.map(({ share }) => share)),
      reach: rangeOf(measures.map(({ reach }) => reach)),
      cost: of("cost"),
      co2: of("co2"),
      so2: of("so2"),
      nox: of("nox"),
      pm25: of("pm25"),
      voc: of("voc"),
      nh3: of("nh3"),
      nonCo2: of("nonCo2"),
      pm25Effect: measures.reduce((sum, { pm25Effect }) => sum + pm25Effect, 0) / cities,
    },
  ];
}

/** The measures that a year takes or pays for, dearest first; of one place, or each summed over all places. */
export function measureRows({ measures, cities }: ShownYear, where: Where): readonly MeasureRow[] {
  const here = measures.filter(
    ({ place, share, installed }) =>
      (where === undefined || place === where) && (share > leastShare || installed > leastShare),
  );
  const count = where === undefined ? Math.max(1, cities.length) : 1;
  return [...Map.groupBy(here, ({ id }) => id).values()]
    .flatMap((group) => rowOf(group, count))
    .toSorted((a, b) => b.cost - a.cost);
}

/** Species that a measure adds to while it lowers others: what is traded off. */
export function addedBy(row: Amounts): readonly SpeciesId[] {
  return (["co2", "so2", "nox", "pm25", "voc", "nh3"] as const).filter((species) => row[species] < -1e-9);
}
