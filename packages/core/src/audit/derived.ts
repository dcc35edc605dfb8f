import type { Text } from "../text/text.ts";
import { agree } from "./finding.ts";

/** A number of a record beside what it follows as from others. */
export interface Derived {
  readonly what: Text;
  readonly stated: number;
  readonly follows: number;
  /** Size of the numbers it was computed from: rounding is relative to it. */
  readonly scale: number;
}

/** The numbers that do not follow, each said. */
export function unlikeDerived(all: readonly Derived[]): readonly Text[] {
  return all
    .filter(({ stated, follows, scale }) => !agree(stated, follows, scale))
    .map(({ what, stated, follows }) => ({
      en: `${what.en} is ${stated}, it follows as ${follows}`,
      zh: `${what.zh}记录为 ${stated}，应为 ${follows}`,
    }));
}
