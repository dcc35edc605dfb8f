import { type Language, localised } from "@tandem/core";
import type { ToolOutcome } from "./run-tool.ts";

const mostCharacters = 24_000;
const mostItems = [60, 30, 15, 8, 4] as const;
const longestText = 1000;
const deepest = 12;

function bounded(value: unknown, most: number, depth = 0): unknown {
  if (typeof value === "string")
    return value.length > longestText ? `${value.slice(0, longestText)}…` : value;
  if (typeof value !== "object" || value === null) return value;
  if (depth >= deepest) return "…";
  if (Array.isArray(value)) return value.slice(0, most).map((item) => bounded(item, most, depth + 1));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const cut = Array.isArray(item) && item.length > most ? item.length - most : 0;
      const kept: [string, unknown] = [key, bounded(item, most, depth + 1)];
      return cut > 0 ? [kept, [`${key}NotShown`, cut]] : [kept];
    }),
  );
}

/**
 * What a reader or a model is shown of an outcome: in one language, and no longer than a bound. Long lists are cut, with
 * the number of items that are not shown beside them.
 */
export function shownOutcome(outcome: ToolOutcome<unknown>, language: Language): unknown {
  const whole = localised(outcome.kind === "result" ? outcome.result : { error: outcome.error }, language);
  let shown: unknown;
  for (const most of mostItems) {
    shown = bounded(whole, most);
    if (JSON.stringify(shown).length <= mostCharacters) break;
  }
  return shown;
}
