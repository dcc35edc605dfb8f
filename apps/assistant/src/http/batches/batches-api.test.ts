import type { Batch } from "@tandem/batch";
import type { Localised } from "@tandem/core";
import { describe, expect, test } from "vitest";
import { MemoryBatches } from "../../testing/memory-batches.ts";
import { parsedCsv } from "../../testing/parsed-csv.ts";
import { received, testApp, testPanel } from "../../testing/test-app.ts";
import type { BatchResults } from "./results-record.ts";

const period = { from: 2015, to: 2019 };

function withBatches(options: ConstructorParameters<typeof MemoryBatches>[1] = {}) {
  return testApp({ batches: new MemoryBatches(testPanel(), options) });
}

async function created({ post }: ReturnType<typeof testApp>, body: unknown): Promise<Batch> {
  const response = await post("/api/batches", body);
  expect(response.status).toBe(202);
  return received<Batch>(response);
}

describe("POST /api/batches", () => {
  test("answers 202 with the batch and where to find it", async () => {
    const app = withBatches();
    const response = await app.post("/api/batches", { cities: ["1302"], ...period });
    const batch = await received<Batch>(response);
    expect(response.status).toBe(202);
    expect(response.headers.get("Location")).toBe(`/api/batches/${batch.id}`);
    expect(await received(app.request(`/api/batches/${batch.id}`))).toEqual(batch);
    expect(await received(app.request("/api/batches"))).toEqual({ batches: [batch] });
  });

  test("the same request is the same batch", async () => {
    const app = withBatches();
    const one = await created(app, { cities: "all", ...period });
    const two = await created(app, { cities: "all", ...period });
    expect(two.id).toBe(one.id);
    expect((await received<{ batches: Batch[] }>(app.request("/api/batches"))).batches).toHaveLength(1);
  });
});

describe("DELETE and retry", () => {
  test("stop a batch, and let it go on", async () => {
    const app = withBatches({ held: true });
    const { id, state } = await created(app, { cities: "all", ...period });
    expect(state).toBe("running");
    const cancelled = await app.request(`/api/batches/${id}`, { method: "DELETE" });
    expect(cancelled.status).toBe(200);
    expect(await cancelled.json()).toMatchObject({ id, state: "cancelled" });
    const retried = await app.request(`/api/batches/${id}/retry`, { method: "POST" });
    expect(retried.status).toBe(202);
    expect(await retried.json()).toMatchObject({ id, state: "completed" });
  });
});

describe("GET /api/batches/{id}/events", () => {
  test("sends the batch at once, after each change, and at the end", async () => {
    const app = withBatches({ held: true });
    const { id } = await created(app, { cities: "all", ...period });
    const response = await app.request(`/api/batches/${id}/events`);
    expect(response.headers.get("Content-Type")).toBe("text/event-stream");
    await app.request(`/api/batches/${id}`, { method: "DELETE" });
    const events = (await response.text()).trim().split("\n\n");
    const names = events.map((event) => /^event: (.*)$/m.exec(event)?.[1]);
    const states = events.map((event) => JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? "{}").state);
    expect(names).toEqual(["progress", "progress", "end"]);
    expect(states).toEqual(["running", "cancelled", "cancelled"]);
  });

  test("ends when the process stops, without claiming that the batch has ended", async () => {
    const stopping = new AbortController();
    const batches = new MemoryBatches(testPanel(), { held: true });
    const app = testApp({ batches, stopping: stopping.signal });
    const { id } = await created(app, { cities: "all", ...period });
    const response = await app.request(`/api/batches/${id}/events`);
    stopping.abort();
    expect(await response.text()).not.toContain("event: end");
  });
});

