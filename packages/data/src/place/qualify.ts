import type { Place } from "./place.ts";
import type { Mention } from "./scan.ts";

const cityThenProvince = /^(?:\s*,\s*|\s+(?:in|of|from)\s+(?:the\s+)?|\s+|\s*[·–-]\s*)$/i;
const ambiguousThenProvince = /^\s*，\s*$/;
const provinceThenCity = /^(?:|\s+|的|之|['’ʼ]s\s+|\s*[·–-]\s*)$/;
const listed = /^\s*[,，、]\s*$/;
const opening = /^\s*[(（]\s*$/;
const closing = /\s*[)）]/y;

export interface Reading {
  readonly text: string;
  /** The text is one name, so that "Anhui, Suzhou" is not a list. */
  readonly isAlone: boolean;
}

function citiesIn(cities: readonly Place[], provinces: readonly Place[]): readonly Place[] {
  const names = new Set(provinces.flatMap((place) => (place.kind === "province" ? [place.nameEn] : [])));
  return cities.filter((place) => place.kind === "city" && names.has(place.city.provinceEn));
}

function endOfBracket(text: string, at: number): number | undefined {
  closing.lastIndex = at;
  const found = closing.exec(text);
  return found ? at + found[0].length : undefined;
}

/** The two mentions as one where one is a city and the other the province that it is in, else undefined. */
function joined(a: Mention, b: Mention, { text, isAlone }: Reading): Mention | undefined {
  if (a.isCounty || b.isCounty) return undefined;
  const between = text.slice(a.end, b.start);
  const forward = citiesIn(a.places, b.places);
  const backward = citiesIn(b.places, a.places);
  const bracketEnd = opening.test(between) ? endOfBracket(text, b.end) : undefined;
  const isForward =
    bracketEnd !== undefined ||
    cityThenProvince.test(between) ||
    ((isAlone || a.places.length > 1) && ambiguousThenProvince.test(between));
  const isBackward =
    bracketEnd !== undefined || provinceThenCity.test(between) || (isAlone && listed.test(between));
  const places =
    (isForward && forward.length > 0 && forward) || (isBackward && backward.length > 0 && backward);
  return places ? { start: a.start, end: bracketEnd ?? b.end, places, isCounty: false } : undefined;
}

/** Mentions with "Suzhou in Anhui", "Anhui Suzhou" and 宿州（安徽） each made one. */
export function qualified(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
  const result: Mention[] = [];
  for (const mention of mentions) {
    const last = result.at(-1);
    const both = last && joined(last, mention, reading);
    if (both) result[result.length - 1] = both;
    else result.push(mention);
  }
  return result;
}
