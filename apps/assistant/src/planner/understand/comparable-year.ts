import { isGap } from "@tandem/core";
import type { Panel } from "@tandem/data";

/** The last year of which the panel has any figure of CO2 or PM2.5. */
function lastYear(panel: Panel): number {
  const variables = panel.cities.flatMap(({ code }) => panel.seriesOf(code, ["pm25"]));
  return Math.max(...variables.map(({ points }) => points.at(-1)?.year ?? 0));
}

const lastYears = new WeakMap<Panel, number>();

function knownLastYear(panel: Panel): number {
  const known = lastYears.get(panel) ?? lastYear(panel);
  lastYears.set(panel, known);
  return known;
}

/**
 * The latest year that can be compared with `from`: the last in which at least half as many of the cities have both
 * pairs as in the best-covered year. Undefined where no year after `from` has any.
 */
export function latestComparableYear(
  panel: Panel,
  { from, codes }: { readonly from: number; readonly codes: readonly string[] },
): number | undefined {
  const last = knownLastYear(panel);
  const coverage: { readonly year: number; readonly n: number }[] = [];
  for (let year = from + 1; year <= last; year += 1) {
    const period = { from, to: year };
    const covered = codes.filter((code) =>
      ["pm25", "co2"].every((variable) => !isGap(panel.pair({ code, variable, period }))),
    );
    coverage.push({ year, n: covered.length });
  }
  const best = Math.max(0, ...coverage.map(({ n }) => n));
  return coverage.findLast(({ n }) => n > 0 && n >= best / 2)?.year;
}
