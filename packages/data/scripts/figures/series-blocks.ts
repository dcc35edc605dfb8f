import { flaggedObservations } from "../../src/panel/flagged-observations.ts";
import type { FlaggedYear, PanelFile, Run } from "../../src/panel/panel-file.ts";
import { variables } from "../../src/panel/variables.ts";
import type { Observations } from "./observations.ts";

type Block = PanelFile["series"][number];

/** Values by year as runs of consecutive years. */
function runsOf(values: ReadonlyMap<number, number>): readonly Run[] {
  const runs: number[][] = [];
  let previous: number | undefined;
  for (const [year, value] of [...values].toSorted(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && previous === year - 1) last.push(value);
    else runs.push([year, value]);
    previous = year;
  }
  return runs;
}

function flaggedIn(
  variable: string,
  { source, cities }: { source: string; cities: ReadonlyMap<string, ReadonlyMap<number, number>> },
): readonly FlaggedYear[] {
  return flaggedObservations.flatMap((rule) => {
    if (rule.source !== source || !rule.variables.includes(variable)) return [];
    const [first, last] = rule.years;
    const years = [...(cities.get(rule.code)?.keys() ?? [])].filter((year) => year >= first && year <= last);
    return years.length === 0 ? [] : [{ code: rule.code, years: years.toSorted(), flag: rule.flag }];
  });
}

/** One block for each variable and source that has figures, in the order of the registered variables. */
export function seriesBlocks(observations: Observations): readonly Block[] {
  return variables.flatMap(({ id, unit, series }) =>
    series.flatMap(({ source, basis, flags, onRequest }): Block[] => {
      const cities = observations.of(id, source);
      if (cities.size === 0) return [];
      const codes = [...cities].toSorted(([a], [b]) => (a < b ? -1 : 1));
      return [
        {
          variable: id,
          source,
          unit,
          basis,
          flags,
          ...(onRequest && { onRequest }),
          flagged: flaggedIn(id, { source, cities }),
          cities: Object.fromEntries(codes.map(([code, values]) => [code, runsOf(values)])),
        },
      ];
    }),
  );
}
