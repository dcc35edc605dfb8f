import type { Panel } from "@tandem/data";
import type { ChunkCompute } from "../compute/chunk-compute.ts";
import type { ChunkJob } from "../queue/chunk-job.ts";
import type { ChunkHandler } from "../queue/chunk-queue.ts";
import { chunkCodes } from "../request/chunk-plan.ts";
import type { BatchRecord } from "../store/batch-record.ts";
import type { RunStore } from "../store/run-store.ts";
import { requestedCodes } from "./requested-codes.ts";

export interface ChunkRunnerParts {
  readonly panel: Panel;
  readonly store: RunStore;
  readonly compute: ChunkCompute;
  readonly changed: (record: BatchRecord) => void;
}

/**
 * Does one job: reads what is missing, computes it, writes it. Twice with one result, at any time, in any process: what
 * is there is left out, and what is no longer wanted is not written.
 */
export class ChunkRunner implements ChunkHandler {
  readonly #parts: ChunkRunnerParts;
  readonly #inHand = new Map<string, Set<AbortController>>();

  constructor(parts: ChunkRunnerParts) {
    this.#parts = parts;
  }

  async run({ batchId: id, run, chunk }: ChunkJob): Promise<void> {
    const { panel, store, compute, changed } = this.#parts;
    const record = await store.begin({ id, run });
    if (record === undefined) return;
    const codes = chunkCodes(requestedCodes(record.batch.request, panel), chunk, record.chunkSize);
    const done = await store.codesDone(id);
    const missing = codes.filter((code) => !done.has(code));
    if (missing.length === 0) return;
    const outcomes = await this.#abortable(id, (signal) =>
      compute.run({ request: record.batch.request, codes: missing }, signal),
    );
    const after = outcomes && (await store.put({ id, run }, outcomes));
    if (after !== undefined) changed(after);
  }

  async exhausted({ batchId: id, run }: ChunkJob, error: Error): Promise<void> {
    const after = await this.#parts.store.fail(
      { id, run },
      {
        en: `a part of the batch failed every time it was tried; the last time: ${error.message}`,
        zh: `批次的一部分多次尝试均失败，最后一次的原因：${error.message}`,
      },
    );
    if (after !== undefined) this.#parts.changed(after);
  }

  /** Stops what this process computes for a batch. */
  abort(id: string): void {
    for (const controller of this.#inHand.get(id) ?? []) controller.abort();
  }

  /** The result of `work`, or undefined where {@link abort} stopped it. */
  async #abortable<T>(id: string, work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    const controller = new AbortController();
    const inHand = this.#inHand.get(id) ?? new Set();
    this.#inHand.set(id, inHand.add(controller));
    try {
      return await work(controller.signal);
    } catch (error) {
      if (controller.signal.aborted) return undefined;
      throw error;
    } finally {
      inHand.delete(controller);
      if (inHand.size === 0 && this.#inHand.get(id) === inHand) this.#inHand.delete(id);
    }
  }
}
