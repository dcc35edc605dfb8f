interface Rows {
  readonly beforeLast: readonly number[];
  readonly last: readonly number[];
}

/** The row of the alignment table that ends with the `at`-th letter of `a`, and the least number in it. */
function nextRow(a: string, b: string, { at, rows }: { at: number; rows: Rows }) {
  const row = [at];
  let least = at;
  for (let j = 1; j <= b.length; j += 1) {
    const replaced = (rows.last[j - 1] ?? 0) + (a[at - 1] === b[j - 1] ? 0 : 1);
    let edits = Math.min(replaced, (rows.last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
    const isExchange = at > 1 && j > 1 && a[at - 1] === b[j - 2] && a[at - 2] === b[j - 1];
    if (isExchange) edits = Math.min(edits, (rows.beforeLast[j - 2] ?? 0) + 1);
    row.push(edits);
    least = Math.min(least, edits);
  }
  return { row, least };
}

/**
 * Edits that turn one word into another, or undefined where they are more than `most`: insertions, deletions,
 * replacements and exchanges of neighbours (optimal string alignment).
 */
export function editDistance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  let rows: Rows = { beforeLast: [], last: Array.from({ length: b.length + 1 }, (_, index) => index) };
  for (let at = 1; at <= a.length; at += 1) {
    const { row, least } = nextRow(a, b, { at, rows });
    if (least > most) return undefined;
    rows = { beforeLast: rows.last, last: row };
  }
  const distance = rows.last[b.length] ?? 0;
  return distance <= most ? distance : undefined;
}
