import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const node = process.execPath;
const startUpMilliseconds = 60_000;

export interface RunningSystem {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything that was printed so far. */
  printed(): string;
  /** Sends the signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export async function temporaryDirectory(): Promise<string> {
  return mkdtemp(join(tmpdir(), "tandem-test-"));
}

export async function removed(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true, maxRetries: 5 });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Environment of a user's shell: nothing of this test run's, and no setting of Tandem's but those given. */
export function environment(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(TANDEM_|OPENAI_|REDIS_|DATABASE_|VITEST|npm_)/.test(name),
  );
  return { ...Object.fromEntries(kept), ...settings };
}

/** Starts the product by `command` (arguments for Node, from the project's root) and waits for the printed address. */
export async function startSystem(
  command: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<RunningSystem> {
  const child = spawn(node, [...command], {
    cwd: root,
    env: environment(settings),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`not ready in time; printed:\n${output}`)),
      startUpMilliseconds,
    );
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /ready: (http:\/\/\S+)/.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`ended with ${code}; printed:\n${output}`));
    });
  });
  const stop = async (signal: NodeJS.Signals = "SIGTERM") => {
    child.kill(signal);
    await ended;
  };
  return { url, process: child, printed: () => output, stop };
}

/** Asks for JSON and gives its body; the status is checked against `status`. */
export async function json<T>(url: string, init: RequestInit = {}, status = 200): Promise<T> {
  const response = await fetch(url, init);
  const body: unknown = await response.json();
  if (response.status !== status) throw new Error(`${url}: ${response.status} ${JSON.stringify(body)}`);
  return body as T;
}

export function posted(body: unknown): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

export async function until<T>(
  what: string,
  attempt: () => Promise<T | undefined>,
  milliseconds = 60_000,
): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const result = await attempt();
    if (result !== undefined) return result;
    if (Date.now() > deadline) throw new Error(`waited ${milliseconds} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
