import { TandemError } from "@tandem/core";
import type { DataTerms, Panel } from "@tandem/data";
import type { Batch, BatchRequest, BatchService, BatchState, CityOutcome } from "../contract/batch.ts";
import type { ChunkJob } from "../queue/chunk-job.ts";
import type { ChunkQueue } from "../queue/chunk-queue.ts";
import { batchId, isBatchId } from "../request/batch-id.ts";
import { canonicalRequest } from "../request/canonical-request.ts";
import { chunkSizeFor, chunksToDo } from "../request/chunk-plan.ts";
import type { BatchRecord } from "../store/batch-record.ts";
import type { PanelKey, RunStore } from "../store/run-store.ts";
import type { Changes } from "./changes.ts";
import { requestedCodes } from "./requested-codes.ts";

const pollMs = 200;
const endedStates: readonly BatchState[] = ["completed", "failed", "cancelled"];

export interface BatchServiceParts {
  readonly kind: BatchService["queue"];
  readonly panel: Panel;
  readonly terms: DataTerms;
  readonly store: RunStore;
  readonly queue: ChunkQueue;
  readonly changes: Changes;
  /** Stops what this process computes for a batch. */
  readonly abort: (id: string) => void;
  readonly log: (line: string) => void;
  readonly close: () => Promise<void>;
}

function unknownBatch(id: string): TandemError {
  return new TandemError({
    tag: "not-found",
    where: "batch",
    message: {
      en: `there is none with the id ${JSON.stringify(id)}; ids are given when a batch is made`,
      zh: `不存在编号为 ${JSON.stringify(id)} 的批次；编号在创建批次时给出`,
    },
    details: { id },
  });
}

/** Batches in a run store, worked off through a queue. */
export class QueuedBatchService implements BatchService {
  readonly #parts: BatchServiceParts;
  readonly #closing = new AbortController();
  #closed: Promise<void> | undefined;

  constructor(parts: BatchServiceParts) {
    this.#parts = parts;
  }

  get queue(): BatchService["queue"] {
    return this.#parts.kind;
  }

  get #panelKey(): PanelKey {
    return { panelVersion: this.#parts.panel.version, terms: this.#parts.terms };
  }

  async create(asked: BatchRequest): Promise<Batch> {
    const { panel, store, log } = this.#parts;
    const request = canonicalRequest(asked, panel);
    const content = { request, ...this.#panelKey };
    const id = batchId(content);
    const total = requestedCodes(request, panel).length;
    const isNew = await store.insert({ ...content, id, total, chunkSize: chunkSizeFor(request) });
    const reopened = isNew ? undefined : await store.reopen(id, ["failed", "cancelled"]);
    const record = reopened ?? (await store.get(id));
    if (record === undefined) throw unknownBatch(id);
    if (isNew || reopened !== undefined) {
      log(`batch ${id}: ${isNew ? "queued" : "queued again"}, ${total} cities`);
      await this.#enqueue(record);
    }
    return record.batch;
  }

  async get(id: string): Promise<Batch | undefined> {
    return (await this.#known(id))?.batch;
  }

  async list(): Promise<readonly Batch[]> {
    return (await this.#parts.store.list()).map(({ batch }) => batch);
  }

  async results(id: string): Promise<readonly CityOutcome[]> {
    if ((await this.#known(id)) === undefined) throw unknownBatch(id);
    return this.#parts.store.outcomes(id);
  }

  /** Its jobs stay in the queue: they find it cancelled and do nothing, which takes no longer than removing them. */
  async cancel(id: string): Promise<Batch | undefined> {
    const { store, log, changes, abort } = this.#parts;
    const cancelled = isBatchId(id) ? await store.cancel(id) : undefined;
    if (cancelled === undefined) return this.get(id);
    log(`batch ${id}: cancelled`);
    changes.announce(id);
    abort(id);
    return cancelled.batch;
  }

  async retry(id: string): Promise<Batch | undefined> {
    const { store, log, changes } = this.#parts;
    const known = await this.#known(id);
    if (known === undefined) return undefined;
    this.#requireSamePanel(known);
    const reopened = await store.reopen(id, endedStates);
    if (reopened === undefined) return this.get(id);
    const { done, total } = reopened.batch.progress;
    log(`batch ${id}: queued again, ${total - done} of ${total} cities`);
    changes.announce(id);
    await this.#enqueue(reopened);
    return reopened.batch;
  }

  async *watch(id: string, signal: AbortSignal): AsyncGenerator<Batch> {
    const until = AbortSignal.any([signal, this.#closing.signal]);
    let seen = "";
    while (!until.aborted) {
      const batch = await this.get(id);
      if (batch === undefined) throw unknownBatch(id);
      const now = JSON.stringify(batch);
      if (now !== seen) yield batch;
      seen = now;
      if (endedStates.includes(batch.state)) return;
      await this.#parts.changes.next(id, pollMs, until);
    }
  }

  close(): Promise<void> {
    this.#closing.abort();
    this.#closed ??= this.#parts.close();
    return this.#closed;
  }

  async #known(id: string): Promise<BatchRecord | undefined> {
    return isBatchId(id) ? this.#parts.store.get(id) : undefined;
  }

  #requireSamePanel({ batch, terms }: BatchRecord): void {
    const own = this.#panelKey;
    if (batch.panelVersion === own.panelVersion && terms === own.terms) return;
    throw new TandemError({
      tag: "conflict",
      where: "batch",
      message: {
        en: `${batch.id} was made on ${batch.panelVersion} (${terms} sources) and cannot go on with ${own.panelVersion} (${own.terms} sources); make it again`,
        zh: `${batch.id} 基于数据集 ${batch.panelVersion}（来源范围 ${terms}），无法在 ${own.panelVersion}（来源范围 ${own.terms}）上继续；请重新创建`,
      },
      details: { id: batch.id, panelVersion: batch.panelVersion, terms },
    });
  }

  async #jobs({ batch, run, chunkSize }: BatchRecord): Promise<readonly ChunkJob[]> {
    const codes = requestedCodes(batch.request, this.#parts.panel);
    const done = await this.#parts.store.codesDone(batch.id);
    return chunksToDo(codes, chunkSize, done).map((chunk) => ({ batchId: batch.id, run, chunk }));
  }

  /** The batch is in the store: where the queue cannot be reached now, its jobs are added when it can. */
  async #enqueue(record: BatchRecord): Promise<void> {
    await this.#parts.queue.add(await this.#jobs(record)).catch((error: Error) => {
      this.#parts.log(
        `batch ${record.batch.id}: the queue is out of reach, its jobs follow: ${error.message}`,
      );
    });
  }
}
