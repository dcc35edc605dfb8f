import type { Text } from "@tandem/core";

const longest = 60;

function quoted(text: string): string {
  const characters = [...text.slice(0, 2 * longest)];
  const cut = characters.length > longest || text.length > 2 * longest;
  return JSON.stringify(cut ? `${characters.slice(0, longest).join("")}…` : text);
}

/**
 * A value that a client sent, short enough for a sentence; containers are named, not opened. In Chinese with the space
 * that stands before Latin text.
 */
export function describedValue(value: unknown): Text {
  if (typeof value === "string") return { en: quoted(value), zh: ` ${quoted(value)}` };
  if (Array.isArray(value)) return { en: `a list of ${value.length}`, zh: `含 ${value.length} 项的列表` };
  if (typeof value === "object" && value !== null) return { en: "an object", zh: "对象" };
  return { en: String(value), zh: ` ${String(value)}` };
}
