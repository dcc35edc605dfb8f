import { availableParallelism } from "node:os";
import type { DataTerms, Panel } from "@tandem/data";
import type { Backend, EmbeddedLocation, ServerLocation } from "../backend/backend.ts";
import type { ChunkCompute } from "../compute/chunk-compute.ts";
import type { BatchService } from "../contract/batch.ts";
import { foreignIdleSeconds, reconcileEveryMs } from "../queue/job-settings.ts";
import type { BatchRecord } from "../store/batch-record.ts";
import { RunStore } from "../store/run-store.ts";
import { migrateStore } from "../store/schema.ts";
import { Changes } from "./changes.ts";
import { ChunkRunner } from "./chunk-runner.ts";
import { QueuedBatchService } from "./queued-batch-service.ts";
import { type ReconcileParts, reconcile } from "./reconcile.ts";

export interface BatchServiceOptions {
  readonly backend: EmbeddedLocation | ServerLocation;
  /** The panel that batches are made on; `terms` are those that it was opened with. */
  readonly panel: Panel;
  readonly terms: DataTerms;
  /** Whether this process computes too. The embedded one always does: nobody else can. */
  readonly worker: boolean;
  /** Compute threads; without it all cores but one, which stays with the pages and the database. */
  readonly threads?: number;
  /** Takes one line per event of a batch. */
  readonly log?: (line: string) => void;
  /** What computes the chunks; without it worker threads of this process. */
  readonly compute?: ChunkCompute;
}

async function openBackend({ backend, panel, terms }: BatchServiceOptions, log: (line: string) => void) {
  if (backend.kind === "embedded") {
    const { openEmbeddedBackend } = await import("../backend/embedded-backend.ts");
    return openEmbeddedBackend(backend, log);
  }
  const { openServerBackend } = await import("../backend/server-backend.ts");
  return openServerBackend(backend, `chunks-${panel.version}-${terms}`, log);
}

async function openCompute(options: BatchServiceOptions, threads: number): Promise<ChunkCompute> {
  if (options.compute !== undefined) return options.compute;
  const { threadCompute } = await import("../compute/thread-compute.ts");
  return threadCompute(options.terms, threads);
}

function described({ batch: { id, state, progress, failures, message } }: BatchRecord): string {
  const failed = failures === 0 ? "" : `, ${failures} failed`;
  const why = message === undefined ? "" : `: ${message.en}`;
  return `batch ${id}: ${state}, ${progress.done} of ${progress.total} cities${failed}${why}`;
}

/** Compares queue and store again and again; the function returned ends it and waits for the one under way. */
function keepReconciled(
  parts: ReconcileParts,
  everyMs: number,
  log: (line: string) => void,
): () => Promise<void> {
  let underWay: Promise<void> | undefined;
  const timer = setInterval(() => {
    underWay ??= reconcile(parts, foreignIdleSeconds)
      .catch((error: Error) => log(`batches could not be compared with the queue: ${error.message}`))
      .finally(() => {
        underWay = undefined;
      });
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}

async function prepared(backend: Backend, parts: ReconcileParts): Promise<void> {
  await migrateStore(backend.sql);
  // Nobody else can be alive in a directory that this process holds: what is in the queue is of a dead one.
  if (backend.kind === "embedded") await backend.queue.clear();
  await reconcile(parts, backend.kind === "embedded" ? 0 : foreignIdleSeconds);
}

async function started(options: BatchServiceOptions, backend: Backend): Promise<BatchService> {
  const { panel, terms, log = () => undefined } = options;
  const store = new RunStore(backend.sql);
  const changes = new Changes();
  const changed = (record: BatchRecord) => {
    log(described(record));
    changes.announce(record.batch.id);
  };
  const parts = { panel, terms, store, queue: backend.queue, changed };
  await prepared(backend, parts);
  const works = options.worker || backend.kind === "embedded";
  const threads = options.threads ?? Math.max(1, availableParallelism() - 1);
  const compute = works ? await openCompute(options, threads) : undefined;
  const runner = compute && new ChunkRunner({ panel, store, compute, changed });
  // One more than there are threads, so that none waits while results are written.
  if (runner !== undefined) backend.queue.work(runner, threads + 1);
  const endReconciling = keepReconciled(parts, reconcileEveryMs[backend.kind], log);
  return new QueuedBatchService({
    ...parts,
    kind: backend.kind,
    changes,
    log,
    abort: (id) => runner?.abort(id),
    async close() {
      await endReconciling();
      await backend.close();
      await compute?.close();
    },
  });
}

/**
 * Opens batches where `backend` says, and goes on with those that an earlier process left unfinished.
 * @throws TandemError `unavailable` where the data directory is in use or a server cannot be reached.
 */
export async function openBatchService(options: BatchServiceOptions): Promise<BatchService> {
  const backend = await openBackend(options, options.log ?? (() => undefined));
  try {
    return await started(options, backend);
  } catch (error) {
    await backend.close();
    throw error;
  }
}
