import { invalidInput } from "../error/tandem-error.ts";

/** A record of a CSV text with the number of the line on which it begins, 1 for the first. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** One cell with what ends it: a comma, a line break or the end. Quoted cells hold doubled quotes. */
const cellPattern = /("[^"]*(?:""[^"]*)*"|[^",\r\n]*)(,|\r\n|\n|\r|$)/y;

/**
 * The records of a CSV text (RFC 4180): commas, double quotes, any line break, a byte order mark or none. Lines with
 * nothing in them are left out.
 * @throws TandemError `invalid-input` that names the line of a quote that is not closed or stands inside a cell.
 */
export function csvRecords(text: string): readonly CsvRecord[] {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const records: CsvRecord[] = [];
  let [cells, begin, line, at]: [string[], number, number, number] = [[], 1, 1, 0];
  while (at < source.length || cells.length > 0) {
    cellPattern.lastIndex = at;
    const [whole = "", cell = "", end = ""] = cellPattern.exec(source) ?? [];
    if (whole === "" && at < source.length) {
      throw invalidInput(
        `csv:${line}`,
        {
          en: "has a quote that is not closed or stands inside a cell; write a quote in a cell as two, in a quoted cell",
          zh: "引号未闭合，或出现在单元格中间；单元格内的引号应写成两个，并将整个单元格加引号",
        },
        { line },
      );
    }
    at += whole.length;
    line += cell.split(/\r\n|\n|\r/).length - 1;
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ",") {
      if (at < source.length) continue;
      cells.push("");
    }
    if (cells.some((one) => one !== "")) records.push({ line: begin, cells });
    line += end === "," || end === "" ? 0 : 1;
    [cells, begin] = [[], line];
  }
  return records;
}
