import type { Figure, Gap, Text } from "@tandem/core";
import { listing } from "../../wording/joined.ts";
import { basisNames, sourceName } from "../../wording/names.ts";
import type { LabelledFigure } from "../answer.ts";

/** What is said on one topic: the answer first, then its evidence, its figures, and what it rests on. */
export interface TopicPart {
  readonly headline: Text;
  readonly blocks: readonly Text[];
  readonly figures: readonly LabelledFigure[];
  readonly notes: readonly Text[];
}

/** That there is no answer, why, and what would give one. */
export function gapPart(name: Text, what: Text, { reason, needs }: Gap): TopicPart {
  return {
    headline: {
      en: `**For ${name.en} I cannot say ${what.en}: ${reason.en}.** It would need ${needs.en}.`,
      zh: `**${name.zh}${what.zh}暂无法计算：${reason.zh}**。需要：${needs.zh}。`,
    },
    blocks: [],
    figures: [],
    notes: [],
  };
}

/** Basis and sources of a figure, in one line. */
export function originNote(what: Text, { basis, source }: Figure): Text {
  const sources = listing(source.split(" + ").map(sourceName));
  return {
    en: `${what.en}: ${basisNames[basis].en}, from ${sources.en}`,
    zh: `${what.zh}：${basisNames[basis].zh}，来源为 ${sources.zh}`,
  };
}
