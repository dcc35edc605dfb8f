import { type ErrorFacts, TandemError } from "@tandem/core";
import type { PathDesign } from "@tandem/core/paths";

/** What a design came to, in a form that crosses threads: an error of ours would lose its tag and its Chinese there. */
export type PathTaskOutcome =
  | { readonly kind: "designed"; readonly design: PathDesign }
  | { readonly kind: "refused"; readonly error: ErrorFacts };

/** An error without the name of its place in front of its sentences. */
export function factsOf({ tag, where, text, details }: TandemError): ErrorFacts {
  const message = { en: text.en.slice(`${where}: `.length), zh: text.zh.slice(`${where}：`.length) };
  return { tag, where, message, details };
}

/** Runs a design; what it refuses becomes a value, a fault of our own is thrown on. */
export function pathTaskOutcome(design: () => PathDesign): PathTaskOutcome {
  try {
    return { kind: "designed", design: design() };
  } catch (error) {
    if (error instanceof TandemError) return { kind: "refused", error: factsOf(error) };
    throw error;
  }
}

/** The design, or the error that it was refused with. */
export function designOf(outcome: PathTaskOutcome): PathDesign {
  if (outcome.kind === "designed") return outcome.design;
  throw new TandemError(outcome.error);
}
