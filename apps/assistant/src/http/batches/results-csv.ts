import type { Language } from "@tandem/core";
import { csvText } from "./csv-text.ts";
import { type ResultsTable, resultsColumns } from "./results-columns.ts";

/**
 * The outcomes of a batch as CSV, one row per city, assessed or not. Units are in the column names: Mt for CO2, µg/m³
 * for PM2.5, per cent of the start for changes.
 */
export function resultsCsv(table: ResultsTable, language: Language): string {
  const columns = resultsColumns(table, language);
  return csvText(
    columns.map(({ name }) => name),
    table.outcomes.map((outcome) => columns.map(({ read }) => read(outcome))),
  );
}
