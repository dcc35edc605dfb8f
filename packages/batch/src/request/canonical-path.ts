import { invalidInput, Text } from "@tandem/core";
import { PathPart } from "../contract/path-part.ts";

/** What is taken where a field is absent, so that saying it and leaving it out are one request. */
const defaults: Readonly<Partial<PathPart>> = { objective: "cost", discountRate: 0.05, draws: 0 };

/** Lists of names in which neither order nor repeats matter. */
const sets: readonly string[] = ["aspects", "exclude"];

/** The same value with the keys of every object in order. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, item]) => [key, ordered(item)]));
}

function canonicalField(key: string, value: unknown): unknown {
  return sets.includes(key) && Array.isArray(value) ? [...new Set(value)].sort() : ordered(value);
}

function saysNothing(key: string, value: unknown): boolean {
  if (value === undefined) return true;
  if (key === "exclude" && Array.isArray(value)) return value.length === 0;
  return Object.entries(defaults).some(([name, usual]) => name === key && usual === value);
}

function checked(part: unknown): PathPart {
  const { data, error } = PathPart.safeParse(part);
  if (data) return data;
  const [issue] = error.issues;
  const where = ["path", ...(issue?.path ?? []).map(String)].join(".");
  const unmet = issue?.code === "custom" ? Text.safeParse(issue.params?.["unmet"]).data : undefined;
  const said = issue?.message ?? "";
  throw invalidInput(where, unmet ?? { en: `is not as it must be: ${said}`, zh: `不符合要求：${said}` });
}

/**
 * One form of the path that a batch asks for: keys in order, names sorted, and nothing said that holds anyway.
 * @throws TandemError `invalid-input` where it is not a path that can be asked for.
 */
export function canonicalPath(part: PathPart): PathPart {
  const said = Object.entries(checked(part)).filter(([key, value]) => !saysNothing(key, value));
  return PathPart.parse(Object.fromEntries(said.map(([key, value]) => [key, canonicalField(key, value)])));
}
