import type { FlagId, Series } from "@tandem/core";
import type { DataTerms } from "./panel.ts";
import type { PanelFile, SeriesBlock } from "./panel-file.ts";
import type { Source } from "./source.ts";

/** The blocks of a panel file under the terms in force; a series is put together when it is asked for. */
export interface SeriesStore {
  /** Every block of a variable, hidden ones included, in order of preference. */
  blocksOf(variable: string): readonly SeriesBlock[];
  isShown(source: string): boolean;
  readonly shown: readonly SeriesBlock[];
  /** The city's series in a block, or undefined where it has none or the terms hide it. */
  series(block: SeriesBlock, code: string): Series | undefined;
  /** First and last year of all figures that the terms let through. */
  span(): readonly [first: number, last: number];
}

function flagsByYear(block: SeriesBlock, code: string): ReadonlyMap<number, readonly FlagId[]> {
  const found = new Map<number, FlagId[]>();
  for (const flagged of block.flagged) {
    if (flagged.code !== code) continue;
    for (const year of flagged.years) found.set(year, [...(found.get(year) ?? []), flagged.flag]);
  }
  return found;
}

function pointsOf(block: SeriesBlock, code: string): Series["points"] | undefined {
  const runs = block.cities[code];
  if (runs === undefined) return undefined;
  const flags = flagsByYear(block, code);
  const points: Series["points"][number][] = [];
  for (const [first = 0, ...values] of runs) {
    values.forEach((value, offset) => {
      const year = first + offset;
      const own = flags.get(year);
      points.push(own === undefined ? { year, value } : { year, value, flags: own });
    });
  }
  return points;
}

function spanOf(blocks: readonly SeriesBlock[]): readonly [number, number] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { cities } of blocks) {
    for (const run of Object.values(cities).flat()) {
      const start = run[0] ?? first;
      first = Math.min(first, start);
      last = Math.max(last, start + run.length - 2);
    }
  }
  return [first, last];
}

export function seriesStore(file: PanelFile, terms: DataTerms): SeriesStore {
  const sources = new Map<string, Source>();
  for (const source of file.sources) if (terms === "all" || source.open) sources.set(source.id, source);
  const byVariable = Map.groupBy(file.series, (block) => block.variable);
  const shown = file.series.filter((block) => sources.has(block.source));
  let span: readonly [number, number] | undefined;
  return {
    blocksOf: (variable) => byVariable.get(variable) ?? [],
    isShown: (source) => sources.has(source),
    shown,
    series(block, code) {
      const points = pointsOf(block, code);
      const source = sources.get(block.source);
      if (points === undefined || source === undefined) return undefined;
      const { variable, unit, basis, flags } = block;
      return { variable, source: source.id, unit, basis, terms: source.terms, flags, points };
    },
    span() {
      span ??= spanOf(shown);
      return span;
    },
  };
}
