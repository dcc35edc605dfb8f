import { TandemError } from "@tandem/core";
import OpenAI from "openai";

/** A language model behind an OpenAI-compatible endpoint. */
export interface ModelSettings {
  readonly apiKey?: string;
  readonly baseUrl?: string;
  readonly model: string;
}

/** A call of a tool as the model asked for it: `arguments` is text, perhaps not even JSON. */
export interface RequestedCall {
  readonly id: string;
  readonly name: string;
  readonly arguments: string;
}

export type ModelMessage =
  | { readonly role: "system" | "user"; readonly content: string }
  | { readonly role: "assistant"; readonly content: string; readonly calls?: readonly RequestedCall[] }
  | { readonly role: "tool"; readonly callId: string; readonly content: string };

export interface OfferedTool {
  readonly name: string;
  readonly description: string;
  readonly parameters: Record<string, unknown>;
}

/** A piece of a streamed round. Calls arrive in fragments under their index; `end` comes last in a whole round. */
export type ModelPiece =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "call";
      readonly index: number;
      readonly id?: string;
      readonly name?: string;
      readonly arguments?: string;
    }
  | { readonly kind: "end" };

export interface ModelEndpoint {
  /**
   * One streamed round. A connection that is cut ends it without an `end`, or throws.
   * @throws TandemError `unavailable` where the endpoint refuses or cannot be reached, after retries.
   */
  round(
    asked: { readonly messages: readonly ModelMessage[]; readonly tools: readonly OfferedTool[] },
    signal: AbortSignal,
  ): AsyncIterable<ModelPiece>;
}

const mostRetries = 3;
const requestTimeoutMilliseconds = 60_000;

function asSent(message: ModelMessage): OpenAI.ChatCompletionMessageParam {
  if (message.role === "tool")
    return { role: "tool", tool_call_id: message.callId, content: message.content };
  if (message.role !== "assistant" || message.calls === undefined || message.calls.length === 0)
    return { role: message.role, content: message.content };
  const calls = message.calls.map(({ id, name, arguments: args }) => ({
    id,
    type: "function" as const,
    function: { name, arguments: args },
  }));
  return { role: "assistant", content: message.content || null, tool_calls: calls };
}

function* piecesOf(chunk: OpenAI.ChatCompletionChunk): Generator<ModelPiece> {
  const choice = chunk.choices?.[0];
  if (choice === undefined) return;
  const { delta, finish_reason: reason } = choice;
  if (delta?.content) yield { kind: "text", text: delta.content };
  for (const { index, id, function: called } of delta?.tool_calls ?? []) {
    yield {
      kind: "call",
      index,
      ...(id && { id }),
      ...(called?.name && { name: called.name }),
      ...(called?.arguments && { arguments: called.arguments }),
    };
  }
  if (reason) yield { kind: "end" };
}

/** Whether the stream had begun when it failed: then asking again may help. */
type Phase = "asking" | "streaming";

/** What went wrong, without the address, the key or what the endpoint wrote. */
function unavailable(error: unknown, phase: Phase): TandemError {
  const status = error instanceof OpenAI.APIError ? error.status : undefined;
  const [en, zh] =
    status === undefined
      ? ["the language model's endpoint cannot be reached or broke off", "无法连接语言模型接口，或连接中断"]
      : [`the language model's endpoint answered with status ${status}`, `语言模型接口返回状态码 ${status}`];
  return new TandemError({
    tag: "unavailable",
    where: "model",
    message: { en, zh },
    details: { phase, ...(status !== undefined && { status }) },
    cause: error,
  });
}

/** The endpoint through the `openai` SDK, which retries 429, 5xx and refused connections, heeding Retry-After. */
export function openModelEndpoint({ apiKey, baseUrl, model }: ModelSettings): ModelEndpoint {
  const client = new OpenAI({
    // Local endpoints need no key, but the SDK does.
    apiKey: apiKey ?? "none",
    ...(baseUrl !== undefined && { baseURL: baseUrl }),
    maxRetries: mostRetries,
    timeout: requestTimeoutMilliseconds,
    logLevel: "off",
  });
  return {
    async *round({ messages, tools }, signal) {
      let phase: Phase = "asking";
      try {
        const stream = await client.chat.completions.create(
          {
            model,
            stream: true,
            messages: messages.map(asSent),
            tools: tools.map((tool) => ({ type: "function" as const, function: { ...tool } })),
          },
          { signal },
        );
        phase = "streaming";
        for await (const chunk of stream) yield* piecesOf(chunk);
      } catch (error) {
        signal.throwIfAborted();
        throw unavailable(error, phase);
      }
    },
  };
}
