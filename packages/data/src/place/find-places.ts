import type { City } from "@tandem/core";
import type { Panel } from "../panel/panel.ts";
import { placeKey } from "./name-index.ts";
import type { PlaceMatch } from "./place.ts";
import { citiesAmong, matchOf, mentionsIn } from "./places-in-text.ts";
import type { Mention } from "./scan.ts";
import { mostSuggestions, spelledLike } from "./suggestions.ts";
import { type Token, tokensOf } from "./tokens.ts";

const fillers = new Set(["the", "in", "of", "china", "prc", "region", "area"]);
const chineseFillers = /中国|的|地区|区域/g;
const rankWords = new Set(["city", "province", "prefecture", "county", "district", "municipality"]);
const longestQuery = 200;

/** What a query says beside the names in it, words without spaces between them. */
function leftOver(
  query: string,
  { tokens, mentions }: { tokens: readonly Token[]; mentions: readonly Mention[] },
) {
  const outside = tokens.filter(
    ({ start, end }) => !mentions.some((mention) => start >= mention.start && end <= mention.end),
  );
  const chinese = outside.filter((token) => token.isHan).map((token) => query.slice(token.start, token.end));
  const words = outside.filter((token) => !token.isHan && !fillers.has(token.key)).map((token) => token.key);
  return { chinese: chinese.join("").replace(chineseFillers, ""), words };
}

function suggestionsFor(
  panel: Panel,
  { chinese, words, mentions }: { chinese: string; words: readonly string[]; mentions: readonly Mention[] },
): readonly City[] {
  const named = mentions.flatMap((mention) => mention.places);
  const provinces = new Set(named.flatMap((place) => (place.kind === "province" ? [place.nameEn] : [])));
  const word = chinese || words.filter((candidate) => !rankWords.has(candidate)).join("");
  const near = word === "" ? [] : spelledLike(panel, word);
  const inProvince = near.filter((city) => provinces.has(city.provinceEn));
  if (inProvince.length > 0) return inProvince;
  return near.length > 0 ? near : citiesAmong(named).slice(0, mostSuggestions);
}

function cityByCode(panel: Panel, query: string): City | undefined {
  const [, code] = /^(\d{4})(?:00)?$/.exec(query) ?? [];
  return code === undefined ? undefined : panel.city(code);
}

/**
 * What a name means: a city, province or key region in English, Chinese or pinyin, alone or with its province, or a
 * city's code. A name that can mean several places yields them all; one that is not known yields cities spelled like it.
 */
export function findPlaces(panel: Panel, query: string): PlaceMatch {
  const text = query.trim();
  const byCode = cityByCode(panel, text);
  if (byCode) return { kind: "match", place: { kind: "city", city: byCode } };
  if (text.length > longestQuery) return { kind: "unknown", suggestions: [] };
  const tokens = tokensOf(text);
  const mentions = mentionsIn(panel, { text, tokens, isAlone: true });
  const rest = leftOver(text, { tokens, mentions });
  const [mention, ...others] = mentions;
  const isWhole = rest.chinese === "" && rest.words.length === 0;
  if (mention && isWhole && others.every((other) => isSame(mention, other))) return matchOf(mention);
  return { kind: "unknown", suggestions: suggestionsFor(panel, { ...rest, mentions }) };
}

function isSame(a: Mention, b: Mention): boolean {
  const keys = (mention: Mention) => mention.places.map(placeKey).join();
  return keys(a) === keys(b) && a.isCounty === b.isCounty;
}
