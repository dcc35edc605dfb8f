import { type ModelSettings, openModelEndpoint } from "../model/model-endpoint.ts";
import type { ToolContext } from "../tools/tool.ts";
import type { Chat, ChatEvent, ChatMessage } from "./chat-event.ts";
import { modelledReply } from "./modelled-reply.ts";
import { plannedReply } from "./planned-reply.ts";

export type { ModelSettings };

export interface ChatDeps extends ToolContext {
  readonly model?: ModelSettings;
}

async function* untilLeft(events: AsyncIterable<ChatEvent>, signal: AbortSignal): AsyncGenerator<ChatEvent> {
  try {
    for await (const event of events) yield event;
  } catch (error) {
    // A reader who left is answered no more.
    if (!signal.aborted) throw error;
  }
}

/**
 * The chat: a language model driving the tools where one is set, else the built-in planner. Where the model fails or
 * states a number that no tool gave, the planner answers and says so.
 */
export function createChat({ panel, batches, paths, model }: ChatDeps): Chat {
  const context = { panel, batches, paths };
  const endpoint = model && openModelEndpoint(model);
  const reply = (messages: readonly ChatMessage[], signal: AbortSignal) =>
    endpoint
      ? modelledReply({ context, endpoint }, messages, signal)
      : plannedReply(context, { messages }, signal);
  return { answer: (messages, signal) => untilLeft(reply(messages, signal), signal) };
}
