import { TandemError } from "@tandem/core";
import {
  type BackendClasses,
  type IQueueBackend,
  type Job,
  type Queue,
  UnrecoverableError,
  type Worker,
} from "bullmq";
import { ChunkJob, chunkJobId } from "./chunk-job.ts";
import { jobSettings, workerSettings } from "./job-settings.ts";

export interface ChunkHandler {
  run(job: ChunkJob): Promise<void>;
  /** The job has failed for good. */
  exhausted(job: ChunkJob, error: Error): Promise<void>;
}

/** The jobs of all batches, wherever they are kept. Everything in it can be rebuilt from the run store. */
export interface ChunkQueue {
  /** Adding a job that is there does nothing. */
  add(jobs: readonly ChunkJob[]): Promise<void>;
  size(): Promise<number>;
  /** Forgets every job, also those that a process that is no more had begun. */
  clear(): Promise<void>;
  /** Lets this process take jobs. */
  work(handler: ChunkHandler, concurrency: number): void;
  /** Waits for the jobs in hand. */
  close(): Promise<void>;
}

export interface ChunkQueueSettings<B extends IQueueBackend, C> {
  readonly classes: BackendClasses<B, C>;
  readonly name: string;
  readonly producer: C;
  readonly consumer: C;
  /** Whether other processes take jobs too: then one looks out for those that a killed one had in hand. */
  readonly shared: boolean;
  readonly log: (line: string) => void;
}

/** What a handler throws, as BullMQ is to treat it: wrong input stays wrong, everything else is worth another try. */
function asJobError(error: unknown): unknown {
  if (error instanceof TandemError && error.tag === "invalid-input")
    return new UnrecoverableError(error.message);
  return error;
}

function hasFailedForGood(job: Job<unknown>, error: Error): boolean {
  return error.name === "UnrecoverableError" || job.attemptsMade >= (job.opts.attempts ?? 1);
}

/** {@link ChunkQueue} on BullMQ, with either of its backends. */
export class BullChunkQueue<B extends IQueueBackend, C> implements ChunkQueue {
  readonly #settings: ChunkQueueSettings<B, C>;
  readonly #queue: Pick<Queue, "addBulk" | "getJobCounts" | "obliterate" | "close">;
  readonly #endings = new Set<Promise<void>>();
  #worker: Pick<Worker, "close"> | undefined;
  #lastError = "";

  constructor(settings: ChunkQueueSettings<B, C>) {
    this.#settings = settings;
    const queue = new settings.classes.Queue<ChunkJob, void, "chunk">(settings.name, {
      connection: settings.producer,
      defaultJobOptions: jobSettings,
      streams: { events: { maxLen: 1_000 } },
    });
    queue.on("error", (error) => this.#report(error));
    this.#queue = queue;
  }

  /** A lost connection reports itself with every attempt to mend it: once is enough. */
  #report(error: Error): void {
    const line = error.message === "" ? error.name : error.message;
    if (line === this.#lastError) return;
    this.#lastError = line;
    this.#settings.log(`queue: ${line}`);
  }

  async add(jobs: readonly ChunkJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.#queue.addBulk(
      jobs.map((job) => ({ name: "chunk", data: job, opts: { jobId: chunkJobId(job) } })),
    );
    this.#lastError = "";
  }

  async size(): Promise<number> {
    const counts = await this.#queue.getJobCounts("waiting", "active", "delayed");
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  }

  clear(): Promise<void> {
    return this.#queue.obliterate({ force: true });
  }

  work(handler: ChunkHandler, concurrency: number): void {
    const worker = new this.#settings.classes.Worker<unknown, void>(
      this.#settings.name,
      async (job) => {
        const parsed = ChunkJob.safeParse(job.data);
        if (!parsed.success) throw new UnrecoverableError(`job ${job.id}: ${parsed.error.message}`);
        await handler.run(parsed.data).catch((error: unknown) => {
          throw asJobError(error);
        });
      },
      {
        ...workerSettings,
        skipStalledCheck: !this.#settings.shared,
        concurrency,
        connection: this.#settings.consumer,
      },
    );
    worker.on("error", (error) => this.#report(error));
    worker.on("failed", (job, error) => {
      if (job !== undefined && hasFailedForGood(job, error)) this.#end(handler, job, error);
    });
    this.#worker = worker;
  }

  #end(handler: ChunkHandler, job: Job<unknown>, error: Error): void {
    const parsed = ChunkJob.safeParse(job.data);
    if (!parsed.success) return;
    // Where even this cannot be written, the batch stays unfinished and its jobs are added again.
    const ending = handler
      .exhausted(parsed.data, error)
      .catch((failure: Error) => this.#report(failure))
      .finally(() => this.#endings.delete(ending));
    this.#endings.add(ending);
  }

  async close(): Promise<void> {
    await this.#worker?.close();
    await Promise.all(this.#endings);
    await this.#queue.close();
  }
}
