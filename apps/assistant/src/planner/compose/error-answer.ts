import type { Panel } from "@tandem/data";
import type { ToolError } from "../../tools/run-tool.ts";
import { defaultPeriod } from "../understand/span-of.ts";
import { cityQuestion, countQuestion, helpQuestion } from "../wording/questions.ts";
import type { Answer } from "./answer.ts";
import { yearsOfPanel } from "./years-of-panel.ts";

/** What a tool refused, in its own words, and where the years run. */
export function errorAnswer(panel: Panel, { message }: ToolError): Answer {
  const isOfYears = /^(?:from|to)\b/.test(message.en);
  const years = isOfYears ? yearsOfPanel(panel) : { en: "", zh: "" };
  return {
    blocks: [
      {
        en: `**This I could not compute.** ${message.en}.${years.en}`,
        zh: `**无法计算。**${message.zh}。${years.zh}`,
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
