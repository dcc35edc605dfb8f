import { type City, TandemError } from "@tandem/core";
import type { Panel } from "../panel/panel.ts";
import { findPlaces } from "./find-places.ts";

/** Cities that a code that is none may mean: the place that it names, or codes that differ in one digit. */
function closeTo(panel: Panel, code: string): readonly City[] {
  const place = findPlaces(panel, code);
  if (place.kind === "unknown") {
    if (place.suggestions.length > 0) return place.suggestions;
    return panel.cities.filter(
      (city) =>
        city.code.length === code.length &&
        [...city.code].filter((digit, at) => digit !== code[at]).length === 1,
    );
  }
  const places = place.kind === "match" ? [place.place] : place.candidates;
  return places.flatMap((candidate) => (candidate.kind === "city" ? [candidate.city] : []));
}

/** The error for a code that no city has, with the cities that may be meant. */
export function unknownCity(panel: Panel, code: string, where: string): TandemError {
  const close = closeTo(panel, code).slice(0, 5);
  const en = close.map((city) => `${city.code} ${city.nameEn}`).join(", ");
  const zh = close.map((city) => `${city.code} ${city.nameZh}`).join("、");
  return new TandemError({
    tag: "not-found",
    where,
    message: {
      en: `no city of the panel has the code "${code}"; ${en ? `close to it: ${en}` : "a code has four digits, such as 1302 for Tangshan"}`,
      zh: `面板中没有代码为“${code}”的城市；${zh ? `相近的有：${zh}` : "代码为四位数字，如唐山市 1302"}`,
    },
    details: {
      got: code,
      suggestions: close.map(({ code: near, nameEn, nameZh }) => ({ code: near, nameEn, nameZh })),
    },
  });
}
