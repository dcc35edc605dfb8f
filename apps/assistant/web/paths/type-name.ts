import type { SynergyType } from "@tandem/core/measures";
import { t } from "../i18n/language.ts";

const keys = {
  synergy: "pathSynergy",
  "trade-off": "pathTradeOff",
  "air-only": "pathAirOnly",
  "carbon-only": "pathCarbonOnly",
} as const satisfies Record<SynergyType, string>;

const meanings = {
  synergy: "pathSynergyMeaning",
  "trade-off": "pathTradeOffMeaning",
  "air-only": "pathAirOnly",
  "carbon-only": "pathCarbonOnly",
} as const satisfies Record<SynergyType, string>;

/** The type of a measure by what it does to CO2 and to the air. */
export function typeName(type: SynergyType): string {
  return t(keys[type]);
}

/** The same with what it means, for a legend. */
export function typeMeaning(type: SynergyType): string {
  return t(meanings[type]);
}
