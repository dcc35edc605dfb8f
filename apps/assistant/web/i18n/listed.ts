import { language } from "./language.ts";

/** Names one after the other, as the language of the pages separates them. */
export function listed(names: readonly string[]): string {
  return names.join(language.value === "zh" ? "、" : ", ");
}
