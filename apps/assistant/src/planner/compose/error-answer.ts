import type { ToolError } from "../../tools/run-tool.ts";
import { defaultPeriod } from "../understand/span-of.ts";
import { cityQuestion, countQuestion, helpQuestion } from "../wording/questions.ts";
import type { Answer } from "./answer.ts";

/** What a tool refused, in its own words. */
export function errorAnswer({ message }: ToolError): Answer {
  return {
    blocks: [
      {
        en: `**This I could not compute.** ${message.en}.`,
        zh: `**无法计算**。${message.zh}。`,
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
