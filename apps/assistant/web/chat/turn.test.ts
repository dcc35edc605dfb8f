import { describe, expect, test } from "vitest";
import type { ChatEvent } from "../../src/chat/chat-event.ts";
import { afterEvent, newTurn, spoken, type Turn } from "./turn.ts";

function after(...events: readonly ChatEvent[]): Turn {
  return events.reduce(afterEvent, newTurn(1, "Tangshan?"));
}

const called: ChatEvent = { type: "tool_call", id: "a", name: "assess_city", arguments: { city: "1302" } };

describe("a turn", () => {
  test("grows by text, and calls by their results", () => {
    const turn = after(
      called,
      { type: "tool_call", id: "b", name: "find_city", arguments: {} },
      { type: "tool_result", id: "a", name: "assess_city", result: { n: 1 } },
      { type: "text", delta: "Air " },
      { type: "text", delta: "only." },
    );
    expect(turn.text).toBe("Air only.");
    expect(turn.calls.map(({ result }) => result)).toEqual([{ n: 1 }, undefined]);
    expect(turn.state).toBe("answering");
  });

  test("leaves the turn before as it was, so that what is drawn from it is drawn again", () => {
    const before = after(called);
    const next = afterEvent(before, { type: "tool_result", id: "a", name: "assess_city", result: 1 });
    expect(before.calls[0]?.result).toBeUndefined();
    expect(next.calls[0]).not.toBe(before.calls[0]);
  });

  test("ends with the whole answer, which stands for what was streamed", () => {
    const answer = {
      answer: "Whole.",
      language: "zh",
      toolCalls: [],
      figures: [],
      followUps: ["?"],
      mode: "planner",
    } as const;
    const turn = after(
      { type: "text", delta: "Wh" },
      { type: "done", ...answer, toolCalls: [], figures: [], methods: [], followUps: ["?"] },
    );
    expect(turn).toMatchObject({ text: "Whole.", state: "done", language: "zh", followUps: ["?"] });
  });

  test("ends with the words of an error", () => {
    const error = { code: "unavailable", message: "The endpoint is away; try again.", details: {} };
    expect(after({ type: "error", error })).toMatchObject({ state: "failed", error: error.message });
  });
});

describe("what is sent along", () => {
  test("is each question and what was answered", () => {
    const turns = [after({ type: "text", delta: "Yes." }), newTurn(2, "And Baoding?")];
    expect(spoken(turns)).toEqual([
      { role: "user", content: "Tangshan?" },
      { role: "assistant", content: "Yes." },
      { role: "user", content: "And Baoding?" },
    ]);
  });

  test("keeps to what the server takes: the latest 200 messages of at most 20,000 characters", () => {
    const turns = Array.from({ length: 300 }, (_, id) => newTurn(id, `${id} ${"x".repeat(30_000)}`));
    const messages = spoken(turns);
    expect(messages).toHaveLength(200);
    expect(messages.at(-1)?.content.startsWith("299 ")).toBe(true);
    expect(Math.max(...messages.map(({ content }) => content.length))).toBe(20_000);
  });
});
