import { type Language, TandemError } from "@tandem/core";
import type { ChatEvent, ChatMessage, ToolCall } from "../chat/chat-event.ts";
import type { AnyTool } from "../tools/any-tool.ts";
import type { ToolContext } from "../tools/tool.ts";
import { calledTool, readCall } from "./called-tool.ts";
import type { ModelEndpoint, ModelMessage } from "./model-endpoint.ts";
import { offeredTools } from "./offered-tools.ts";
import { systemPrompt } from "./system-prompt.ts";
import { wholeRound } from "./whole-round.ts";

/** A model's answer before its numbers are checked. */
export interface ModelAnswer {
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
}

export interface ModelDeps {
  readonly endpoint: ModelEndpoint;
  readonly tools: readonly AnyTool[];
  readonly context: ToolContext;
}

const mostRounds = 8;
const mostCallsInARound = 8;
const mostMessages = 20;
const longestMessage = 8000;

function startingMessages(messages: readonly ChatMessage[], language: Language): ModelMessage[] {
  const said = messages.slice(-mostMessages).map(({ role, content }): ModelMessage => {
    return { role, content: content.slice(0, longestMessage) };
  });
  return [{ role: "system", content: systemPrompt(language) }, ...said];
}

function gaveUp(en: string, zh: string): TandemError {
  return new TandemError({ tag: "unavailable", where: "model", message: { en, zh } });
}

/**
 * Lets a model answer by calling tools, round by round, and tells each call. Its text is held back until the last
 * round, so that nothing unchecked is shown.
 * @throws TandemError `unavailable` where the endpoint fails, the rounds run out or the model says nothing.
 */
export async function* modelAnswer(
  { endpoint, tools, context }: ModelDeps,
  asked: { readonly messages: readonly ChatMessage[]; readonly language: Language },
  signal: AbortSignal,
): AsyncGenerator<ChatEvent, ModelAnswer> {
  const { language } = asked;
  const messages = startingMessages(asked.messages, language);
  const offered = offeredTools(tools);
  const toolCalls: ToolCall[] = [];
  for (let rounds = 0; rounds < mostRounds; rounds += 1) {
    const { text, calls } = await wholeRound(endpoint, { messages, tools: offered }, signal);
    if (calls.length === 0) {
      if (text.trim() === "") throw gaveUp("the language model gave an empty answer", "语言模型返回了空回答");
      return { text: text.trim(), toolCalls };
    }
    const taken = calls.slice(0, mostCallsInARound);
    messages.push({ role: "assistant", content: text, calls: taken });
    for (const requested of taken) {
      const call = readCall(requested);
      const id = `model-call-${toolCalls.length + 1}`;
      yield { type: "tool_call", id, name: call.name, arguments: call.arguments };
      const result = await calledTool(tools, call, { context, language });
      signal.throwIfAborted();
      toolCalls.push({ name: call.name, arguments: call.arguments, result });
      yield { type: "tool_result", id, name: call.name, result };
      messages.push({ role: "tool", callId: requested.id, content: JSON.stringify(result) });
    }
  }
  throw gaveUp(
    `the language model called tools for ${mostRounds} rounds without answering`,
    `语言模型连续 ${mostRounds} 轮调用工具而未作答`,
  );
}
