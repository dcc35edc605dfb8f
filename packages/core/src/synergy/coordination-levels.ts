import type { Text } from "../text/text.ts";

interface CoordinationLevel {
  /** 1, the lowest, to 10. */
  readonly level: number;
  /** Lowest coordination of the level; its upper end belongs to the next level. */
  readonly from: number;
  readonly name: Text;
}

const lowest: CoordinationLevel = { level: 1, from: 0, name: { en: "extreme disorder", zh: "极度失调" } };

/** The ten levels of coordination, 0.1 wide: in wide use in Chinese studies of coupling coordination. */
export const coordinationLevels: readonly CoordinationLevel[] = [
  lowest,
  { level: 2, from: 0.1, name: { en: "severe disorder", zh: "严重失调" } },
  { level: 3, from: 0.2, name: { en: "moderate disorder", zh: "中度失调" } },
  { level: 4, from: 0.3, name: { en: "mild disorder", zh: "轻度失调" } },
  { level: 5, from: 0.4, name: { en: "near disorder", zh: "濒临失调" } },
  { level: 6, from: 0.5, name: { en: "barely coordinated", zh: "勉强协调" } },
  { level: 7, from: 0.6, name: { en: "primary coordination", zh: "初级协调" } },
  { level: 8, from: 0.7, name: { en: "intermediate coordination", zh: "中级协调" } },
  { level: 9, from: 0.8, name: { en: "good coordination", zh: "良好协调" } },
  { level: 10, from: 0.9, name: { en: "quality coordination", zh: "优质协调" } },
];

/** The level of a coordination degree from 0 to 1. A degree on a boundary belongs to the higher level. */
export function coordinationLevel(coordination: number): CoordinationLevel {
  return coordinationLevels.findLast(({ from }) => coordination >= from) ?? lowest;
}
