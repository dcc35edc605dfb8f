import type { ClassProbabilityResult } from "../synergy/class-probability.method.ts";
import type { Text } from "../text/text.ts";

/** Names of the classes in a sentence. */
export const classNames: Readonly<Record<ClassProbabilityResult["class"], Text>> = {
  "both-fall": { en: "both fall", zh: "协同下降" },
  "air-only": { en: "only the air improves", zh: "仅空气改善" },
  "carbon-only": { en: "only carbon falls", zh: "仅碳下降" },
  "both-rise": { en: "both rise", zh: "双升" },
  flat: { en: "no clear change", zh: "基本不变" },
  uncertain: { en: "uncertain", zh: "不确定" },
};
