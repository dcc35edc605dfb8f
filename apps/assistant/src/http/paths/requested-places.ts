import { type City, invalidInput, RegionId, TandemError } from "@tandem/core";
import { findPlaces, type Panel } from "@tandem/data";
import { namedCity } from "../../tools/named-city.ts";

const mostNear = 3;

/** Cities of the same province whose codes come nearest. */
function nearCodes(panel: Panel, code: string): readonly City[] {
  const away = (city: City) => Math.abs(Number(city.code) - Number(code));
  return panel.cities
    .filter((city) => city.code.startsWith(code.slice(0, 2)))
    .toSorted((a, b) => away(a) - away(b))
    .slice(0, mostNear);
}

function unknownCode(panel: Panel, code: string, where: string): TandemError {
  const near = nearCodes(panel, code);
  const [en, zh] = [
    near.map((city) => `${city.code} (${city.nameEn})`).join(", "),
    near.map((city) => `${city.code}（${city.nameZh}）`).join("、"),
  ];
  return new TandemError({
    tag: "not-found",
    where,
    message: {
      en: `no city has the code ${code}; ${near.length > 0 ? `near it are ${en}` : "codes and names are at /api/cities"}`,
      zh: `没有代码为 ${code} 的城市；${near.length > 0 ? `相近的有 ${zh}` : "代码与名称见 /api/cities"}`,
    },
    details: { got: code, near: near.map((city) => city.code) },
  });
}

function codeOf(panel: Panel, name: string, where: string): string {
  if (/^\d{4}$/.test(name)) {
    if (panel.city(name) !== undefined) return name;
    throw unknownCode(panel, name, where);
  }
  const match = findPlaces(panel, name);
  if (match.kind !== "match" || match.place.kind === "city") return namedCity(panel, name).code;
  const isRegion = match.place.kind === "region";
  const got = JSON.stringify(name);
  throw invalidInput(where, {
    en: `must be a city, got the ${match.place.kind} ${got}; ${isRegion ? "give its id as region" : "name its cities"}`,
    zh: `应为城市，收到${isRegion ? "区域" : "省份"} ${got}；${isRegion ? "请以 region 给出其编号" : "请列出其城市"}`,
  });
}

/**
 * The codes of cities that a caller gave by code or by name, each once; the id of a key region is left as it is.
 * @throws TandemError `not-found` with what is near, `ambiguous` with the candidates, `invalid-input` for a province.
 */
export function requestedPlaces(
  panel: Panel,
  places: readonly string[] | string,
): readonly string[] | RegionId {
  if (typeof places === "string") return RegionId.parse(places);
  return [...new Set(places.map((name, at) => codeOf(panel, name, `places[${at}]`)))];
}
