import type { Chat, ChatEvent, ChatMessage } from "../chat/chat-event.ts";

type Step = ChatEvent | Error | "wait-for-abort";

/** A chat that says what it is told to, and keeps what it was asked: the port of the chat, for tests. */
export class ScriptedChat implements Chat {
  readonly #steps: readonly Step[];
  readonly asked: (readonly ChatMessage[])[] = [];
  readonly aborted = Promise.withResolvers<void>();

  constructor(...steps: readonly Step[]) {
    this.#steps = steps;
  }

  async *answer(messages: readonly ChatMessage[], signal: AbortSignal): AsyncIterable<ChatEvent> {
    this.asked.push(messages);
    signal.addEventListener("abort", () => this.aborted.resolve(), { once: true });
    for (const step of this.#steps) {
      if (step instanceof Error) throw step;
      if (step !== "wait-for-abort") yield step;
      else if (!signal.aborted) await this.aborted.promise;
    }
  }
}

export const scriptedAnswer: readonly ChatEvent[] = [
  { type: "tool_call", id: "1", name: "assess_city", arguments: { code: "1302" } },
  { type: "tool_result", id: "1", name: "assess_city", result: { class: "air-only" } },
  { type: "text", delta: "空气" },
  { type: "text", delta: "改善。" },
  {
    type: "done",
    answer: "空气改善。",
    language: "zh",
    toolCalls: [{ name: "assess_city", arguments: { code: "1302" }, result: { class: "air-only" } }],
    figures: [],
    methods: [],
    followUps: [],
    mode: "planner",
  },
];
