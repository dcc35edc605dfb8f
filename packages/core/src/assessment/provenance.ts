import type { Figure } from "../figure/figure.ts";
import { weakerBasis } from "../figure/figure.ts";
import type { FlagId } from "../figure/flag.ts";

/** What a figure rests on: weakest basis, sources, terms and flags. */
export type Provenance = Pick<Figure, "basis" | "source" | "terms" | "flags">;

const separator = " + ";

function addOnce<Name>(names: Name[], name: Name): void {
  if (!names.includes(name)) names.push(name);
}

/** Every name of one field once, names that are themselves joined taken apart. */
function joinedOnce(parts: readonly Provenance[], field: "source" | "terms"): string {
  const names: string[] = [];
  for (const part of parts) {
    const name = part[field];
    if (name.includes(separator)) for (const single of name.split(separator)) addOnce(names, single);
    else addOnce(names, name);
  }
  return names.join(separator);
}

/** The provenance of a figure computed from all of these: weakest basis, every source, term and flag named once. */
export function provenanceOf(
  parts: readonly [Provenance, ...Provenance[]],
  added: readonly FlagId[] = [],
): Provenance {
  let { basis } = parts[0];
  const flags: FlagId[] = [];
  for (const part of parts) {
    basis = weakerBasis(basis, part.basis);
    for (const flag of part.flags) addOnce(flags, flag);
  }
  for (const flag of added) addOnce(flags, flag);
  return { basis, source: joinedOnce(parts, "source"), terms: joinedOnce(parts, "terms"), flags };
}

/** The names that a source field joins. */
export function sourcesIn(source: string): readonly string[] {
  return source.split(separator);
}
