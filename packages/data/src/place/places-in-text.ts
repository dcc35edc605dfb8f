import type { City } from "@tandem/core";
import type { Panel } from "../panel/panel.ts";
import { nameIndexOf } from "./name-index.ts";
import type { Place, PlaceMatch, PlaceMention } from "./place.ts";
import { qualified } from "./qualify.ts";
import { withRank } from "./ranks.ts";
import { type Mention, namesIn } from "./scan.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** The cities among places, each once. */
export function citiesAmong(places: readonly Place[]): readonly City[] {
  return [...new Set(places.flatMap((place) => (place.kind === "city" ? [place.city] : [])))];
}

export function matchOf({ places, isCounty }: Mention): PlaceMatch {
  const [place, second] = places;
  if (isCounty || place === undefined) return { kind: "unknown", suggestions: citiesAmong(places) };
  return second === undefined ? { kind: "match", place } : { kind: "ambiguous", candidates: places };
}

/** Names with their ranks and provinces. `isAlone`: the text is one name, not a sentence. */
export function mentionsIn(
  panel: Panel,
  { text, tokens, isAlone }: { text: string; tokens: readonly Token[]; isAlone: boolean },
): readonly Mention[] {
  const index = nameIndexOf(panel);
  const names = namesIn(text, { tokens, index, root: isAlone ? index.alone : index.inText });
  const mentions: Mention[] = [];
  for (const name of names) {
    const mention = withRank(text, name, mentions.at(-1)?.end ?? 0);
    if (mention) mentions.push(mention);
  }
  return qualified(mentions, { text, isAlone });
}

/**
 * The cities, provinces and key regions that a text names, English or Chinese, from left to right. "Suzhou in Anhui" is
 * one mention; a name that can mean several places comes with its candidates; a district or county that bears a city's
 * name is unknown.
 */
export function placesInText(panel: Panel, text: string): readonly PlaceMention[] {
  return mentionsIn(panel, { text, tokens: tokensOf(text), isAlone: false }).map((mention) => ({
    start: mention.start,
    end: mention.end,
    text: text.slice(mention.start, mention.end),
    match: matchOf(mention),
  }));
}
