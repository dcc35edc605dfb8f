import type { ToolError } from "../../tools/run-tool.ts";
import { defaultPeriod } from "../understand/span-of.ts";
import { cityQuestion, countQuestion, helpQuestion } from "../wording/questions.ts";
import type { Answer } from "./answer.ts";

/** The sentence without the name of the field in front, which means nothing to who asked in words. */
function withoutField(sentence: string): string {
  return sentence.replace(/^[\w.[\]]+(?:: |：)/, "");
}

/** What a tool refused, in its own words. */
export function errorAnswer({ message }: ToolError): Answer {
  return {
    blocks: [
      {
        en: `**This I could not compute.** ${withoutField(message.en)}.`,
        zh: `**无法计算**。${withoutField(message.zh)}。`,
      },
    ],
    figures: [],
    followUps: [
      cityQuestion({ en: "Tangshan", zh: "唐山市" }, defaultPeriod),
      countQuestion({ kind: "country" }, defaultPeriod),
      helpQuestion,
    ],
  };
}
