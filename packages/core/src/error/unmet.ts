import type { Text } from "../text/text.ts";

/**
 * Options of a schema's refinement: the sentence for where it does not hold ("must ascend"), in both languages, and the
 * field that it is said of. Whoever reports the issue adds the value.
 */
export function unmet(text: Text, path: readonly PropertyKey[] = []) {
  return { path: [...path], error: text.en, params: { unmet: text } };
}
