import type { DataTerms, Panel } from "@tandem/data";
import type { ChunkJob } from "../queue/chunk-job.ts";
import type { ChunkQueue } from "../queue/chunk-queue.ts";
import { chunksToDo } from "../request/chunk-plan.ts";
import type { BatchRecord } from "../store/batch-record.ts";
import type { RunStore } from "../store/run-store.ts";
import { requestedCodes } from "./requested-codes.ts";

export interface ReconcileParts {
  readonly panel: Panel;
  readonly terms: DataTerms;
  readonly store: RunStore;
  readonly queue: ChunkQueue;
  readonly changed: (record: BatchRecord) => void;
}

async function failForeign(parts: ReconcileParts, idleSeconds: number): Promise<void> {
  const { panel, terms, store, changed } = parts;
  const failed = await store.failForeign({ panelVersion: panel.version, terms }, idleSeconds, {
    en: `no process works on its panel and data terms any more: this one has ${panel.version} with ${terms} sources; make the batch again, and give all processes the same TANDEM_DATA_TERMS`,
    zh: `已没有进程使用该批次的数据集与来源范围：当前为 ${panel.version}，来源范围 ${terms}；请重新创建批次，并为所有进程设置相同的 TANDEM_DATA_TERMS`,
  });
  for (const record of failed) changed(record);
}

async function jobsToDo({ panel, terms, store }: ReconcileParts): Promise<readonly ChunkJob[]> {
  const unfinished = await store.unfinished({ panelVersion: panel.version, terms });
  return unfinished.flatMap(({ record: { batch, run, chunkSize }, done }) =>
    chunksToDo(requestedCodes(batch.request, panel), chunkSize, done).map((chunk) => ({
      batchId: batch.id,
      run,
      chunk,
    })),
  );
}

/**
 * Makes the queue hold a job for everything that unfinished batches lack: after a restart, after Redis lost its
 * content, after a producer died between writing a batch and queueing it.
 */
export async function reconcile(parts: ReconcileParts, foreignIdleSeconds: number): Promise<void> {
  await failForeign(parts, foreignIdleSeconds);
  const jobs = await jobsToDo(parts);
  if (jobs.length > 0 && (await parts.queue.size()) < jobs.length) await parts.queue.add(jobs);
}
