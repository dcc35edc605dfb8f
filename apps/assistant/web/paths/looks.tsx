import type { AspectId, SynergyType } from "@tandem/core/measures";
import { aspectPlace, aspectsInOrder } from "./aspects.ts";

/** How a pattern is laid over its colour, so that no two are told by colour alone. */
const strokes = [
  "",
  "M-2 8 L8 -2 M0 14 L14 0",
  "M-2 2 L8 12 M4 -2 L14 8",
  "M0 3 L12 3 M0 9 L12 9",
  "M3 0 L3 12 M9 0 L9 12",
  "M0 3 L12 3 M0 9 L12 9 M3 0 L3 12 M9 0 L9 12",
  "M-2 8 L8 -2 M0 14 L14 0 M-2 2 L8 12 M4 -2 L14 8",
  "M2 3 L5 3 M8 9 L11 9",
] as const;

const synergyStrokes: Readonly<Record<SynergyType, string>> = {
  synergy: strokes[0],
  "trade-off": strokes[6],
  "air-only": strokes[3],
  "carbon-only": strokes[1],
};

export const synergyTypesInOrder = [
  "synergy",
  "carbon-only",
  "air-only",
  "trade-off",
] as const satisfies readonly SynergyType[];

export function aspectFill(aspect: AspectId): string {
  return `url(#look-${aspect})`;
}

export function synergyFill(synergy: SynergyType): string {
  return `url(#look-${synergy})`;
}

function Look({ id, fill, stroke }: { id: string; fill: string; stroke: string }) {
  return (
    <pattern id={`look-${id}`} width={12} height={12} patternUnits="userSpaceOnUse">
      <rect width={12} height={12} class={fill} />
      <path d={stroke} class="hatch" />
    </pattern>
  );
}

/** The fills of fields and of synergy types, once a page; charts and legends refer to them. */
export function LookDefinitions() {
  return (
    <svg class="hidden" aria-hidden="true" width={0} height={0}>
      <defs>
        {aspectsInOrder.map((aspect) => (
          <Look
            key={aspect}
            id={aspect}
            fill={`field-${aspectPlace(aspect)}`}
            stroke={strokes[aspectPlace(aspect) - 1] ?? ""}
          />
        ))}
        {synergyTypesInOrder.map((synergy) => (
          <Look key={synergy} id={synergy} fill={`type-${synergy}`} stroke={synergyStrokes[synergy]} />
        ))}
      </defs>
    </svg>
  );
}

/** A swatch of a legend, with the mark that stands in the chart. */
export function LookSwatch({ fill, mark }: { fill: string; mark?: string }) {
  return (
    <svg viewBox="0 0 26 16" width={26} height={16} aria-hidden="true" class="look">
      <rect width={26} height={16} rx={3} fill={fill} />
      {mark === undefined ? null : (
        <text x={13} y={12} text-anchor="middle" class="on-look">
          {mark}
        </text>
      )}
    </svg>
  );
}
