import type { City } from "@tandem/core";
import type { Panel } from "../panel/panel.ts";
import { shortChineseName } from "./chinese-names.ts";
import { cityNames } from "./city-names.ts";
import { editDistance } from "./edit-distance.ts";
import { folded } from "./tokens.ts";

export const mostSuggestions = 5;
const shortName = 5;

interface Spellings {
  readonly city: City;
  /** Folded, without spaces. */
  readonly latin: readonly string[];
  readonly chinese: string;
}

const spellings = new WeakMap<Panel, readonly Spellings[]>();

function spellingsOf(panel: Panel): readonly Spellings[] {
  const known = spellings.get(panel);
  if (known !== undefined) return known;
  const all = panel.cities.map((city): Spellings => {
    const { latin, latinAlone } = cityNames(city, panel.pinyin(city.code) ?? "");
    const words = [...latin, ...latinAlone].map((name) => folded(name).replace(/[\s-]/g, ""));
    return { city, latin: [...new Set(words)], chinese: shortChineseName(city.nameZh) };
  });
  spellings.set(panel, all);
  return all;
}

function latinDistance(word: string, names: readonly string[]): number | undefined {
  const most = word.length <= shortName ? 1 : 2;
  const distances = names.flatMap((name) => editDistance(word, name, most) ?? []);
  return distances.length > 0 ? Math.min(...distances) : undefined;
}

/** One other character; a name of two characters must keep its first, or a dozen cities would be as near. */
function chineseDistance(word: string, name: string): number | undefined {
  if (name.length <= 2 && (word.length !== name.length || word[0] !== name[0])) return undefined;
  return editDistance(word, name, 1);
}

/** The cities whose names are nearest to a word, if they are near at all: suggestions, never matches. */
export function spelledLike(panel: Panel, word: string): readonly City[] {
  const isChinese = /\p{Script=Han}/u.test(word);
  const short = shortChineseName(word);
  const near = spellingsOf(panel).flatMap(({ city, latin, chinese }) => {
    const distance = isChinese ? chineseDistance(short, chinese) : latinDistance(word, latin);
    return distance === undefined ? [] : [{ city, distance }];
  });
  const least = Math.min(...near.map(({ distance }) => distance));
  return near.flatMap(({ city, distance }) => (distance === least ? [city] : [])).slice(0, mostSuggestions);
}
