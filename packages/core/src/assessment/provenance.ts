import type { Figure } from "../figure/figure.ts";
import { weakerBasis } from "../figure/figure.ts";
import type { FlagId } from "../figure/flag.ts";

/** What a figure rests on: weakest basis, sources, terms and flags. */
export type Provenance = Pick<Figure, "basis" | "source" | "terms" | "flags">;

const separator = " + ";

function addOnce<Name>(names: Name[], name: Name): void {
  if (!names.includes(name)) names.push(name);
}

function joinedAfresh(first: string, second: string): string {
  const names = first.split(separator);
  for (const name of second.split(separator)) addOnce(names, name);
  return names.join(separator);
}

/** The few hundred ways in which sources and terms join are met again in every city, so each is worked out once. */
const known = new Map<string, Map<string, string>>();
const mostKnown = 10_000;
let count = 0;

/** The names of both, each once. */
function joined(first: string, second: string): string {
  if (first === second) return first;
  const after = known.get(first) ?? new Map<string, string>();
  const before = after.get(second);
  if (before !== undefined) return before;
  if (count >= mostKnown) {
    known.clear();
    count = 0;
  }
  const names = joinedAfresh(first, second);
  known.set(first, after.set(second, names));
  count += 1;
  return names;
}

/** The provenance of a figure computed from all of these: weakest basis, every source, term and flag named once. */
export function provenanceOf(
  parts: readonly [Provenance, ...Provenance[]],
  added: readonly FlagId[] = [],
): Provenance {
  let { basis, source, terms } = parts[0];
  const flags: FlagId[] = [];
  for (const part of parts) {
    basis = weakerBasis(basis, part.basis);
    source = joined(source, part.source);
    terms = joined(terms, part.terms);
    for (const flag of part.flags) addOnce(flags, flag);
  }
  for (const flag of added) addOnce(flags, flag);
  return { basis, source, terms, flags };
}

/** The names that a source field joins. */
export function sourcesIn(source: string): readonly string[] {
  return source.split(separator);
}
