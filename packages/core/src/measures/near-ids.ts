/** Fewest letters to put in, take out or swap to make one word of the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function sharedWords(a: string, b: string): number {
  const words = new Set(b.split(/[-_]/));
  return a.split(/[-_]/).filter((word) => word.length > 1 && words.has(word)).length;
}

/** Up to three of the known ids that look like a wrong one, most alike first: by words in common, then by letters. */
export function nearIds(wrong: string, known: Iterable<string>): readonly string[] {
  const plain = wrong.slice(0, 80).toLowerCase();
  return [...known]
    .map((id) => ({ id, words: sharedWords(plain, id), distance: editDistance(plain, id) }))
    .filter(({ id, words, distance }) => words > 0 || distance <= Math.max(2, id.length / 4))
    .sort((a, b) => b.words - a.words || a.distance - b.distance)
    .slice(0, 3)
    .map(({ id }) => id);
}
