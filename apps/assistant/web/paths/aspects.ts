import type { AspectId } from "@tandem/core/measures";

/** Where each field stands in lists, stacks and legends; its number is also its mark in a chart. */
const places: Readonly<Record<AspectId, number>> = {
  energy: 1,
  "sector-structure": 2,
  transport: 3,
  buildings: 4,
  agriculture: 5,
  "end-of-pipe": 6,
  "resource-recycling": 7,
  region: 8,
};

export function isAspect(name: string): name is AspectId {
  return Object.hasOwn(places, name);
}

export function aspectPlace(aspect: AspectId): number {
  return places[aspect];
}

export const aspectsInOrder: readonly AspectId[] = Object.keys(places)
  .filter(isAspect)
  .toSorted((a, b) => aspectPlace(a) - aspectPlace(b));
