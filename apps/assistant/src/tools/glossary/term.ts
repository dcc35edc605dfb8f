import type { Text } from "@tandem/core";

/** A word of the field: how it is called in questions, what it means, and on whose authority. */
export interface Term {
  readonly id: string;
  readonly title: Text;
  readonly definition: Text;
  readonly source: Text;
  /** What people call it, lower case, beside the title. */
  readonly names: { readonly en: readonly string[]; readonly zh: readonly string[] };
  readonly related: readonly string[];
  /** Ids of the methods that compute it. */
  readonly methods?: readonly string[];
}
