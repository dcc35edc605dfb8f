import type { Language } from "@tandem/core";

const technical = /pm ?2\.?5|pm ?10|co2|so2|no2|o3|gdp|edgar|ceads?|cnemc|who|\b[a-z]\b/gi;
const englishGrammar =
  /\b(and|or|the|of|in|did|does|is|are|was|what|which|how|why|compare|between|for|to|about|mean)\b/i;

/** The language a text is written in, or undefined where it has no words of either (figures, names of data sets). */
export function languageOf(text: string): Language | undefined {
  const words = text.normalize("NFKC").slice(0, 4000).replace(technical, " ");
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = words.match(/\p{Script=Latin}[\p{Script=Latin}'’-]*/gu)?.length ?? 0;
  if (han === 0 && latin === 0) return undefined;
  // Two characters make a word of Chinese on average; what is in balance is decided by grammar.
  if (han / 2 === latin) return englishGrammar.test(words) ? "en" : "zh";
  return han / 2 > latin ? "zh" : "en";
}
