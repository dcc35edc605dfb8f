import { signal } from "@preact/signals";
import type { AnswerFigure, ChatAnswer, ChatEvent } from "../../src/chat/chat-event.ts";
import { events } from "../api/client.ts";
import { t } from "../i18n/language.ts";

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
  readonly followUps: readonly string[];
  readonly state: "answering" | "done" | "stopped" | "failed";
  readonly language?: ChatAnswer["language"];
  readonly mode?: ChatAnswer["mode"];
  readonly error?: string;
}

/** The conversation, kept while the page is open; turns are replaced, never changed in place. */
export const turns = signal<readonly Turn[]>([]);

let current: AbortController | undefined;
let nextId = 1;

function replaceLast(change: (turn: Turn) => Turn): void {
  const last = turns.value.at(-1);
  if (last) turns.value = [...turns.value.slice(0, -1), change(last)];
}

function afterEvent(turn: Turn, event: ChatEvent): Turn {
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
      const { answer, figures, followUps, language, mode } = event;
      return { ...turn, text: answer, figures, followUps, language, mode, state: "done" };
    }
    case "error":
      return { ...turn, state: "failed", error: event.error.message };
  }
}

function spoken() {
  return turns.value.flatMap(({ question, text }) => [
    { role: "user", content: question },
    ...(text === "" ? [] : [{ role: "assistant", content: text }]),
  ]);
}

/** Asks a question with all that was said before it, and follows the answer as it streams. */
export async function ask(question: string): Promise<void> {
  if (question.trim() === "" || turns.value.at(-1)?.state === "answering") return;
  const turn: Turn = {
    id: nextId,
    question,
    text: "",
    calls: [],
    figures: [],
    followUps: [],
    state: "answering",
  };
  nextId += 1;
  turns.value = [...turns.value, turn];
  const leaving = new AbortController();
  current = leaving;
  try {
    for await (const { name, data } of events("/api/chat", leaving.signal, {
      messages: spoken(),
      stream: true,
    })) {
      replaceLast((last) => afterEvent(last, { type: name, ...JSON.parse(data) }));
    }
    replaceLast((last) =>
      last.state === "answering" ? { ...last, state: "failed", error: t("failed") } : last,
    );
  } catch (error) {
    if (turns.value.at(-1)?.id !== turn.id) return;
    const message = error instanceof Error ? error.message : String(error);
    replaceLast((last) =>
      leaving.signal.aborted ? { ...last, state: "stopped" } : { ...last, state: "failed", error: message },
    );
  }
}

export function stop(): void {
  current?.abort();
}

export function startAnew(): void {
  stop();
  turns.value = [];
}

/** Asks the last question again. */
export function askAgain(): void {
  const last = turns.value.at(-1);
  if (!last || last.state === "answering") return;
  turns.value = turns.value.slice(0, -1);
  void ask(last.question);
}
