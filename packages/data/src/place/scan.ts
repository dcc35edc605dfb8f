import type { NameIndex, NameNode } from "./name-index.ts";
import type { Place } from "./place.ts";
import { areJoined, type Token, toned } from "./tokens.ts";

/** A name in a text and the places that it can mean; `isCounty` where it names a county-level place instead. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly places: readonly Place[];
  readonly isCounty: boolean;
}

interface Longest {
  /** Index of the token after the name. */
  readonly next: number;
  readonly places: readonly Place[];
}

function longestAt(
  root: NameNode,
  { text, tokens, at }: { text: string; tokens: readonly Token[]; at: number },
) {
  let node: NameNode | undefined = root;
  let found: Longest | undefined;
  for (let index = at; node !== undefined; index += 1) {
    if (node.places !== undefined) found = { next: index, places: node.places };
    const token = tokens[index];
    const previous = index > at ? tokens[index - 1] : undefined;
    if (token === undefined || (previous && !areJoined(text, previous, token))) break;
    node = node.next.get(token.key);
  }
  return found;
}

function withTones(places: readonly Place[], { name, index }: { name: string; index: NameIndex }) {
  const key = toned(name);
  return (key !== undefined && index.byTone.get(key)) || places;
}

/** The longest names in a text from left to right, none overlapping. */
export function namesIn(
  text: string,
  { tokens, index, root }: { tokens: readonly Token[]; index: NameIndex; root: NameNode },
): readonly Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = longestAt(root, { text, tokens, at });
    const start = tokens[at]?.start ?? 0;
    const end = found && tokens[found.next - 1]?.end;
    if (found && end !== undefined && found.places.length > 0) {
      const places = withTones(found.places, { name: text.slice(start, end), index });
      mentions.push({ start, end, places, isCounty: false });
    }
    at = found ? found.next : at + 1;
  }
  return mentions;
}
