import type { Batch } from "@tandem/batch";
import { invalidInput, type Language } from "@tandem/core";
import { resultsCsv } from "./results-csv.ts";
import { resultsIamc } from "./results-iamc.ts";
import { type BatchWorkbook, resultsXlsx } from "./results-xlsx.ts";

/** What the results of a batch can be had as. */
export const resultFormats = ["json", "csv", "xlsx", "iamc"] as const;
export type ResultFormat = (typeof resultFormats)[number];

export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const csvType = "text/csv; charset=utf-8";

const endings = { json: "json", csv: "csv", xlsx: "xlsx", iamc: "iamc.csv" } as const satisfies Record<
  ResultFormat,
  string
>;

export function checkedFormat(asked = "json"): ResultFormat {
  const found = resultFormats.find((format) => format === asked.toLowerCase());
  if (found) return found;
  const got = JSON.stringify(asked);
  throw invalidInput(
    "format",
    {
      en: `must be json, csv, xlsx or iamc, got ${got}`,
      zh: `应为 json、csv、xlsx 或 iamc，收到 ${got}`,
    },
    { value: asked, valid: resultFormats },
  );
}

/** The name to save results under, which says when they are not all. */
export function resultsFileName({ id, state }: Pick<Batch, "id" | "state">, format: ResultFormat): string {
  return `tandem-${id}${state === "completed" ? "" : "-partial"}.${endings[format]}`;
}

interface ResultsFile {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** The results as the bytes of a file, with its media type. */
export async function resultsFile(
  format: Exclude<ResultFormat, "json">,
  results: BatchWorkbook,
  language: Language,
): Promise<ResultsFile> {
  if (format === "xlsx") return { body: await resultsXlsx(results, language), type: workbookType };
  const { batch, outcomes } = results;
  const { from, to, path } = batch.request;
  if (format === "iamc") return { body: resultsIamc({ from, to, outcomes }), type: csvType };
  return { body: resultsCsv({ from, to, outcomes, ...(path && { path }) }, language), type: csvType };
}
