import { type Language, localised } from "@tandem/core";
import type { ToolOutcome } from "./run-tool.ts";

const mostItems = 60;
const mostCharacters = 1000;
const deepest = 12;

function bounded(value: unknown, depth: number): unknown {
  if (typeof value === "string")
    return value.length > mostCharacters ? `${value.slice(0, mostCharacters)}…` : value;
  if (typeof value !== "object" || value === null) return value;
  if (depth >= deepest) return "…";
  if (Array.isArray(value)) return value.slice(0, mostItems).map((item) => bounded(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const cut = Array.isArray(item) && item.length > mostItems ? item.length - mostItems : 0;
      const kept: [string, unknown] = [key, bounded(item, depth + 1)];
      return cut > 0 ? [kept, [`${key}NotShown`, cut]] : [kept];
    }),
  );
}

/** What a reader or a model is shown of an outcome: in one language, long lists cut with the number of what is missing. */
export function shownOutcome(outcome: ToolOutcome<unknown>, language: Language): unknown {
  const shown = outcome.kind === "result" ? outcome.result : { error: outcome.error };
  return bounded(localised(shown, language), 0);
}
