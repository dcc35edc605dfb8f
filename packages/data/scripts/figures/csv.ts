import { invalidInput } from "@tandem/core";

/** One line of a CSV file by column, and where it stands, such as "observations.csv:118". */
export interface CsvRow {
  readonly where: string;
  readonly cells: Readonly<Record<string, string>>;
}

interface Line {
  readonly number: number;
  readonly fields: readonly string[];
}

const quotedField = /"((?:[^"]|"")*)"/y;
const plainField = /[^,\r\n]*/y;

function fieldAt(text: string, at: number): { readonly value: string; readonly end: number } {
  const pattern = text[at] === '"' ? quotedField : plainField;
  pattern.lastIndex = at;
  const [whole = "", inner] = pattern.exec(text) ?? [];
  return { value: inner?.replaceAll('""', '"') ?? whole, end: at + whole.length };
}

function* linesOf(text: string): Generator<Line> {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let number = 1;
  while (at < text.length) {
    const fields: string[] = [];
    const first = number;
    for (;;) {
      const { value, end } = fieldAt(text, at);
      fields.push(value);
      number += value.split("\n").length - 1;
      at = end + 1;
      if (text[end] !== ",") {
        if (text[end] === "\r" && text[end + 1] === "\n") at += 1;
        break;
      }
    }
    number += 1;
    yield { number: first, fields };
  }
}

/**
 * The rows of a CSV text (RFC 4180: quotes, CRLF or LF, a byte order mark is passed over).
 * @throws TandemError `invalid-input` where a column is missing or a row has another number of fields than the header.
 */
export function* csvRows(file: string, text: string, columns: readonly string[]): Generator<CsvRow> {
  const lines = linesOf(text);
  const first = lines.next();
  const header = first.done ? [] : first.value.fields;
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw invalidInput(`${file}:1`, {
      en: `must have the columns ${columns.join(", ")}, has no ${missing.join(", ")}`,
      zh: `应含列 ${columns.join("、")}，缺少 ${missing.join("、")}`,
    });
  }
  for (const { number, fields } of lines) {
    const where = `${file}:${number}`;
    if (fields.length !== header.length) {
      throw invalidInput(where, {
        en: `must have ${header.length} fields as the header does, got ${fields.length}`,
        zh: `应与表头一致为 ${header.length} 个字段，收到 ${fields.length} 个`,
      });
    }
    yield { where, cells: Object.fromEntries(header.map((column, index) => [column, fields[index] ?? ""])) };
  }
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** A CSV text with a header and LF line ends. */
export function csvText(columns: readonly string[], rows: Iterable<readonly (string | number)[]>): string {
  let text = `${columns.join(",")}\n`;
  for (const row of rows) text += `${row.map((field) => quoted(String(field))).join(",")}\n`;
  return text;
}
