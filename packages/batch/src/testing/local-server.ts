import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A server that a test has started for itself, on a free port, with its files in a temporary directory. */
export interface LocalServer {
  readonly url: string;
  stop(): Promise<void>;
}

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Where a program is, or undefined where this machine does not have it. */
export function programPath(name: string, folders: readonly string[] = []): string | undefined {
  const { PATH = "" } = process.env;
  const search = [...folders, ...PATH.split(delimiter)];
  return search.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** For programs that refuse to run as root: another account to run them under; undefined where none is needed. */
export function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const entries = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const entry = ["postgres", "nobody"].map((name) => entries.find(([known]) => known === name)).find(Boolean);
  if (entry === undefined) throw new Error("no account but root to run a server under");
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  return address.port;
}

export function temporaryDirectory(owner?: Account): string {
  const directory = mkdtempSync(join(tmpdir(), "tandem-test-"));
  if (owner !== undefined) chownSync(directory, owner.uid, owner.gid);
  return directory;
}

export interface ServerProgram {
  readonly program: string;
  readonly args: readonly string[];
  readonly directory: string;
  readonly account?: Account | undefined;
  readonly stopSignal: NodeJS.Signals;
  /** Resolves where the server answers, rejects where it does not yet. */
  readonly answers: () => Promise<unknown>;
}

async function answered({ program, answers }: ServerProgram, child: ChildProcess, said: () => string) {
  for (let left = 200; ; left -= 1) {
    if (child.exitCode !== null) throw new Error(`${program} ended at once: ${said()}`);
    try {
      await answers();
      return;
    } catch (error) {
      if (left === 0) throw new Error(`${program} does not answer: ${said()}`, { cause: error });
      await sleep(50);
    }
  }
}

/** Starts a server, waits until it answers, and returns what stops it and removes its directory. */
export async function startServer(server: ServerProgram): Promise<() => Promise<void>> {
  const { program, args, directory, account, stopSignal } = server;
  const child = spawn(program, args, { cwd: directory, stdio: ["ignore", "pipe", "pipe"], ...account });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output = `${output}${chunk}`.slice(-2_000);
    });
  }
  const killWithParent = () => child.kill("SIGKILL");
  process.once("exit", killWithParent);
  const ended = once(child, "exit");
  const stop = async () => {
    process.off("exit", killWithParent);
    if (child.kill(stopSignal)) await ended;
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    await answered(server, child, () => output);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
