import { Figure, languages } from "@tandem/core";
import { z } from "zod";

export const ChatMessage = z.object({ role: z.enum(["user", "assistant"]), content: z.string().max(20_000) });
export type ChatMessage = z.infer<typeof ChatMessage>;

/** A question with what was said before it. */
export const ChatRequest = z.object({
  messages: z.array(ChatMessage).min(1).max(200),
  stream: z.boolean().optional(),
});
export type ChatRequest = z.infer<typeof ChatRequest>;

export const ToolCall = z.object({
  name: z.string(),
  arguments: z.record(z.string(), z.unknown()),
  result: z.unknown(),
});
export type ToolCall = z.infer<typeof ToolCall>;

/** A figure that an answer rests on, with a label in the language of the answer. */
export const AnswerFigure = z.object({ label: z.string(), figure: Figure });
export type AnswerFigure = z.infer<typeof AnswerFigure>;

/** A method that an answer was computed with, its title in the language of the answer, and its page. */
export const AnswerMethod = z.object({ id: z.string(), title: z.string(), href: z.string() });
export type AnswerMethod = z.infer<typeof AnswerMethod>;

/** An answer in Markdown, what it was computed from, and what to ask next. */
export const ChatAnswer = z.object({
  answer: z.string(),
  language: z.enum(languages),
  toolCalls: z.array(ToolCall),
  figures: z.array(AnswerFigure),
  /** Methods that the tools computed with; the answer's last line links to their pages. */
  methods: z.array(AnswerMethod),
  followUps: z.array(z.string()),
  /** Who put the answer together: the built-in planner or a language model driving the same tools. */
  mode: z.enum(["planner", "model"]),
});
export type ChatAnswer = z.infer<typeof ChatAnswer>;

/** Sent as server-sent events whose name is `type` and whose data is the rest as JSON. */
export type ChatEvent =
  | {
      readonly type: "tool_call";
      readonly id: string;
      readonly name: string;
      readonly arguments: Record<string, unknown>;
    }
  | { readonly type: "tool_result"; readonly id: string; readonly name: string; readonly result: unknown }
  | { readonly type: "text"; readonly delta: string }
  | ({ readonly type: "done" } & ChatAnswer)
  | {
      readonly type: "error";
      readonly error: { readonly code: string; readonly message: string; readonly details: unknown };
    };

/** Answers a conversation's last message; the last event is `done` or `error`. */
export interface Chat {
  answer(messages: readonly ChatMessage[], signal: AbortSignal): AsyncIterable<ChatEvent>;
}
