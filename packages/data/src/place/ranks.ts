import type { Place } from "./place.ts";
import type { Mention } from "./scan.ts";

const peoples =
  "(?:(?:korean|tujia|and|miao|tibetan|qiang|yi|bouyei|buyei|dong|hani|zhuang|dai|bai|jingpo|lisu|hui|mongol|mongolian|kazakh?|kirgh?iz|kyrgyz|uygur|uyghur|uighur)\\s+)*";
const cityWord = /(?:\s+|-)(?:prefecture-level\s+)?(?:city|municipality|shi)\b|市/iy;
const prefectureWord = new RegExp(`\\s+${peoples}(?:(?:autonomous\\s+)?prefecture|league)\\b`, "iy");
const provinceWord = new RegExp(`\\s+(?:${peoples}autonomous\\s+region|province|sheng)\\b|省|自治区`, "iy");
const countyWord = new RegExp(`\\s+${peoples}(?:autonomous\\s+)?(?:district|county|banner)\\b`, "iy");
const cityOf = /(?:\bthe\s+)?\b(?:city|municipality)\s+of\s+$/i;
const prefectureOf = /(?:\bthe\s+)?\bprefecture\s+of\s+$/i;
const provinceOf = /(?:\bthe\s+)?\bprovince\s+of\s+$/i;
// 区域, 县域, 路径 … are words of their own; 市区 is a part of the city.
const chineseCounty = /区(?![域间划])|县(?![域级])|旗(?![下舰])/y;
const chineseStreet = /路(?![径线网段])|街/y;

function isCityProper(place: Place): boolean {
  return place.kind === "city" && place.city.nameZh.endsWith("市");
}

function isCity(place: Place): boolean {
  return place.kind === "city";
}

function isProvince(place: Place): boolean {
  return place.kind === "province";
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

const longestLead = 40;

interface Rank {
  readonly after: RegExp;
  readonly lead: RegExp;
  readonly fits: (place: Place) => boolean;
}

const ranks: readonly Rank[] = [
  { after: cityWord, lead: cityOf, fits: isCityProper },
  { after: prefectureWord, lead: prefectureOf, fits: isCity },
  { after: provinceWord, lead: provinceOf, fits: isProvince },
];

function county(mention: Mention, length: number): Mention {
  return { ...mention, end: mention.end + length, isCounty: true };
}

/** A name of a prefecture with 市 or City after it is that of the county-level city in it: 大理市. */
function countyLevelCity(text: string, mention: Mention): Mention | undefined {
  const length = lengthAt(cityWord, text, mention.end);
  return length > 0 && mention.places.every((place) => isCity(place) && !isCityProper(place))
    ? county(mention, length)
    : undefined;
}

function chineseLower(text: string, mention: Mention): Mention | undefined | "street" {
  const name = text.slice(mention.start, mention.end);
  if (/[市州盟省区]$/.test(name)) return undefined;
  if (mention.places.some((place) => place.kind === "region")) return undefined;
  const length = lengthAt(chineseCounty, text, mention.end);
  if (length > 0) return county(mention, length);
  return lengthAt(chineseStreet, text, mention.end) > 0 ? "street" : undefined;
}

/** The mention narrowed by a word of rank after it, or before it but not before `from`. */
function ranked(text: string, mention: Mention, from: number): Mention | undefined {
  const before = text.slice(Math.max(from, mention.start - longestLead), mention.start);
  const fitting = ranks.flatMap((rank) => {
    const places = mention.places.filter(rank.fits);
    return places.length > 0 ? [{ ...rank, places }] : [];
  });
  for (const { after, places } of fitting) {
    const length = lengthAt(after, text, mention.end);
    if (length > 0) return { ...mention, places, end: mention.end + length };
  }
  for (const { lead, places } of fitting) {
    const length = lead.exec(before)?.[0].length ?? 0;
    if (length > 0) return { ...mention, places, start: mention.start - length };
  }
  return undefined;
}

/**
 * The mention with the word of rank that stands beside it ("City", "province of", 市), which narrows what it can mean.
 * A district, county or street that bears the name of a city is not that city: the first two are marked, a street gives
 * undefined. `from` is where the mention before it ends.
 */
export function withRank(text: string, mention: Mention, from: number): Mention | undefined {
  const lower = chineseLower(text, mention);
  if (lower === "street") return undefined;
  if (lower !== undefined) return lower;
  const countyLength = lengthAt(countyWord, text, mention.end);
  if (countyLength > 0 && mention.places.some(isCity)) return county(mention, countyLength);
  return ranked(text, mention, from) ?? countyLevelCity(text, mention) ?? mention;
}
