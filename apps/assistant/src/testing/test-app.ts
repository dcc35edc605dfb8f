import { openPanel, type Panel } from "@tandem/data";
import { createApp } from "../app.ts";
import type { AppDeps } from "../http/http-env.ts";
import { directPaths } from "./direct-paths.ts";
import { MemoryBatches } from "./memory-batches.ts";
import { ScriptedChat, scriptedAnswer } from "./scripted-chat.ts";

let shared: Panel | undefined;

/** The shipped panel, opened once for all tests of a file. */
export function testPanel(): Panel {
  shared ??= openPanel("all");
  return shared;
}

export interface TestApp extends AppDeps {
  readonly logged: readonly string[];
  readonly request: (path: string, init?: RequestInit) => Promise<Response>;
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>;
}

/** The whole app on the shipped panel, with batches in memory and a scripted chat unless given others. */
export function testApp(given: Partial<AppDeps> = {}): TestApp {
  const logged: string[] = [];
  const panel = given.panel ?? testPanel();
  const deps: AppDeps = {
    config: { host: "127.0.0.1" },
    panel,
    batches: new MemoryBatches(panel),
    paths: directPaths(panel),
    chat: new ScriptedChat(...scriptedAnswer),
    version: "0.0.0-test",
    pagesDir: "/nonexistent",
    log: (line) => logged.push(line),
    ...given,
  };
  const app = createApp(deps);
  const request = async (path: string, init?: RequestInit) => app.request(path, init);
  return {
    ...deps,
    logged,
    request,
    post: (path, body, headers = {}) =>
      request(path, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
  };
}

/** The body of an answer, taken to be of the type that its route documents. */
export async function received<T>(answer: Response | Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}

export interface ReceivedError {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly details: Readonly<Record<string, unknown>>;
  };
}
