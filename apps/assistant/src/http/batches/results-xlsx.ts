import type { Batch, CityOutcome } from "@tandem/batch";
import type { Language, Text } from "@tandem/core";
import type { Panel } from "@tandem/data";
import writeXlsxFile, { type Row, type Sheet } from "write-excel-file/node";
import type { Cell } from "./csv-text.ts";
import { methodRows, sourceRows } from "./grounds-rows.ts";
import { pathColumns } from "./path-columns.ts";
import type { Columns } from "./results-column.ts";
import { assessedColumns, cityColumns, reasonColumns } from "./results-columns.ts";
import { zipWithoutTimes } from "./zip-without-times.ts";

/** Most characters that a cell of a workbook holds. */
const longestText = 32_767;

/** A number stays a number; a text is written as one, so that what begins like a formula is none. */
function written(cell: Cell): Row[number] {
  if (cell === undefined || cell === "") return null;
  if (typeof cell === "number") return { type: Number, value: cell };
  return { type: String, value: cell.slice(0, longestText) };
}

function widthOf(title: string): number {
  const letters = [...title].reduce((sum, letter) => sum + (letter > "\u2E7F" ? 2 : 1), 0);
  return Math.min(40, Math.max(12, letters + 2));
}

function sheet(name: string, titles: readonly string[], rows: readonly (readonly Cell[])[]): Sheet<never> {
  const header = titles.map((value) => ({ type: String, value, fontWeight: "bold" as const }));
  return {
    sheet: name,
    data: [header, ...rows.map((row) => row.map(written))],
    columns: titles.map((title) => ({ width: widthOf(title) })),
    stickyRowsCount: 1,
  };
}

function citiesSheet(
  name: Text,
  columns: Columns<CityOutcome>,
  { outcomes, language }: { readonly outcomes: readonly CityOutcome[]; readonly language: Language },
): Sheet<never> {
  const rows = outcomes.map((outcome) =>
    columns.map(({ read, shown }) => (shown ? shown(outcome, language) : read(outcome))),
  );
  return sheet(
    name[language],
    columns.map(({ title }) => title[language]),
    rows,
  );
}

export interface BatchWorkbook {
  readonly batch: Pick<Batch, "request" | "panelVersion">;
  readonly outcomes: readonly CityOutcome[];
  readonly panel: Panel;
}

/**
 * The outcomes of a batch as an Excel workbook: the cities assessed, the methods, the sources, and the cities left out
 * with their reasons. Header cells carry units. Equal batches give equal bytes.
 */
export async function resultsXlsx(
  { batch, outcomes, panel }: BatchWorkbook,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const { from, to, path } = batch.request;
  const table = { from, to, outcomes, ...(path && { path }) };
  const ofPath = pathColumns(path, language);
  const assessed = outcomes.filter(({ kind }) => kind === "assessed");
  const others = outcomes.filter(({ kind }) => kind !== "assessed");
  const methods = methodRows({ batch, outcomes }, language);
  const sources = sourceRows({ batch, outcomes, panel }, language);
  const sheets = [
    citiesSheet({ en: "Results", zh: "结果" }, [...cityColumns, ...assessedColumns(table), ...ofPath], {
      outcomes: assessed,
      language,
    }),
    sheet({ en: "Methods", zh: "方法" }[language], methods.titles, methods.rows),
    sheet({ en: "Sources", zh: "数据来源" }[language], sources.titles, sources.rows),
    citiesSheet(
      { en: "Left out", zh: "未纳入城市" },
      [...cityColumns, ...reasonColumns(language), ...ofPath],
      { outcomes: others, language },
    ),
  ];
  return zipWithoutTimes(await writeXlsxFile(sheets).toBuffer());
}
