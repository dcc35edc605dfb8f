import { findPlaces, type Panel } from "@tandem/data";
import type { StrangeWord } from "./vocabulary.ts";

const rank = /(市|县|区|州|盟|地区)$/;
const shortest = 5;

/** With the known words before it that begin with a capital too: New York. */
function withCapitalsBefore(name: string, text: string): string {
  const before = text.slice(0, text.indexOf(name));
  const capitals = /(?<=\S\s)(?:\p{Lu}\p{Ll}+ )+$/u.exec(before)?.[0] ?? "";
  return capitals + name;
}

function joinedCapitals(words: readonly StrangeWord[], text: string): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && text.includes(`${last} ${word.text}`))
      joined[joined.length - 1] = `${last} ${word.text}`;
    else joined.push(word.text);
  }
  return joined;
}

function isSpelledLikeOne(panel: Panel, word: string): boolean {
  const match = findPlaces(panel, word);
  return match.kind !== "unknown" || match.suggestions.length > 0;
}

/**
 * Strange words that stand where a place would: capitalised, with the rank of a place, or spelled much like a city. The
 * first word counts only where it is spelled like one, since every sentence begins with a capital.
 */
export function unknownPlacesAmong(
  panel: Panel,
  { words, text }: { readonly words: readonly StrangeWord[]; readonly text: string },
): readonly string[] {
  const capitalised = words.filter(
    ({ isCapitalised, text: word }) => isCapitalised && !text.startsWith(word),
  );
  const other = words.filter((word) => !capitalised.includes(word));
  const like = other.filter(({ text: word, isChinese }) =>
    isChinese
      ? rank.test(word) || isSpelledLikeOne(panel, word)
      : word.length >= shortest && isSpelledLikeOne(panel, word),
  );
  return [
    ...joinedCapitals(capitalised, text).map((name) => withCapitalsBefore(name, text)),
    ...like.map(({ text: word }) => word),
  ];
}
