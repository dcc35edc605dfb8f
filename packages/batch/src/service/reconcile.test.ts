import { PGlite } from "@electric-sql/pglite";
import { openPanel, type Panel } from "@tandem/data";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cityOutcome } from "../compute/city-outcome.ts";
import { type ChunkJob, chunkJobId } from "../queue/chunk-job.ts";
import type { ChunkQueue } from "../queue/chunk-queue.ts";
import { pgliteSqlClient } from "../store/pglite-sql-client.ts";
import { RunStore } from "../store/run-store.ts";
import { migrateStore } from "../store/schema.ts";
import { Changes } from "./changes.ts";
import { QueuedBatchService } from "./queued-batch-service.ts";
import { reconcile } from "./reconcile.ts";

/** A queue that only keeps its jobs, or cannot be reached. */
class IdleQueue implements ChunkQueue {
  readonly jobs = new Map<string, ChunkJob>();
  reachable = true;

  async add(jobs: readonly ChunkJob[]): Promise<void> {
    if (!this.reachable) throw new Error("connection refused");
    for (const job of jobs) this.jobs.set(chunkJobId(job), job);
  }

  async size(): Promise<number> {
    return this.jobs.size;
  }

  async clear(): Promise<void> {
    this.jobs.clear();
  }

  work(): void {}

  async close(): Promise<void> {}
}

const panel = openPanel();
const terms = "all";
const changedPanel: Panel = { ...panel, version: "panel-ffffffffffff" };
let seed = 0;

let database: PGlite;
let store: RunStore;
let queue: IdleQueue;
let lines: string[];
let changed: string[];

beforeAll(async () => {
  database = await PGlite.create("memory://");
  const sql = pgliteSqlClient(database);
  await migrateStore(sql);
  store = new RunStore(sql);
});

beforeEach(async () => {
  await database.exec("DELETE FROM tandem.batch");
  queue = new IdleQueue();
  lines = [];
  changed = [];
  seed += 1;
});

afterAll(() => database.close());

function serviceOn(own: Panel): QueuedBatchService {
  return new QueuedBatchService({
    kind: "embedded",
    panel: own,
    terms,
    store,
    queue,
    changes: new Changes(),
    abort: () => undefined,
    log: (line) => lines.push(line),
    close: async () => undefined,
  });
}

function reconciled(own: Panel, idleSeconds = 0): Promise<void> {
  const note = ({ batch }: { batch: { id: string } }) => changed.push(batch.id);
  return reconcile({ panel: own, terms, store, queue, changed: note }, idleSeconds);
}

describe("reconcile", () => {
  it("adds the jobs that a queue has lost, and only of chunks that lack a city", async () => {
    const request = { cities: "all" as const, from: 2015, to: 2019, seed };
    const { id } = await serviceOn(panel).create(request);
    const all = [...queue.jobs.keys()];
    const [firstChunk] = all;
    const { chunkSize, run } = (await store.get(id)) ?? { chunkSize: 0, run: 0 };
    const codes = panel.cities.map(({ code }) => code).sort();
    const chunk = codes.slice(0, chunkSize).map((code) => cityOutcome(panel, code, request));
    await store.put({ id, run }, chunk);
    queue.jobs.clear();
    await reconciled(panel);
    expect([...queue.jobs.keys()]).toEqual(all.filter((job) => job !== firstChunk));
  });

  it("leaves a queue alone that holds as many jobs as there are chunks to do", async () => {
    await serviceOn(panel).create({ cities: "all", from: 2015, to: 2019, seed });
    const before = [...queue.jobs.entries()];
    queue.reachable = false;
    await reconciled(panel);
    expect([...queue.jobs.entries()]).toEqual(before);
  });

  it("adds the jobs of a batch that was made while the queue was out of reach", async () => {
    queue.reachable = false;
    const { id, state } = await serviceOn(panel).create({ cities: ["1302"], from: 2015, to: 2019, seed });
    expect(state).toBe("queued");
    expect(lines.some((line) => line.includes(id) && line.includes("connection refused"))).toBe(true);
    queue.reachable = true;
    await reconciled(panel);
    expect([...queue.jobs.keys()]).toEqual([`${id}-1-0`]);
  });

  it("fails batches of another panel and says what to do", async () => {
    const { id } = await serviceOn(panel).create({ cities: ["1302"], from: 2015, to: 2019, seed });
    queue.jobs.clear();
    await reconciled(changedPanel, 3_600);
    expect((await store.get(id))?.batch.state).toBe("queued");
    await reconciled(changedPanel);
    const batch = (await store.get(id))?.batch;
    expect(batch?.state).toBe("failed");
    expect(batch?.message?.en).toContain("make the batch again");
    expect(batch?.message?.zh).toContain("重新创建");
    expect(changed).toEqual([id]);
    expect(queue.jobs.size).toBe(0);
  });

  it("does not run a batch again on another panel, where asking again makes a new one", async () => {
    const request = { cities: ["1302"], from: 2015, to: 2019, seed };
    const { id } = await serviceOn(panel).create(request);
    await serviceOn(panel).cancel(id);
    const changedService = serviceOn(changedPanel);
    await expect(changedService.retry(id)).rejects.toMatchObject({ tag: "conflict" });
    expect((await changedService.create(request)).id).not.toBe(id);
  });
});
