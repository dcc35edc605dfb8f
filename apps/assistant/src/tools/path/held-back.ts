import type { Text } from "@tandem/core";
import { type Measure, measureCatalogue } from "@tandem/core/measures";
import { type SectorId, sectorIds, sectorLabels } from "@tandem/core/sectors";

/** Activities that burn coal for heat, in homes, services and networks. */
const coalHeat: readonly string[] = ["coal-heat-boilers", "household-coal", "commercial-heat", "coal-chp"];

/** What a plan can leave as it is: heating stays on coal, or a whole sector is not touched. */
export const holdable = ["coal-heating", ...sectorIds] as const;
export type Holdable = (typeof holdable)[number];

function isSector(held: Holdable): held is SectorId {
  return held !== "coal-heating";
}

function holdsBack(held: Holdable, { sector, stage, activity }: Measure): boolean {
  if (isSector(held)) return sector === held;
  return stage === "switch" && coalHeat.includes(activity.id);
}

/** The measures that are out of the question where these things stay as they are. */
export function heldBack(held: readonly Holdable[]): readonly Measure[] {
  return measureCatalogue.filter((measure) => held.some((one) => holdsBack(one, measure)));
}

/** What stays, as it is said: heating on coal, iron and steel. */
export function heldName(held: Holdable): Text {
  if (isSector(held)) {
    const { en, zh } = sectorLabels[held];
    return { en: `${en.charAt(0).toLowerCase()}${en.slice(1)} as it is`, zh: `${zh}保持现状` };
  }
  return { en: "heating on coal", zh: "供暖继续燃煤" };
}
