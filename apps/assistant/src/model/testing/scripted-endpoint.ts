import { createServer, type ServerResponse } from "node:http";

/** What a scripted model does in one request, as the bytes and habits of a real endpoint. */
export type Turn =
  | { readonly kind: "text"; readonly text: string; readonly chunkBytes?: number }
  | {
      readonly kind: "calls";
      readonly calls: readonly { readonly name: string; readonly arguments: string }[];
    }
  | { readonly kind: "status"; readonly status: number; readonly headers?: Record<string, string> }
  | { readonly kind: "cut"; readonly text: string }
  | { readonly kind: "garbage"; readonly text: string }
  | { readonly kind: "silence" };

export interface SentRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: unknown }[];
  readonly tools: readonly { readonly function: { readonly name: string } }[];
}

export interface ScriptedEndpoint {
  readonly baseUrl: string;
  readonly requests: readonly SentRequest[];
  readonly keys: readonly (string | undefined)[];
  /** Connections that the client left before they were answered. */
  readonly left: () => number;
  close(): Promise<void>;
}

function chunk(delta: Record<string, unknown>, reason: string | null = null): string {
  const choices = [{ index: 0, delta, finish_reason: reason }];
  return `data: ${JSON.stringify({ id: "c", object: "chat.completion.chunk", created: 0, model: "m", choices })}\n\n`;
}

/** A call as real endpoints stream it: name first, then its arguments cut anywhere. */
function callChunks({ name, arguments: args }: { name: string; arguments: string }, index: number): string {
  const first = chunk({
    tool_calls: [{ index, id: `call_${index}`, type: "function", function: { name, arguments: "" } }],
  });
  const pieces = args.match(/[\s\S]{1,5}/g) ?? [];
  return (
    first + pieces.map((piece) => chunk({ tool_calls: [{ index, function: { arguments: piece } }] })).join("")
  );
}

async function written(response: ServerResponse, text: string, bytes: number): Promise<void> {
  const buffer = Buffer.from(text);
  for (let at = 0; at < buffer.length; at += bytes) {
    response.write(buffer.subarray(at, at + bytes));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function play(turn: Turn, response: ServerResponse): Promise<void> {
  if (turn.kind === "silence") return;
  if (turn.kind === "status") {
    response.writeHead(turn.status, { "content-type": "application/json", ...turn.headers });
    response.end(JSON.stringify({ error: { message: "scripted", type: "scripted" } }));
    return;
  }
  response.writeHead(200, { "content-type": "text/event-stream" });
  if (turn.kind === "garbage") {
    response.end(turn.text);
    return;
  }
  if (turn.kind === "calls") await written(response, turn.calls.map(callChunks).join(""), 64);
  else
    await written(
      response,
      turn.text
        .split(/(?<= )/)
        .map((word) => chunk({ content: word }))
        .join(""),
      turn.kind === "text" ? (turn.chunkBytes ?? 64) : 64,
    );
  if (turn.kind === "cut") {
    response.destroy();
    return;
  }
  response.end(`${chunk({}, turn.kind === "calls" ? "tool_calls" : "stop")}data: [DONE]\n\n`);
}

/** An OpenAI-compatible endpoint on loopback that plays the turns in order, and the last one ever after. */
export async function scriptedEndpoint(turns: readonly Turn[]): Promise<ScriptedEndpoint> {
  const requests: SentRequest[] = [];
  const keys: (string | undefined)[] = [];
  let left = 0;
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (part: string) => {
      body += part;
    });
    request.on("end", () => {
      const turn = turns[Math.min(requests.length, turns.length - 1)];
      requests.push(JSON.parse(body));
      keys.push(request.headers.authorization);
      response.on("close", () => {
        if (!response.writableEnded) left += 1;
      });
      if (turn) void play(turn, response);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { baseUrl: `http://127.0.0.1:${port}/v1`, requests, keys, left: () => left, close };
}
