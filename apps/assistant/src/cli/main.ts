import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { openBatchService, pathCompute } from "@tandem/batch";
import { TandemError } from "@tandem/core";
import { openPanel, type Panel } from "@tandem/data";
import { readConfig } from "../config.ts";
import { onStopRequest } from "../server/stop-request.ts";
import type { Desk, Terminal } from "./line/command.ts";
import { runCommandLine } from "./run-command-line.ts";

/** The data directory is that of `npm start`, wherever the command is called from. */
const root = fileURLToPath(new URL("../../../..", import.meta.url));

function terminal(stream: NodeJS.WriteStream): Terminal {
  return {
    isTTY: stream.isTTY === true,
    write(text) {
      stream.write(text);
    },
  };
}

/** The reader of a pipe may leave early, as `head` does; nobody is left to tell. */
function endWithReader(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
}

function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((done) => {
    stream.write("", () => done());
  });
}

function surroundings(signal: AbortSignal): Omit<Desk, "language"> {
  const { backend, terms } = readConfig();
  let panel: Panel | undefined;
  const openedPanel = () => {
    panel ??= openPanel(terms);
    return panel;
  };
  const kept =
    backend.kind === "embedded" ? { ...backend, dataDir: resolve(root, backend.dataDir) } : backend;
  const temporary = { kind: "embedded", dataDir: "memory:" } as const;
  return {
    signal,
    stdout: terminal(process.stdout),
    stderr: terminal(process.stderr),
    panel: openedPanel,
    openPaths: () => pathCompute({ terms, threads: 1 }),
    openBatches: (place) =>
      openBatchService({
        backend: place === "kept" ? kept : temporary,
        panel: openedPanel(),
        terms,
        worker: true,
      }),
  };
}

async function run(): Promise<number> {
  const stopping = new AbortController();
  onStopRequest(() => stopping.abort());
  try {
    return await runCommandLine(process.argv.slice(2), surroundings(stopping.signal));
  } catch (error) {
    const known = error instanceof TandemError ? `${error.text.en}\n${error.text.zh}` : undefined;
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${known ?? trace}\n`);
    return 1;
  }
}

endWithReader(process.stdout);
endWithReader(process.stderr);
const code = await run();
await Promise.all([written(process.stdout), written(process.stderr)]);
process.exit(code);
