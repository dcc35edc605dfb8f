import { signal } from "@preact/signals";
import { events } from "../api/client.ts";
import { t } from "../i18n/language.ts";
import { afterEvent, newTurn, spoken, type Turn } from "./turn.ts";

/** The conversation, kept while the page is open; turns are replaced, never changed in place. */
export const turns = signal<readonly Turn[]>([]);

let current: AbortController | undefined;
let nextId = 1;

function replaceLast(change: (turn: Turn) => Turn): void {
  const last = turns.value.at(-1);
  if (last) turns.value = [...turns.value.slice(0, -1), change(last)];
}

/** Asks a question with all that was said before it, and follows the answer as it streams. */
export async function ask(question: string): Promise<void> {
  if (question.trim() === "" || turns.value.at(-1)?.state === "answering") return;
  const turn = newTurn(nextId, question);
  nextId += 1;
  turns.value = [...turns.value, turn];
  const leaving = new AbortController();
  current = leaving;
  try {
    for await (const { name, data } of events("/api/chat", leaving.signal, {
      messages: spoken(turns.value),
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
