import type { Language } from "@tandem/core";
import { z } from "zod";
import { AnswerMethod, type ToolCall } from "./chat-event.ts";

const Linked = z.object({ methods: z.array(AnswerMethod) });

/** The methods that tool results say they were computed with, each once. */
export function methodsIn(toolCalls: readonly ToolCall[]): readonly AnswerMethod[] {
  const all = toolCalls.flatMap(({ result }) => Linked.safeParse(result).data?.methods ?? []);
  return [...new Map(all.map((method) => [method.id, method])).values()];
}

/** The last line of an answer: links to the pages of its methods; empty where there are none. */
export function methodsLine(methods: readonly AnswerMethod[], language: Language): string {
  if (methods.length === 0) return "";
  const links = methods.map(({ title, href }) => `[${title}](${href})`);
  return language === "zh" ? `\n\n方法：${links.join("、")}` : `\n\nMethods: ${links.join(", ")}`;
}
