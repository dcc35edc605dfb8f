import type { SynergyType } from "@tandem/core/measures";
import { t } from "../i18n/language.ts";

const keys = {
  synergy: "pathSynergy",
  "trade-off": "pathTradeOff",
  "air-only": "pathAirOnly",
  "carbon-only": "pathCarbonOnly",
} as const satisfies Record<SynergyType, string>;

/** What a measure does to CO2 and to the air, in words. */
export function typeName(type: SynergyType): string {
  return t(keys[type]);
}
