import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

/** The assistant as a process of its own. */
export interface StartedProcess {
  readonly child: ChildProcess;
  /** The address that it prints when it is ready; rejects where it ends before. */
  readonly address: Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
}

/** Starts main.ts with no environment but the one given, on a free port unless told otherwise. */
export function startedProcess(environment: Record<string, string>): StartedProcess {
  const child = spawn(process.execPath, [main], {
    env: { PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error("was asked for with pipes");
  let output = "";
  const ready = Promise.withResolvers<string>();
  const read = (chunk: Buffer) => {
    output += chunk.toString();
    const address = /Tandem is ready: (http:\S+)/.exec(output)?.[1];
    if (address) ready.resolve(address);
  };
  stdout.on("data", read);
  stderr.on("data", read);
  // Not the event "close", which does not come once the channel has been disconnected from this side.
  const parts = [once(child, "exit"), once(stdout, "end"), once(stderr, "end")] as const;
  const ended = Promise.all(parts).then(([[code]]) => {
    ready.reject(new Error(`ended with ${code}: ${output}`));
    return { code, output };
  });
  // Whoever waits for the end alone need not care that it was never ready.
  ready.promise.catch(() => undefined);
  return { child, address: ready.promise, ended };
}
