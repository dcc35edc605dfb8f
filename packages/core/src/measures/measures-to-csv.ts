import { type SpeciesId, speciesIds } from "../sectors/sector.ts";
import type { Measure } from "./measure.ts";
import { formulaStart, type MeasureCsvColumn, measureCsvColumns } from "./measure-csv-columns.ts";

type Cell = string | number | undefined;

/** A number stays a number; a text that would start a formula gets an apostrophe in front, as has one that looks so. */
function written(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function perSpecies(prefix: "share" | "reduction", values: Readonly<Record<SpeciesId, number>>) {
  return Object.fromEntries(speciesIds.map((species) => [`${prefix}_${species}`, values[species]]));
}

function cells(measure: Measure): Readonly<Partial<Record<MeasureCsvColumn, Cell>>> {
  const { name, activity, share, reduction, nonCo2, cost, requires, grades, note } = measure;
  return {
    id: measure.id,
    name_en: name.en,
    name_zh: name.zh,
    aspect: measure.aspect,
    sector: measure.sector,
    activity: activity.id,
    activity_en: activity.label.en,
    activity_zh: activity.label.zh,
    stage: measure.stage,
    ...perSpecies("share", share),
    ...perSpecies("reduction", reduction),
    grid_power_mwh_per_t_co2: measure.gridPower,
    share_non_co2: nonCo2.share,
    reduction_non_co2: nonCo2.reduction,
    done_2020: measure.done2020,
    cost_basis: cost.basis,
    cost_low: cost.low,
    cost_central: cost.central,
    cost_high: cost.high,
    lifetime_years: measure.lifetimeYears,
    exclusive_group: measure.exclusiveGroup,
    requires: requires?.measure,
    requires_free_up_to: requires?.freeUpTo,
    synergy: measure.synergy,
    cost_grade: grades.cost,
    effect_grade: grades.effect,
    sources: measure.sources.join(";"),
    note_en: note?.en,
    note_zh: note?.zh,
  };
}

/**
 * Measures as a CSV file that Excel reads without asking: UTF-8 with a byte order mark, CRLF, quotes where needed, the
 * columns of {@link measureCsvColumns} and one `reach_YYYY` for every year. `measuresFromCsv` reads it back as measures of the
 * user's: whose they were is not in the file.
 */
export function measuresToCsv(measures: readonly Measure[]): string {
  const years = [...new Set(measures.flatMap(({ reach }) => reach.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  const header = [...measureCsvColumns, ...years.map((year) => `reach_${year}`)];
  const rows = measures.map((measure) => {
    const byColumn = cells(measure);
    const reachByYear = new Map(measure.reach.map(({ year, share }) => [year, share]));
    return [
      ...measureCsvColumns.map((column) => written(byColumn[column])),
      ...years.map((year) => written(reachByYear.get(year))),
    ];
  });
  return `\uFEFF${[header, ...rows].map((row) => row.join(",")).join("\r\n")}\r\n`;
}
