import { plannedAnswer } from "../planner/planner.ts";
import type { ToolContext } from "../tools/tool.ts";
import type { Chat, ChatEvent, ChatMessage } from "./chat-event.ts";

/** A language model behind an OpenAI-compatible endpoint. */
export interface ModelSettings {
  readonly apiKey?: string;
  readonly baseUrl?: string;
  readonly model: string;
}

export interface ChatDeps extends ToolContext {
  readonly model?: ModelSettings;
}

async function* planned(
  context: ToolContext,
  messages: readonly ChatMessage[],
  signal: AbortSignal,
): AsyncGenerator<ChatEvent> {
  const { pieces, ...answer } = yield* plannedAnswer(context, messages, signal);
  for (const delta of pieces) yield { type: "text", delta };
  yield { type: "done", ...answer, mode: "planner" };
}

/** The chat: the built-in planner. */
export function createChat({ panel, batches }: ChatDeps): Chat {
  return { answer: (messages, signal) => planned({ panel, batches }, messages, signal) };
}
