import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { text } from "node:stream/consumers";

/** Answers one request of the API; what it is not asked for, it leaves. */
export type Script = (request: IncomingMessage, response: ServerResponse, body: string) => void;

export interface ScriptedServer {
  readonly url: string;
  /** What the API answers from now on, by path without its query. */
  answer(scripts: Readonly<Record<string, Script>>): void;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".html": "text/html; charset=utf-8",
};

export function json(value: unknown, status = 200): Script {
  return (_, response) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(value));
  };
}

export function problem(status: number, code: string, message: string): Script {
  return json({ error: { code, message, details: {} } }, status);
}

export function eventText(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** A stream of events that ends there, or is left open for the reader to leave. */
export function stream(events: readonly (readonly [name: string, data: unknown])[], open = false): Script {
  return (_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(": begins\n\n");
    for (const [name, data] of events) response.write(eventText(name, data));
    if (!open) response.end();
  };
}

/** The built pages under the strictest policy that they must work with, in front of an API that answers by script. */
export async function scriptedServer(pagesDir: string): Promise<ScriptedServer> {
  let scripts: Readonly<Record<string, Script>> = {};
  const page = async (path: string, response: ServerResponse) => {
    const file = extname(path) === "" ? "index.html" : path;
    const bytes = await readFile(join(pagesDir, file));
    response.writeHead(200, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "content-security-policy": "default-src 'self'",
    });
    response.end(bytes);
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const script = scripts[pathname];
    if (script) return script(request, response, await text(request));
    if (pathname.startsWith("/api/"))
      return problem(404, "not-found", `no script for ${pathname}`)(request, response, "");
    return page(pathname, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    answer(next) {
      scripts = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
