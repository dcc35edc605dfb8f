/** Rows of a CSV text by column name: a reader of its own, so that the writer is not tried against itself. */
export function parsedCsv(text: string): ReadonlyMap<string, string>[] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;
  const body = text.replace(/^\uFEFF/, "");
  while (cell.lastIndex < body.length) {
    const match = cell.exec(body);
    if (match === null) throw new Error("is not CSV");
    const [, raw = "", separator] = match;
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (separator === "\r\n") rows.push([]);
  }
  const [header = [], ...records] = rows.slice(0, -1);
  return records.map((record) => {
    if (record.length !== header.length) throw new Error(`a row has ${record.length} cells`);
    return new Map(header.map((name, index) => [name, record[index] ?? ""]));
  });
}
