import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { getRequestListener } from "@hono/node-server";
import { deferredBatchService, openBatchService, type PathCompute, pathCompute } from "@tandem/batch";
import { TandemError } from "@tandem/core";
import { openPanel } from "@tandem/data";
import manifest from "../package.json" with { type: "json" };
import { createApp } from "./app.ts";
import { createChat } from "./chat/create-chat.ts";
import { type Backend, readConfig } from "./config.ts";
import { isLoopback } from "./http/guards/same-host.ts";
import { addressToOpen, closedServer, listeningServer } from "./server/listening-server.ts";
import { onStopRequest } from "./server/stop-request.ts";

const pagesDir = fileURLToPath(new URL("../web/dist", import.meta.url));
const graceMilliseconds = 2000;
/**
 * Making a new database takes seconds, and nothing but batches has to wait for it. A data directory that is in use shows
 * well before this.
 */
const patienceMilliseconds = 1000;
const warmingMilliseconds = 1500;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Ends the process with a sentence where the fault has one, and with its trace where it is Tandem's own. */
function fail(error: unknown): never {
  if (error instanceof TandemError)
    log(`\nTandem cannot start. ${error.text.en}\n无法启动 Tandem。${error.text.zh}`);
  else log(`\nTandem cannot start. ${error instanceof Error ? error.stack : String(error)}`);
  process.exit(1);
}

function resolved(backend: Backend): Backend {
  return backend.kind === "embedded" ? { ...backend, dataDir: resolve(backend.dataDir) } : backend;
}

/** Gets the thread of paths ready once the first page is out, unless the process stops before. */
function warmLater(paths: PathCompute, signal: AbortSignal): void {
  setTimeout(warmingMilliseconds, undefined, { ref: false, signal })
    .then(() => paths.warm())
    .catch((error: unknown) => {
      if (!signal.aborted) log(`the first path will take longer: ${error}`);
    });
}

async function run(): Promise<void> {
  const config = readConfig();
  const { host, port, terms, model } = config;
  const panel = openPanel(terms);
  const backend = resolved(config.backend);
  const opened = Promise.withResolvers<Awaited<ReturnType<typeof openBatchService>>>();
  const batches = deferredBatchService(backend.kind === "embedded" ? "embedded" : "redis", opened.promise);
  // The batches' threads take all cores but one; paths that somebody waits for share that one with the pages.
  const paths = pathCompute({ terms, threads: Math.max(1, Math.floor(availableParallelism() / 2)) });
  const stopping = new AbortController();
  const app = createApp({
    config,
    panel,
    batches,
    paths,
    chat: createChat({ panel, batches, paths, ...(model && { model }) }),
    version: manifest.version,
    pagesDir,
    stopping: stopping.signal,
    log,
  });
  const server = await listeningServer(getRequestListener(app.fetch), { host, port });
  onStopRequest(() => {
    stopping.abort();
    Promise.all([closedServer(server, graceMilliseconds), batches.close(), paths.close()]).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
  const opening = openBatchService({ backend, panel, terms, worker: true, log });
  opening.then(opened.resolve, fail);
  await Promise.race(backend.kind === "embedded" ? [opening, setTimeout(patienceMilliseconds)] : [opening]);
  if (!isLoopback(host) && config.apiToken === undefined)
    log(`Whoever can reach ${host} can use this Tandem; set TANDEM_API_TOKEN to ask for a token.`);
  if (stopping.signal.aborted) return;
  say(`Tandem is ready: ${addressToOpen(server, host)}`);
  warmLater(paths, stopping.signal);
}

run().catch(fail);
