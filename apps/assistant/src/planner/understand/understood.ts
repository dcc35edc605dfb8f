import type { Language } from "@tandem/core";
import type { Panel } from "@tandem/data";
import type { ChatMessage } from "../../chat/chat-event.ts";
import { followed } from "./followed.ts";
import type { Intent } from "./intent.ts";
import { intentOf } from "./intent-of.ts";
import { type Question, questionIn } from "./question.ts";

/** As many earlier questions as a follow-up can reach back over. */
const reach = 8;

export interface Understood {
  readonly intent: Intent;
  readonly language: Language;
}

/** What the last message of a conversation asks for, and in which language. Assistants' messages are not read. */
export function understood(panel: Panel, messages: readonly ChatMessage[]): Understood {
  const said = messages.filter(({ role }) => role === "user").slice(-reach);
  let before: Question | undefined;
  let language: Language = "en";
  for (const { content } of said) {
    const question = questionIn(panel, content);
    language = question.language ?? language;
    before = followed(before, question);
  }
  const intent: Intent = before ? intentOf(panel, before) : { kind: "help" };
  return { intent, language };
}
