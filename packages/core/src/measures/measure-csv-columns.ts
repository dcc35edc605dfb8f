import { speciesIds } from "../sectors/sector.ts";

/**
 * Columns of a file of measures, one measure a row. Beside them, a column `reach_YYYY` for every year of which a measure
 * has a reach; an empty cell there is no point of that measure. `sources` are parted by semicolons.
 */
export const measureCsvColumns = [
  "id",
  "name_en",
  "name_zh",
  "aspect",
  "sector",
  "activity",
  "activity_en",
  "activity_zh",
  "stage",
  ...speciesIds.map((species) => `share_${species}` as const),
  ...speciesIds.map((species) => `reduction_${species}` as const),
  "grid_power_mwh_per_t_co2",
  "share_non_co2",
  "reduction_non_co2",
  "done_2020",
  "cost_basis",
  "cost_low",
  "cost_central",
  "cost_high",
  "lifetime_years",
  "exclusive_group",
  "requires",
  "requires_free_up_to",
  "synergy",
  "cost_grade",
  "effect_grade",
  "sources",
  "note_en",
  "note_zh",
] as const;
export type MeasureCsvColumn = (typeof measureCsvColumns)[number];

/** Columns that a file may leave out or leave empty. */
export const optionalCsvColumns: ReadonlySet<MeasureCsvColumn> = new Set<MeasureCsvColumn>([
  "exclusive_group",
  "requires",
  "requires_free_up_to",
  "note_en",
  "note_zh",
]);

export const reachColumn = /^reach_(\d{4})$/;

/** Starts that spreadsheets take for a formula or a command, ASCII and full-width. */
export const formulaStart = /^'*(?:[\s\p{Cc}]*[=+\-@＝＋－＠]|[\t\r\n])/u;