describe("GET /api/batches/{id}/results", () => {
  const cities = ["1302", "1101", "6501", "5425"];

  // Counted independently of this code from the figures of the panel
  test("JSON of all cities: the counts, and every city accounted for", async () => {
    const app = withBatches();
    const { id } = await created(app, { cities: "all", ...period });
    const results = await received<Localised<BatchResults>>(app.request(`/api/batches/${id}/results`));
    expect(results).toMatchObject({
      id,
      state: "completed",
      n: 283,
      counts: { "both-fall": 56, "air-only": 218, "carbon-only": 3, "both-rise": 6, flat: 0 },
      request: { cities: "all", ...period },
    });
    expect(results.results).toHaveLength(283);
    expect(results.leftOut).toHaveLength(337 - 283);
    const text = { reason: expect.any(String), needs: expect.any(String), nameZh: expect.any(String) };
    expect(results.leftOut[0]).toMatchObject(text);
  });

  test("carry no time of day, so equal batches give equal bytes", async () => {
    const bytes = [];
    for (const app of [withBatches(), withBatches()]) {
      const { id } = await created(app, { cities, ...period, draws: 100, seed: 7 });
      bytes.push(await (await app.request(`/api/batches/${id}/results?format=json`)).text());
    }
    expect(bytes[0]).toBe(bytes[1]);
    expect(bytes[0]).not.toMatch(/\d\d:\d\d:\d\d/);
  });

  test("CSV: one row per city, units in the column names, numbers at full precision", async () => {
    const app = withBatches();
    const { id } = await created(app, { cities, ...period, pm25: "cnemc-monthly" });
    const response = await app.request(`/api/batches/${id}/results?format=csv`);
    expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("Content-Disposition")).toBe(`attachment; filename="tandem-${id}.csv"`);
    const bytes = new Uint8Array(await response.clone().arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parsedCsv(await response.text());
    expect(rows).toHaveLength(cities.length);
    const tangshan = rows.find((row) => row.get("code") === "1302");
    expect(Object.fromEntries(tangshan ?? [])).toMatchObject({
      name_en: "Tangshan",
      province_en: "Hebei",
      status: "assessed",
      from_year: "2015",
      to_year: "2019",
      class: "air-only",
      co2_from_mt: "276.35792",
      co2_to_mt: "307.898272",
      co2_source: "edgar-v8",
      pm25_from_ug_m3: "85",
      pm25_to_ug_m3: "54.25",
      pm25_source: "cnemc-monthly",
      alternative_class: "air-only",
      alternative_co2_from_mt: "220.614746",
      alternative_co2_to_mt: "413.884801",
      alternative_co2_source: "ceads-city",
      reason: "",
    });
    expect(Number(tangshan?.get("pm25_change_percent"))).toBeCloseTo(-36.18, 2);
    expect(tangshan?.get("flags")).toMatch(/downscaled-inventory/);
    const leftOut = rows.filter((row) => row.get("status") === "left-out");
    expect(leftOut.length).toBeGreaterThan(0);
    for (const row of leftOut) {
      expect(row.get("reason")).not.toBe("");
      expect(row.get("class")).toBe("");
      expect(row.get("co2_from_mt")).toBe("");
    }
  });

  test("CSV: has probabilities where they were asked for, which add up to 1", async () => {
    const app = withBatches();
    const { id } = await created(app, { cities: ["1302"], ...period, draws: 200 });
    const [row] = parsedCsv(await (await app.request(`/api/batches/${id}/results?format=csv`)).text());
    const shares = [...(row ?? [])].filter(([name]) => name.startsWith("probability_"));
    expect(shares).toHaveLength(5);
    // 1e-9: float noise of five shares
    expect(shares.reduce((sum, [, share]) => sum + Number(share), 0)).toBeCloseTo(1, 9);
  });

  test("a city that failed is listed with its reason, and its reason never becomes a formula", async () => {
    const app = withBatches({ failing: "1101" });
    const { id } = await created(app, { cities, ...period });
    const { failed, n } = await received<Localised<BatchResults>>(app.request(`/api/batches/${id}/results`));
    expect(failed).toMatchObject([{ code: "1101", nameEn: "Beijing" }]);
    expect(n).toBeLessThan(cities.length);
    for (const lang of ["en", "zh"]) {
      const path = `/api/batches/${id}/results?format=csv&lang=${lang}`;
      const row = parsedCsv(await (await app.request(path)).text()).find((one) => one.get("code") === "1101");
      expect(row?.get("status")).toBe("failed");
      expect(row?.get("reason")).toMatch(/^'[=@]/);
    }
  });

  test.each(["parquet", "exe"])("%s is not a format: the answer names those there are", async (format) => {
    const app = withBatches();
    const { id } = await created(app, { cities: ["1302"], ...period });
    const response = await app.request(`/api/batches/${id}/results?format=${format}`);
    expect(response.status).toBe(400);
    const error = { message: `format: must be json, csv, xlsx or iamc, got "${format}"` };
    expect(await response.json()).toMatchObject({ error });
  });
});
