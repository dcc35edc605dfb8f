import type { AnswerFigure, AnswerMethod, ChatAnswer, ChatEvent } from "../../src/chat/chat-event.ts";

export interface TraceCall {
  readonly id: string;
  readonly name: string;
  readonly arguments: Record<string, unknown>;
  readonly result?: unknown;
}

export interface Turn {
  readonly id: number;
  readonly question: string;
  readonly text: string;
  readonly calls: readonly TraceCall[];
  readonly figures: readonly AnswerFigure[];
  readonly methods: readonly AnswerMethod[];
  readonly followUps: readonly string[];
  readonly state: "answering" | "done" | "stopped" | "failed";
  readonly language?: ChatAnswer["language"];
  readonly mode?: ChatAnswer["mode"];
  readonly error?: string;
}

export function newTurn(id: number, question: string): Turn {
  return { id, question, text: "", calls: [], figures: [], methods: [], followUps: [], state: "answering" };
}

/** The turn after one more event of its answer's stream; what it was before stays as it is. */
export function afterEvent(turn: Turn, event: ChatEvent): Turn {
  switch (event.type) {
    case "text":
      return { ...turn, text: turn.text + event.delta };
    case "tool_call":
      return {
        ...turn,
        calls: [...turn.calls, { id: event.id, name: event.name, arguments: event.arguments }],
      };
    case "tool_result":
      return {
        ...turn,
        calls: turn.calls.map((call) => (call.id === event.id ? { ...call, result: event.result } : call)),
      };
    case "done": {
      const { answer, figures, methods, followUps, language, mode } = event;
      return { ...turn, text: answer, figures, methods, followUps, language, mode, state: "done" };
    }
    case "error":
      return { ...turn, state: "failed", error: event.error.message };
  }
}

const mostMessages = 200;
const longestMessage = 20_000;

export interface SpokenMessage {
  readonly role: "user" | "assistant";
  readonly content: string;
}

/** What was said so far as the server takes it: the latest messages, none longer than it may be. */
export function spoken(turns: readonly Turn[]): readonly SpokenMessage[] {
  const messages = turns.flatMap(({ question, text }): SpokenMessage[] => [
    { role: "user", content: question },
    ...(text === "" ? [] : [{ role: "assistant" as const, content: text }]),
  ]);
  return messages
    .slice(-mostMessages)
    .map(({ role, content }) => ({ role, content: content.slice(0, longestMessage) }));
}
