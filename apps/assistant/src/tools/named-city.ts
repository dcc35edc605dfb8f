import { type City, TandemError } from "@tandem/core";
import { findPlaces, type Panel, type Place } from "@tandem/data";

/** A place by its names in both languages, as tools report it. */
export type PlaceRecord =
  | ({ readonly kind: "city" } & City)
  | { readonly kind: "province"; readonly nameEn: string; readonly nameZh: string }
  | {
      readonly kind: "region";
      readonly id: string;
      readonly name: { readonly en: string; readonly zh: string };
    };

export function placeRecord(place: Place): PlaceRecord {
  if (place.kind === "city") return { kind: "city", ...place.city };
  if (place.kind === "province") return place;
  return { kind: "region", id: place.region.id, name: place.region.name };
}

function namesOf(cities: readonly City[], language: "en" | "zh"): string {
  return language === "en"
    ? cities.map((city) => `${city.nameEn} (${city.provinceEn}, ${city.code})`).join(", ")
    : cities.map((city) => `${city.nameZh}（${city.provinceZh}，${city.code}）`).join("、");
}

function unknownCity(name: string, suggestions: readonly City[]): TandemError {
  const some = suggestions.length > 0;
  return new TandemError({
    tag: "not-found",
    where: "city",
    message: {
      en: `no city of that name in the panel, got ${JSON.stringify(name)}; ${some ? `spelled like it: ${namesOf(suggestions, "en")}` : "give a prefecture-level city of China, such as Tangshan or 1302"}`,
      zh: `面板中没有名为“${name}”的城市；${some ? `名称相近的有：${namesOf(suggestions, "zh")}` : "请给出中国的地级及以上城市，例如唐山市或 1302"}`,
    },
    details: {
      got: name,
      suggestions: suggestions.map(({ code, nameEn, nameZh }) => ({ code, nameEn, nameZh })),
    },
  });
}

function ambiguousCity(name: string, candidates: readonly Place[]): TandemError {
  const cities = candidates.flatMap((place) => (place.kind === "city" ? [place.city] : []));
  return new TandemError({
    tag: "ambiguous",
    where: "city",
    message: {
      en: `${JSON.stringify(name)} can mean several places; ask which, or give the code: ${namesOf(cities, "en")}`,
      zh: `“${name}”可能指多个地方，请说明是哪一个或给出代码：${namesOf(cities, "zh")}`,
    },
    details: { got: name, candidates: candidates.map(placeRecord) },
  });
}

/**
 * The city that a code or a name means.
 * @throws TandemError `not-found` with cities spelled like it, `ambiguous` with the candidates, `invalid-input` where
 * the name is that of a province or a region.
 */
export function namedCity(panel: Panel, name: string): City {
  const match = findPlaces(panel, name);
  if (match.kind === "unknown") throw unknownCity(name, match.suggestions);
  if (match.kind === "ambiguous") throw ambiguousCity(name, match.candidates);
  if (match.place.kind === "city") return match.place.city;
  throw new TandemError({
    tag: "invalid-input",
    where: "city",
    message: {
      en: `must be one city, got the ${match.place.kind} ${JSON.stringify(name)}; synergy_overview takes provinces and regions`,
      zh: `应为单个城市，收到${match.place.kind === "province" ? "省份" : "区域"}“${name}”；省份和区域请用 synergy_overview`,
    },
    details: { got: name },
  });
}
