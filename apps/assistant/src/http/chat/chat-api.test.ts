import { TandemError } from "@tandem/core";
import { describe, expect, test } from "vitest";
import { ScriptedChat, scriptedAnswer } from "../../testing/scripted-chat.ts";
import { testApp } from "../../testing/test-app.ts";

const question = { messages: [{ role: "user", content: "唐山 2015—2019 年减污降碳协同吗？" }] };
const failure = { code: "unavailable", message: "the model does not answer", details: { status: 503 } };

function events(text: string): { name: string; data: unknown }[] {
  return text
    .trim()
    .split("\n\n")
    .map((event) => ({
      name: /^event: (.*)$/m.exec(event)?.[1] ?? "",
      data: JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? "null"),
    }));
}

describe("POST /api/chat", () => {
  test("answers with the whole answer, in the language of the question", async () => {
    const chat = new ScriptedChat(...scriptedAnswer);
    const response = await testApp({ chat }).post("/api/chat", question);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Language")).toBe("zh");
    expect(await response.json()).toEqual({
      answer: "空气改善。",
      language: "zh",
      toolCalls: [{ name: "assess_city", arguments: { code: "1302" }, result: { class: "air-only" } }],
      figures: [],
      methods: [],
      followUps: [],
      mode: "planner",
    });
    expect(chat.asked).toEqual([question.messages]);
  });

  test("an error of the chat has its status, code and facts", async () => {
    const chat = new ScriptedChat({ type: "error", error: failure });
    const response = await testApp({ chat }).post("/api/chat", question);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ error: failure });
  });

  test("a chat that throws what it knows is answered like any other error", async () => {
    const facts = { tag: "not-found", where: "city", message: { en: "none", zh: "没有" } } as const;
    const response = await testApp({ chat: new ScriptedChat(new TandemError(facts)) }).post(
      "/api/chat",
      question,
    );
    expect(response.status).toBe(404);
  });
});

describe("POST /api/chat with stream", () => {
  const streamed = { ...question, stream: true };

  test("sends each event under its type, the rest as JSON", async () => {
    const response = await testApp().post("/api/chat", streamed);
    expect(response.headers.get("Content-Type")).toBe("text/event-stream");
    const got = events(await response.text());
    expect(got.map(({ name }) => name)).toEqual(["tool_call", "tool_result", "text", "text", "done"]);
    expect(got[2]?.data).toEqual({ delta: "空气" });
    const { type: _type, ...done } = scriptedAnswer.at(-1) ?? {};
    expect(got[4]?.data).toEqual(done);
  });

  test("a fault in mid-stream becomes an event without its inner details", async () => {
    const chat = new ScriptedChat({ type: "text", delta: "a" }, new Error("secret at line 7"));
    const app = testApp({ chat });
    const text = await (await app.post("/api/chat", streamed)).text();
    const got = events(text);
    expect(got.map(({ name }) => name)).toEqual(["text", "error"]);
    expect(got[1]?.data).toMatchObject({ error: { code: "internal", details: { id: expect.any(String) } } });
    expect(text).not.toContain("secret");
    expect(app.logged.join("")).toContain("secret at line 7");
  });

  test("a client that leaves aborts the work", async () => {
    const chat = new ScriptedChat({ type: "text", delta: "a" }, "wait-for-abort");
    const response = await testApp({ chat }).post("/api/chat", streamed);
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await chat.aborted.promise;
  });

  test("a process that stops ends the stream", async () => {
    const stopping = new AbortController();
    const chat = new ScriptedChat({ type: "text", delta: "a" }, "wait-for-abort");
    const response = await testApp({ chat, stopping: stopping.signal }).post("/api/chat", streamed);
    stopping.abort();
    await response.text();
    await chat.aborted.promise;
  });
});
