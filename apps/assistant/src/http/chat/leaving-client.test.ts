import { request, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { listeningApp } from "../../testing/listening-app.ts";
import { ScriptedChat } from "../../testing/scripted-chat.ts";
import { testApp } from "../../testing/test-app.ts";

let server: Server | undefined;

afterEach(() => server?.close());

async function portServing(chat: ScriptedChat): Promise<number> {
  const listening = await listeningApp(testApp({ chat }));
  server = listening.server;
  return Number(new URL(listening.url).port);
}

test.each([{ stream: false }, { stream: true }])(
  "a client that hangs up aborts the work, also over a real socket: %j",
  async ({ stream }) => {
    const chat = new ScriptedChat({ type: "text", delta: "a" }, "wait-for-abort");
    const port = await portServing(chat);
    const headers = { "Content-Type": "application/json" };
    const client = request({ port, host: "127.0.0.1", path: "/api/chat", method: "POST", headers });
    client.on("error", () => undefined);
    client.end(JSON.stringify({ messages: [{ role: "user", content: "?" }], stream }));
    await expect.poll(() => chat.asked.length).toBe(1);
    client.destroy();
    await chat.aborted.promise;
  },
);
