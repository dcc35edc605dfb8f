/** Pairs of neighbouring letters, which a typing error changes few of. */
function letterPairs(id: string): ReadonlySet<string> {
  const letters = ` ${id.toLowerCase().replace(/[^a-z0-9]+/g, " ")} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

const leastLikeness = 0.3;
const most = 3;

/** The ids most like the one that was asked for, nearest first; none where nothing is like it. */
export function nearIds(asked: string, ids: readonly string[]): readonly string[] {
  const pairs = letterPairs(asked.slice(0, 100));
  return ids
    .map((id) => ({ id, score: likeness(pairs, letterPairs(id)) }))
    .filter(({ score }) => score >= leastLikeness)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ id }) => id);
}
