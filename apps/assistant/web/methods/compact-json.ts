/** JSON to read: an object line by line, a list of plain values on one line. Only white space between values differs. */
export function compactJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/\[\n[^[\]{}]*\]/g, (list) =>
    list
      .replace(/^\[\n\s*/, "[")
      .replace(/\n\s*\]$/, "]")
      .replace(/\n\s*/g, " "),
  );
}
