import { createServer, request, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { afterEach, expect, test } from "vitest";
import { createApp } from "../../app.ts";
import { ScriptedChat } from "../../testing/scripted-chat.ts";
import { testApp } from "../../testing/test-app.ts";

let server: Server | undefined;

afterEach(() => server?.close());

async function portServing(chat: ScriptedChat): Promise<number> {
  const listening = createServer(getRequestListener(createApp(testApp({ chat })).fetch));
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  const address = listening.address();
  return typeof address === "object" && address !== null ? address.port : 0;
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
