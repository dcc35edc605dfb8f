import type { Text } from "@tandem/core";
import { bullets, joined } from "../wording/joined.ts";

/** What to know before relying on an answer, each note once, as a list under a lead. */
export function restsOn(notes: readonly Text[]): readonly Text[] {
  const each = [...new Map(notes.map((note) => [note.en, note])).values()];
  if (each.length === 0) return [];
  return [joined([{ en: "What this rests on:", zh: "数据说明：" }, bullets(each)], { en: "\n", zh: "\n" })];
}
