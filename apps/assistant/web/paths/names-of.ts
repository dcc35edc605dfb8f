import type { SectorId } from "@tandem/core/sectors";
import { sectorLabels } from "@tandem/core/sectors";
import { language, t } from "../i18n/language.ts";
import type { ShownConflict, ShownPath } from "./shown-path.ts";

export function sectorName(sector: SectorId): string {
  return sectorLabels[sector][language.value];
}

/** The name of a city of the path, or its code. */
export function placeName({ places }: ShownPath, code: string): string {
  return places.find((place) => place.code === code)?.name ?? code;
}

const kinds = {
  co2: "pathKindCo2",
  pm25: "pathKindPm25",
  budget: "pathKindBudget",
  supply: "pathKindSupply",
} as const;

export function kindName({ kind }: Pick<ShownConflict, "kind">): string {
  return t(kinds[kind]);
}

/** A unit of the API as it is written in the language of the pages. */
export function unitName(unit: string): string {
  return unit === "million CNY" ? t("pathMillion") : unit;
}
