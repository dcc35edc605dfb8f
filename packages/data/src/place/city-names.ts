import type { City } from "@tandem/core";
import { shortChineseName } from "./chinese-names.ts";

/** Latin spellings beside the English name of the panel and pinyin, by city code. */
const latinSpellings: Readonly<Record<string, readonly string[]>> = {
  "1101": ["Peking"],
  "1201": ["Tientsin"],
  "1411": ["Lvliang", "Lyuliang"],
  "1501": ["Huhhot", "Hohot", "Hoh-hot"],
  "1507": ["Hulun Buir", "Hulun Buyr"],
  "1508": ["Bayan Nur", "Bayannaoer"],
  "1509": ["Ulan Qab", "Ulaan Chab", "Ulanchab"],
  "1522": ["Xing'an"],
  "1525": ["Xilin Gol"],
  "1529": ["Alagxa", "Alashan"],
  "2327": ["Daxing'anling", "Daxinganling", "Da Xing'an Ling", "Greater Khingan", "Greater Hinggan"],
  "2301": ["Haerbin"],
  "4401": ["Canton"],
  "5001": ["Chungking"],
  "5132": ["Aba"],
  "5133": ["Garze"],
  "5328": ["Sipsongpanna"],
  "5402": ["Xigaze"],
  "5403": ["Chamdo"],
  "5405": ["Lhoka"],
  "5406": ["Nagchu"],
  "6326": ["Golog"],
  "6502": ["Karamai"],
  "6504": ["Turfan"],
  "6505": ["Kumul"],
  "6528": ["Bayin'gholin", "Bayingol", "Bayangol"],
  "6531": ["Kashi"],
  "6532": ["Khotan"],
  "6540": ["Yili"],
  "6542": ["Tarbagatay"],
};

/** Short Chinese forms beside the name with and without its rank. */
const chineseForms: Readonly<Record<string, readonly string[]>> = {
  "6527": ["博州"],
  "6528": ["巴州"],
  "6530": ["克州"],
};

export interface CityNames {
  readonly chinese: readonly string[];
  /** Found in running text as well as alone. */
  readonly latin: readonly string[];
  /** Too much like other words to be looked for in running text: "Ali", "he gang". */
  readonly latinAlone: readonly string[];
}

const mistakable = new Set(["ali", "aba"]);
const wordsBeforeNouns = /^(?:a|an|he|she|me) /;

function chineseNames({ code, nameZh }: City): readonly string[] {
  const short = shortChineseName(nameZh);
  const names = [nameZh, short, ...(chineseForms[code] ?? [])];
  return nameZh.endsWith("自治州") ? [...names, `${short}州`] : names;
}

/** Every name by which a city is found. `pinyin` has tone marks and spaces between syllables. */
export function cityNames(city: City, pinyin: string): CityNames {
  const spaced = pinyin.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const joined = spaced.replaceAll(" ", "");
  const latin = [city.nameEn, joined, spaced, ...(latinSpellings[city.code] ?? [])];
  const isAlone = (name: string) => mistakable.has(name.toLowerCase()) || wordsBeforeNouns.test(name);
  return {
    chinese: chineseNames(city),
    latin: latin.filter((name) => !isAlone(name)),
    latinAlone: latin.filter(isAlone),
  };
}
