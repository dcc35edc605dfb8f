import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { createInterface, type Interface } from "node:readline";
import { type Batch, type BatchRequest, type BatchService, openBatchService } from "@tandem/batch";
import {
  hasPostgresServer,
  hasRedisServer,
  type LocalServer,
  startPostgresServer,
  startRedisServer,
} from "@tandem/batch/testing";
import { openPanel } from "@tandem/data";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

const program = new URL("./main.ts", import.meta.url).pathname;
const panel = openPanel();
const never = new AbortController().signal;
const request: BatchRequest = { cities: "all", from: 2015, to: 2019, draws: 6_000, seed: 30 };

/** A worker process and what it has said so far. */
class WorkerProcess {
  readonly child: ChildProcess;
  readonly lines: string[] = [];
  readonly #output: Interface;
  #closed = false;

  constructor(environment: Record<string, string>) {
    const { PATH = "" } = process.env;
    const env = { PATH, TANDEM_WORKER_THREADS: "1", ...environment };
    const child = spawn(process.execPath, [program], { env, stdio: ["ignore", "inherit", "pipe"] });
    this.child = child;
    this.#output = createInterface(child.stderr);
    this.#output.on("line", (line) => this.lines.push(line));
    this.#output.on("close", () => {
      this.#closed = true;
    });
  }

  async says(part: string): Promise<void> {
    while (!this.lines.some((line) => line.includes(part))) {
      if (this.#closed) throw new Error(`it ended without saying "${part}": ${this.lines.join("\n")}`);
      await Promise.race([once(this.#output, "line"), once(this.#output, "close")]);
    }
  }

  /** Ends it and gives its exit code, null where the signal ended it outright. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return this.child.exitCode;
    const exit = once(this.child, "close");
    this.child.kill(signal);
    await exit;
    return this.child.exitCode;
  }

  async exitCode(): Promise<number | null> {
    if (this.child.exitCode === null) await once(this.child, "close");
    return this.child.exitCode;
  }
}

async function ended(service: BatchService, id: string): Promise<Batch | undefined> {
  let last: Batch | undefined;
  for await (const batch of service.watch(id, never)) last = batch;
  return last;
}

/** Empties Redis, as a restart without persistence does. */
async function flush(redisUrl: string): Promise<void> {
  const { hostname, port } = new URL(redisUrl);
  const socket = connect(Number(port), hostname);
  socket.write("FLUSHALL\r\n");
  const [answer] = await once(socket, "data");
  socket.end();
  if (!String(answer).startsWith("+OK")) throw new Error(`Redis refused: ${answer}`);
}

/** The same batch in one process that nobody disturbs. */
async function undisturbed(): Promise<string> {
  const backend = { kind: "embedded", dataDir: "memory:" } as const;
  const service = await openBatchService({ backend, panel, terms: "all", worker: true });
  const { id } = await service.create(request);
  await ended(service, id);
  const results = JSON.stringify(await service.results(id));
  await service.close();
  return results;
}

describe("a worker that cannot start", () => {
  it("says that it needs both addresses", async () => {
    const worker = new WorkerProcess({ REDIS_URL: "redis://127.0.0.1:1" });
    expect(await worker.exitCode()).toBe(1);
    expect(worker.lines).toHaveLength(1);
    expect(worker.lines[0]).toContain("DATABASE_URL must be an address such as");
    expect(worker.lines[0]).toContain("needs the addresses of both");
  });

  it("says which server it cannot reach, without its password", async () => {
    const worker = new WorkerProcess({
      REDIS_URL: "redis://127.0.0.1:1",
      DATABASE_URL: "postgres://tandem:secret@127.0.0.1:1/tandem",
    });
    expect(await worker.exitCode()).toBe(1);
    expect(worker.lines).toHaveLength(1);
    expect(worker.lines[0]).toContain("PostgreSQL: cannot be used at 127.0.0.1:1");
    expect(worker.lines[0]).not.toContain("secret");
  });
});

const hasServers = hasRedisServer && hasPostgresServer;
const needed = "needs redis-server and postgresql, which this machine does not have";

describe.skipIf(!hasServers)(`workers on Redis and PostgreSQL${hasServers ? "" : ` (${needed})`}`, () => {
  let servers: readonly LocalServer[];
  let environment: { readonly REDIS_URL: string; readonly DATABASE_URL: string };
  let service: BatchService;
  let workers: WorkerProcess[] = [];

  async function startWorker(): Promise<WorkerProcess> {
    const worker = new WorkerProcess(environment);
    workers.push(worker);
    await worker.says("ready");
    return worker;
  }

  beforeAll(async () => {
    const [redis, postgres] = await Promise.all([startRedisServer(), startPostgresServer()]);
    servers = [redis, postgres];
    environment = { REDIS_URL: redis.url, DATABASE_URL: postgres.url };
    service = await openBatchService({
      backend: { kind: "server", redisUrl: redis.url, databaseUrl: postgres.url },
      panel,
      terms: "all",
      worker: false,
    });
  });

  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.end("SIGKILL")));
    workers = [];
  });

  afterAll(async () => {
    await service.close();
    await Promise.all(servers.map((server) => server.stop()));
  });

  it("share a batch, and one finishes what the other, killed, had begun", { timeout: 60_000 }, async () => {
    const [first, second] = await Promise.all([startWorker(), startWorker()]);
    const { id } = await service.create(request);
    await Promise.all([first.says(`batch ${id}: running`), second.says(`batch ${id}: running`)]);
    await first.end("SIGKILL");
    expect((await service.get(id))?.state).toBe("running");
    expect(await ended(service, id)).toMatchObject({ state: "completed", failures: 0 });
    await second.says(`batch ${id}: completed, 337 of 337 cities`);
    expect(JSON.stringify(await service.results(id))).toBe(await undisturbed());
    expect(await second.end("SIGTERM")).toBe(0);
    expect(second.lines.at(-1)).toContain("closed");
  });

  it("finish a batch whose jobs were lost with the content of Redis", { timeout: 60_000 }, async () => {
    const worker = await startWorker();
    const { id } = await service.create({ ...request, seed: 31 });
    await worker.says(`batch ${id}: running`);
    await flush(environment.REDIS_URL);
    expect(await ended(service, id)).toMatchObject({ state: "completed", progress: { done: 337 } });
    expect(await worker.end("SIGTERM")).toBe(0);
  });
});
