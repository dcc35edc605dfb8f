import { availableParallelism } from "node:os";
import { type BatchService, openBatchService } from "@tandem/batch";
import { TandemError } from "@tandem/core";
import { openPanel } from "@tandem/data";
import { readConfig } from "./config.ts";

function log(line: string): void {
  process.stderr.write(`${new Date().toISOString()} ${line}\n`);
}

async function start(): Promise<BatchService> {
  const { redisUrl, databaseUrl, terms, threads = availableParallelism() } = readConfig();
  const panel = openPanel(terms);
  const backend = { kind: "server", redisUrl, databaseUrl } as const;
  const service = await openBatchService({ backend, panel, terms, worker: true, threads, log });
  log(`worker ${process.pid} ready: ${threads} threads, ${panel.version}, ${terms} sources`);
  return service;
}

/** Lets the chunks in hand finish; a second signal does not wait. */
function closeOnSignal(service: BatchService): void {
  let closing = false;
  const close = async (signal: NodeJS.Signals) => {
    if (closing) process.exit(1);
    closing = true;
    log(`worker ${process.pid} closing on ${signal}`);
    await service.close();
    log(`worker ${process.pid} closed`);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, close);
}

try {
  closeOnSignal(await start());
} catch (error) {
  if (!(error instanceof TandemError)) throw error;
  log(error.text.en);
  process.exitCode = 1;
}
