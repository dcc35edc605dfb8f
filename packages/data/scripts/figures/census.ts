import { ageBandColumns, censusVariables, censusYear } from "../../src/panel/census-variables.ts";
import { numberIn, textIn } from "./cells.ts";
import { rowsOf } from "./figures-folder.ts";
import type { Observations } from "./observations.ts";

/** Census codes of the municipalities by city code; 5002 are the counties of Chongqing, counted apart in the census. */
const municipalities: Readonly<Record<string, string>> = {
  "110100": "1101",
  "120100": "1201",
  "310100": "3101",
};

function cityOf(censusCode: string): string {
  const prefix = censusCode.slice(0, 4);
  return municipalities[censusCode] ?? (prefix === "5002" ? "5001" : prefix);
}

/**
 * Adds the age bands of the census, rows of one city summed (Chongqing has two).
 * Returns the names of rows that no city of the panel has, which are left out.
 */
export function readCensus(
  folder: string,
  { cities, into }: { cities: ReadonlyMap<string, unknown>; into: Observations },
): readonly string[] {
  const sums = new Map<string, number[]>();
  const dropped: string[] = [];
  for (const row of rowsOf(folder, "population_by_age_2020", ageBandColumns)) {
    const code = cityOf(textIn(row, "census_code"));
    if (!cities.has(code)) {
      dropped.push(textIn(row, "name_zh"));
      continue;
    }
    const bands = ageBandColumns.map((column) => numberIn(row, column, "persons"));
    const before = sums.get(code);
    sums.set(code, before ? before.map((sum, band) => sum + (bands[band] ?? 0)) : bands);
  }
  for (const [code, bands] of sums) {
    censusVariables.forEach(({ id, series: [from] }, band) => {
      const value = bands[band];
      if (from && value !== undefined)
        into.add({ variable: id, source: from.source, code, year: censusYear }, value);
    });
  }
  return dropped;
}
