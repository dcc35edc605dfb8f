import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Batch, type BatchService, openBatchService } from "@tandem/batch";
import type { Localised } from "@tandem/core";
import type { PathDesign } from "@tandem/core/paths";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { parsedCsv } from "../../testing/parsed-csv.ts";
import { received, testApp, testPanel } from "../../testing/test-app.ts";
import type { BatchResults } from "./results-record.ts";

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

test("a batch that asks for paths has one for each city, in JSON and in CSV, the same as asked for alone", async () => {
  const app = testApp({ batches });
  const milestones = [{ year: 2030, co2: { changePercent: -10 }, pm25: { max: 50 } }];
  // Alxa (1529) has no CO2 inventory at all.
  const request = { cities: ["1302", "1529", "4403"], from: 2015, to: 2019, path: { milestones } };
  const { id } = await received<Batch>(app.post("/api/batches", request));
  await (await app.request(`/api/batches/${id}/events`)).text();
  const results = await received<Localised<BatchResults>>(app.request(`/api/batches/${id}/results`));
  const alone = await received<Localised<PathDesign>>(
    app.post("/api/paths", { places: ["1302"], milestones }),
  );
  const [year] = alone.milestones;
  expect(results).toMatchObject({
    request: { path: { milestones } },
    pathCounts: { optimal: 2, feasible: 0, infeasible: 0, "left-out": 1 },
    leftOut: [{ code: "1529", path: { kind: "left-out", reason: expect.stringContaining("CO2") } }],
  });
  const tangshan = results.results.find(({ code }) => code === "1302");
  expect(tangshan?.path).toMatchObject({
    kind: "designed",
    status: "optimal",
    milestones: [{ year: 2030, totals: year?.totals, shadowPrices: year?.shadowPrices }],
  });
  const rows = parsedCsv(await (await app.request(`/api/batches/${id}/results?format=csv`)).text());
  expect(rows.map((row) => row.get("path_status"))).toEqual(["optimal", "left-out", "optimal"]);
  expect(rows[1]?.get("path_reason")).toContain("CO2");
  expect(Number(rows[0]?.get("path_2030_cost_million_cny"))).toBe(year?.totals.cost);
  expect(Number(rows[0]?.get("path_2030_pm25_ug_m3"))).toBe(year?.cities[0]?.pm25);
  expect(rows[0]?.get("path_2030_main_measures")).toMatch(/^[a-z0-9-]+:0\.\d+( |$)/);
  const iamc = parsedCsv(await (await app.request(`/api/batches/${id}/results?format=iamc`)).text());
  const cost = iamc.find(
    (row) => row.get("region") === "China|Hebei|Tangshan" && row.get("variable") === "Policy Cost",
  );
  expect(cost?.get("scenario")).toMatch(/^Path from \d{4}$/);
  expect(Number(cost?.get("value"))).toBe(year?.totals.cost);
  const xlsx = await (await app.request(`/api/batches/${id}/results?format=xlsx`)).arrayBuffer();
  const [header = [], ...cities] = await readSheet(Buffer.from(xlsx));
  const inCell = (row: number, title: string) => cities[row]?.[header.indexOf(title)];
  expect(inCell(0, "Path 2030, modelled: cost (million CNY of 2020/yr)")).toBe(year?.totals.cost);
  expect(inCell(0, "Path status")).toBe("proved optimal");
  const methods = (await readSheet(Buffer.from(xlsx), 2)).map(([id]) => id);
  expect(methods).toContain("portfolio");
});

test("a path that cannot be asked for is refused when the batch is made", async () => {
  const app = testApp({ batches });
  const request = {
    cities: ["1302"],
    from: 2015,
    to: 2019,
    path: { milestones: [{ year: 2035 }, { year: 2030 }] },
  };
  const refused = await app.post("/api/batches", request);
  expect(refused.status).toBe(400);
  expect(await refused.text()).toMatch(/path\.milestones.*ascending/);
});

test("what the store cannot hold is refused before it gets there", async () => {
  const app = testApp({ batches });
  for (const id of ["%00", "%27%3B%20DROP%20TABLE%20batches", "%F0%9F%8F%99"])
    expect((await app.request(`/api/batches/${id}`)).status).toBe(404);
});
