import { type Language, localised } from "@tandem/core";
import { z } from "zod";
import { methodsIn } from "../chat/answer-methods.ts";
import { answerTo, type PlannedAnswer } from "../planner/planner.ts";
import type { Understood } from "../planner/understand/understood.ts";
import type { ToolContext } from "../tools/tool.ts";
import type { Desk } from "./line/command.ts";

const Refused = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** The planner's answer for a terminal: its Markdown, with the methods by their titles. */
export interface Answered extends PlannedAnswer {
  readonly text: string;
  /** A tool refused, or could not do, what the answer needed. */
  readonly isRefused: boolean;
}

/** Methods by title: a terminal has no pages to link to. */
function methodsLine({ toolCalls, language }: PlannedAnswer): string {
  const titles = methodsIn(toolCalls).map(({ title }) => title);
  if (titles.length === 0) return "";
  return language === "zh" ? `\n\n方法：${titles.join("、")}` : `\n\nMethods: ${titles.join(", ")}`;
}

/** A terminal has no pages to go to: where the address is to be opened is said beside it. */
function withAddresses(text: string, language: Language): string {
  const after = language === "zh" ? "$1（运行 npm start 后打开 $2）" : "$1 (npm start, then open $2)";
  return text.replace(/\[([^\]]+)\]\((\/[^)\s]*)\)/g, after);
}

/** Works out the planner's answer to the end, without anybody who follows it. */
export async function answered(
  context: Omit<ToolContext, "signal">,
  question: Understood,
  signal: AbortSignal,
): Promise<Answered> {
  const events = answerTo(context, question, signal);
  for (;;) {
    const next = await events.next();
    if (!next.done) continue;
    // A tool that was stopped says so as an answer, which nobody waits for.
    signal.throwIfAborted();
    const planned = next.value;
    const isRefused = planned.toolCalls.some(({ result }) => Refused.safeParse(result).success);
    return {
      ...planned,
      text: `${withAddresses(planned.answer, planned.language)}${methodsLine(planned)}\n`,
      isRefused,
    };
  }
}

/** Writes a record for programs: one document, in one language. */
export function writeJson({ stdout, language }: Desk, record: unknown): void {
  stdout.write(`${JSON.stringify(localised(record, language), undefined, 2)}\n`);
}
