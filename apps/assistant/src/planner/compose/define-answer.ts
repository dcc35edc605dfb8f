import type { Text } from "@tandem/core";
import type { DescribedTerm } from "../../tools/describe-term.ts";
import { defaultPeriod } from "../understand/span-of.ts";
import { countQuestion, termQuestion } from "../wording/questions.ts";
import type { Answer } from "./answer.ts";

function described({ title, definition, source }: DescribedTerm): Text {
  return {
    en: `**${title.en}.** ${definition.en}.\n\nSource: ${source.en}.`,
    zh: `**${title.zh}**。${definition.zh}。\n\n来源：${source.zh}。`,
  };
}

/** What one or two words of the field mean, with their sources. */
export function defineAnswer(terms: readonly DescribedTerm[]): Answer {
  const related = terms.flatMap((term) => term.related).filter((id) => terms.every((term) => term.id !== id));
  return {
    blocks: terms.map(described),
    figures: [],
    followUps: [
      ...[...new Set(related)].slice(0, 2).map(termQuestion),
      countQuestion({ kind: "country" }, defaultPeriod),
    ],
  };
}
