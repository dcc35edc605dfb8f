import { earliestYear, invalidInput, latestYear, type TandemError } from "@tandem/core";
import type { CsvRow } from "./csv.ts";

/** Error about one cell: "observations.csv:118: value must be …, got "n.a."". */
export function wrongCell(
  row: CsvRow,
  column: string,
  expected: { readonly en: string; readonly zh: string },
): TandemError {
  const got = textIn(row, column);
  return invalidInput(
    row.where,
    {
      en: `${column} must be ${expected.en}, got "${got}"`,
      zh: `${column} 应为${expected.zh}，收到“${got}”`,
    },
    { column, got },
  );
}

/** The cell's text without spaces around it; "" where there is nothing in it. */
export function textIn(row: CsvRow, column: string): string {
  return row.cells[column]?.trim() ?? "";
}

/** @throws TandemError `invalid-input` where the cell is not a number from 0; `unit` says of what. */
export function numberIn(row: CsvRow, column: string, unit: string): number {
  const text = textIn(row, column);
  if (!/^\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) {
    throw wrongCell(row, column, { en: `a number of ${unit}`, zh: `数值（单位 ${unit}）` });
  }
  return Number(text);
}

export function yearIn(row: CsvRow, column: string): number {
  const year = Number(textIn(row, column));
  if (!Number.isInteger(year) || year < earliestYear || year > latestYear) {
    throw wrongCell(row, column, {
      en: `a year from ${earliestYear} to ${latestYear}`,
      zh: `${earliestYear} 至 ${latestYear} 之间的年份`,
    });
  }
  return year;
}

/** The item that the cell names. @throws TandemError `invalid-input` where there is none. */
export function namedIn<T>(row: CsvRow, column: string, lookup: ReadonlyMap<string, T>): T {
  const found = lookup.get(textIn(row, column));
  if (found !== undefined) return found;
  const few = lookup.size <= 60 ? [...lookup.keys()].join(", ") : "a code of cities.csv";
  throw wrongCell(row, column, { en: few, zh: few });
}
