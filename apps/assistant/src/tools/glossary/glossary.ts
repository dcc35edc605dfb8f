import { dataTerms } from "./data-terms.ts";
import { methodTerms } from "./method-terms.ts";
import { placeTerms } from "./place-terms.ts";
import { synergyTerms } from "./synergy-terms.ts";
import type { Term } from "./term.ts";

export const glossary: readonly Term[] = [...synergyTerms, ...dataTerms, ...placeTerms, ...methodTerms];

/** The term of an id or of any of its names, whatever their case. */
export function termNamed(name: string): Term | undefined {
  const asked = name.normalize("NFKC").trim().toLowerCase();
  return glossary.find(
    ({ id, title, names }) =>
      id === asked ||
      title.en.toLowerCase() === asked ||
      title.zh.toLowerCase() === asked ||
      names.en.includes(asked) ||
      names.zh.includes(asked),
  );
}
