import type { PathMeasure, PathYear } from "./path-design.ts";

/** What stands for one measure in all places of a path. */
export interface MainMeasure
  extends Pick<PathMeasure, "id" | "name" | "aspect" | "sector" | "synergy" | "grades" | "share" | "cost"> {
  /** kt CO2 removed a year. */
  readonly co2: number;
  /** µg/m³ taken off the annual mean of each place, averaged over the places of the path. */
  readonly pm25Effect: number;
}

function together(rows: readonly PathMeasure[], places: number): readonly MainMeasure[] {
  const byId = Map.groupBy(rows, ({ id }) => id);
  return [...byId.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const sum = (of: (row: PathMeasure) => number) => same.reduce((total, row) => total + of(row), 0);
    const { id, name, aspect, sector, synergy, grades } = first;
    return {
      id,
      name,
      aspect,
      sector,
      synergy,
      grades,
      share: sum(({ share }) => share) / same.length,
      cost: sum(({ cost }) => cost),
      co2: sum(({ co2 }) => co2),
      pm25Effect: sum(({ pm25Effect }) => pm25Effect) / places,
    };
  });
}

/**
 * The measures that carry most of a path in a year, most first: each by the larger of its parts of all CO2 and of all PM2.5
 * brought down. What adds more than it takes on both comes last. Places are added up.
 */
export function mainMeasures({ measures, cities }: PathYear, most: number): readonly MainMeasure[] {
  const all = together(measures, Math.max(1, cities.length));
  const brought = (of: (measure: MainMeasure) => number) =>
    all.reduce((total, measure) => total + Math.max(0, of(measure)), 0);
  const [co2, pm25] = [brought((one) => one.co2), brought((one) => one.pm25Effect)];
  const part = (value: number, total: number) => (total > 0 ? value / total : 0);
  const weight = (one: MainMeasure) => Math.max(part(one.co2, co2), part(one.pm25Effect, pm25));
  return all.toSorted((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1)).slice(0, most);
}
