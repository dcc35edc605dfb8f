import type { Text } from "@tandem/core";
import { plannedAnswer } from "../planner/planner.ts";
import type { ToolContext } from "../tools/tool.ts";
import { methodsIn, methodsLine } from "./answer-methods.ts";
import type { ChatEvent, ChatMessage } from "./chat-event.ts";

/** The planner's answer as events; `note` says in one sentence why it answers in a model's place. */
export async function* plannedReply(
  context: ToolContext,
  { messages, note }: { readonly messages: readonly ChatMessage[]; readonly note?: Text },
  signal: AbortSignal,
): AsyncGenerator<ChatEvent> {
  const { pieces, answer, ...rest } = yield* plannedAnswer(context, messages, signal);
  const methods = methodsIn(rest.toolCalls);
  const said = note === undefined ? "" : `\n\n_${note[rest.language]}_`;
  const last = methodsLine(methods, rest.language) + said;
  for (const delta of last === "" ? pieces : [...pieces, last]) yield { type: "text", delta };
  yield { type: "done", answer: answer + last, ...rest, methods: [...methods], mode: "planner" };
}
