export type Cell = string | number | undefined;

/** Starts that spreadsheets read as a formula or a command, ASCII and full-width. */
const formulaStart = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u;

function written(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const text = formulaStart.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * CSV as Excel reads it without asking: UTF-8 with a byte order mark (or none, for programs that take it for text), CRLF,
 * quotes where needed. A text that would start a formula gets an apostrophe in front; a number stays a number.
 */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  { byteOrderMark = true }: { readonly byteOrderMark?: boolean } = {},
): string {
  const lines = [header, ...rows].map((row) => row.map(written).join(","));
  return `${byteOrderMark ? "\uFEFF" : ""}${lines.join("\r\n")}\r\n`;
}
