import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Batch, type BatchService, openBatchService } from "@tandem/batch";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { parsedCsv } from "../../testing/parsed-csv.ts";
import { received, testApp, testPanel } from "../../testing/test-app.ts";

// Opening makes a database; a busy machine takes its time over that
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const dataDir = mkdtempSync(join(tmpdir(), "tandem-http-"));
let batches: BatchService;

beforeAll(async () => {
  const backend = { kind: "embedded", dataDir } as const;
  batches = await openBatchService({ backend, panel: testPanel(), terms: "all", worker: true, threads: 1 });
});

afterAll(async () => {
  await batches.close();
  rmSync(dataDir, { recursive: true, force: true });
});

test("a batch is queued, watched to its end and downloaded, on the real queue", async () => {
  const app = testApp({ batches });
  const request = { cities: ["1302", "1101", "4403"], from: 2015, to: 2019, draws: 50 };
  const queued = await app.post("/api/batches", request);
  expect(queued.status).toBe(202);
  const { id } = await received<Batch>(queued);
  const events = await (await app.request(`/api/batches/${id}/events`)).text();
  const last = JSON.parse(/^event: end\ndata: (.*)$/m.exec(events)?.[1] ?? "{}");
  expect(last).toMatchObject({ id, state: "completed", progress: { done: 3, total: 3 }, failures: 0 });
  const json = await received(app.request(`/api/batches/${id}/results`));
  expect(json).toMatchObject({ id, n: 3, state: "completed", leftOut: [], failed: [] });
  const csv = await (await app.request(`/api/batches/${id}/results?format=csv`)).text();
  const rows = parsedCsv(csv);
  expect(rows.map((row) => row.get("code"))).toEqual(["1101", "1302", "4403"]);
  expect(rows[1]?.get("class")).toBe("air-only");
  const again = await received<Batch>(
    app.post("/api/batches", { ...request, cities: ["4403", "1101", "1302"] }),
  );
  expect(again).toMatchObject({ id, state: "completed" });
});

test("what the store cannot hold is refused before it gets there", async () => {
  const app = testApp({ batches });
  for (const id of ["%00", "%27%3B%20DROP%20TABLE%20batches", "%F0%9F%8F%99"])
    expect((await app.request(`/api/batches/${id}`)).status).toBe(404);
});
