import type { Language, Text } from "@tandem/core";
import type { ChatEvent, ChatMessage } from "../chat/chat-event.ts";
import type { ToolContext } from "../tools/tool.ts";
import { answerOf } from "./answer-of.ts";
import type { Answer } from "./compose/answer.ts";
import { toolDesk } from "./tool-desk.ts";
import { type Understood, understood } from "./understand/understood.ts";

/** An answer in one language, in the pieces in which it is sent. */
export interface PlannedAnswer
  extends Omit<Extract<ChatEvent, { type: "done" }>, "type" | "mode" | "methods"> {
  readonly pieces: readonly string[];
}

/** Written Chinese sets a space between its characters and Latin letters or figures. */
function spaced(text: string): string {
  return text
    .replace(/(\p{Script=Han})([A-Za-z0-9µ])/gu, "$1 $2")
    .replace(/([A-Za-z0-9³°])(\p{Script=Han})/gu, "$1 $2");
}

function narrowed(text: Text, language: Language): string {
  return language === "zh" ? spaced(text.zh) : text.en;
}

function inLanguage({ blocks, figures, followUps }: Answer, language: Language) {
  const pieces = blocks.map(
    (block, at) => narrowed(block, language) + (at < blocks.length - 1 ? "\n\n" : ""),
  );
  return {
    pieces,
    answer: pieces.join(""),
    language,
    figures: figures.map(({ label, figure }) => ({ label: narrowed(label, language), figure })),
    followUps: [...new Set(followUps.map((question) => narrowed(question, language)))],
  };
}

/** Works out the answer to a question that is already understood, telling each tool call. */
export async function* answerTo(
  context: ToolContext,
  { intent, language }: Understood,
  signal: AbortSignal,
): AsyncGenerator<ChatEvent, PlannedAnswer> {
  const desk = toolDesk(context, { language, signal });
  const answer = yield* answerOf({ panel: context.panel, desk }, intent);
  return { ...inLanguage(answer, language), toolCalls: [...desk.calls] };
}

/** Understands the conversation's last question without a model and works out its answer, telling each tool call. */
export async function* plannedAnswer(
  context: ToolContext,
  messages: readonly ChatMessage[],
  signal: AbortSignal,
): AsyncGenerator<ChatEvent, PlannedAnswer> {
  return yield* answerTo(context, understood(context.panel, messages), signal);
}

/** What to ask next after a question, without answering it; none after a request to start something. */
export async function plannedFollowUps(
  context: ToolContext,
  messages: readonly ChatMessage[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (understood(context.panel, messages).intent.kind === "start-batch") return [];
  const events = plannedAnswer(context, messages, signal);
  for (;;) {
    const next = await events.next();
    if (next.done) return next.value.followUps;
  }
}
