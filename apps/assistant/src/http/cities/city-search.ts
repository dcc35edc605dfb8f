import type { City } from "@tandem/core";
import { findPlaces, type Panel, type Place } from "@tandem/data";

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s'’-]/g, "");
}

function citiesOfPlace(panel: Panel, place: Place): readonly City[] {
  if (place.kind === "city") return [place.city];
  if (place.kind === "province") return panel.cities.filter(({ provinceEn }) => provinceEn === place.nameEn);
  const members = new Set(place.region.members.map(({ code }) => code));
  return panel.cities.filter(({ code }) => members.has(code));
}

function namedExactly(panel: Panel, query: string): readonly City[] {
  const found = findPlaces(panel, query);
  if (found.kind === "match") return citiesOfPlace(panel, found.place);
  return found.kind === "ambiguous" ? found.candidates.flatMap((place) => citiesOfPlace(panel, place)) : [];
}

function startsWith(panel: Panel, { code, nameEn, nameZh }: City, start: string): boolean {
  const names = [code, nameEn, nameZh, panel.pinyin(code) ?? ""];
  return names.some((name) => folded(name).startsWith(start));
}

/**
 * Cities for a name being typed: those that the whole text names come first (all of them where it is ambiguous), then
 * those whose English name, pinyin, Chinese name or code starts with it.
 */
export function citiesByName(panel: Panel, query: string): readonly City[] {
  const start = folded(query);
  const started = start === "" ? [] : panel.cities.filter((city) => startsWith(panel, city, start));
  return [...new Set([...namedExactly(panel, query), ...started])];
}
