import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CityOutcome } from "../contract/batch.ts";
import { type NewBatch, RunStore } from "./run-store.ts";
import { migrateStore } from "./schema.ts";
import type { SqlClient } from "./sql-client.ts";

const panelVersion = "panel-0123456789ab";
const reason = { en: "no series", zh: "无数据" };

function outcome(code: string, kind: "left-out" | "failed" = "left-out"): CityOutcome {
  const names = { nameEn: "Tangshan", nameZh: "唐山市", provinceEn: "Hebei", provinceZh: "河北省" };
  const city = { code, ...names, regions: ["bth-2+36" as const], lon: 118.18, lat: 39.63 };
  return kind === "failed" ? { kind, code, city, reason } : { kind, code, city, reason, needs: reason };
}

function newBatch(id: string, cities: readonly string[]): NewBatch {
  const request = { cities, from: 2015, to: 2019, draws: 0, seed: 1 };
  return { id, request, panelVersion, terms: "all", total: cities.length, chunkSize: 2 };
}

/** What every database under the run store must do alike. */
export function runStoreConformance(
  name: string,
  open: () => Promise<{ readonly sql: SqlClient; close(): Promise<void> }>,
): void {
  describe(`run store on ${name}`, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    let store: RunStore;

    beforeAll(async () => {
      opened = await open();
      await migrateStore(opened.sql);
      store = new RunStore(opened.sql);
    });

    afterAll(() => opened.close());

    it("brings its schema up to date again without a change, also twice at once", async () => {
      await Promise.all([migrateStore(opened.sql), migrateStore(opened.sql)]);
      expect(await opened.sql.query("SELECT version FROM tandem.migration")).toEqual([{ version: 1 }]);
    });

    it("takes a batch once", async () => {
      expect(await store.insert(newBatch("once", ["1101", "1302"]))).toBe(true);
      expect(await store.insert(newBatch("once", ["1101", "1302"]))).toBe(false);
      const record = await store.get("once");
      expect(record).toMatchObject({ run: 1, chunkSize: 2, terms: "all" });
      expect(record?.batch).toMatchObject({
        state: "queued",
        progress: { done: 0, total: 2 },
        request: { cities: ["1101", "1302"], from: 2015, to: 2019, draws: 0, seed: 1 },
      });
      expect(record?.batch.createdAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect(record?.batch).not.toHaveProperty("startedAt");
    });

    it("completes a batch together with its last outcome", async () => {
      await store.insert(newBatch("whole", ["1101", "1302", "3205"]));
      const key = { id: "whole", run: 1 };
      expect((await store.begin(key))?.batch.state).toBe("running");
      const partly = await store.put(key, [outcome("3205"), outcome("1101")]);
      expect(partly?.batch).toMatchObject({ state: "running", progress: { done: 2, total: 3 } });
      const wholly = await store.put(key, [outcome("1302")]);
      expect(wholly?.batch).toMatchObject({ state: "completed", progress: { done: 3, total: 3 } });
      expect(wholly?.batch.finishedAt).toBeDefined();
      expect((await store.outcomes("whole")).map(({ code }) => code)).toEqual(["1101", "1302", "3205"]);
    });

    it("keeps the first outcome of a city and counts it once", async () => {
      await store.insert(newBatch("twice", ["1101", "1302"]));
      const key = { id: "twice", run: 1 };
      await Promise.all([
        store.put(key, [outcome("1101")]),
        store.put(key, [outcome("1101", "failed")]).then(() => store.put(key, [outcome("1101")])),
      ]);
      expect((await store.get("twice"))?.batch.progress.done).toBe(1);
      expect(await store.outcomes("twice")).toHaveLength(1);
    });

    it("gives back the text that it was given, character by character", async () => {
      await store.insert(newBatch("text", ["1302"]));
      const odd = {
        ...outcome("1302"),
        reason: { en: `"quotes", \\ {braces}, NULL, é`, zh: "唐山，“碳”\n'" },
      };
      await store.put({ id: "text", run: 1 }, [odd]);
      const rows = await opened.sql.query("SELECT body FROM tandem.outcome WHERE batch_id = 'text'");
      expect(rows).toEqual([{ body: JSON.stringify(odd) }]);
      expect(await store.outcomes("text")).toEqual([odd]);
    });

    it("refuses what comes after a cancellation, and what an earlier run still writes", async () => {
      await store.insert(newBatch("late", ["1101", "1302"]));
      const first = { id: "late", run: 1 };
      await store.put(first, [outcome("1101")]);
      expect((await store.cancel("late"))?.batch.state).toBe("cancelled");
      expect(await store.cancel("late")).toBeUndefined();
      expect(await store.begin(first)).toBeUndefined();
      expect(await store.put(first, [outcome("1302")])).toBeUndefined();
      expect(await store.fail(first, reason)).toBeUndefined();
      expect((await store.get("late"))?.batch).toMatchObject({ state: "cancelled", progress: { done: 1 } });

      expect(await store.reopen("late", ["cancelled"])).toMatchObject({ run: 2, batch: { state: "queued" } });
      expect(await store.put(first, [outcome("1302")])).toBeUndefined();
      expect(await store.outcomes("late")).toEqual([outcome("1101")]);
      const last = await store.put({ id: "late", run: 2 }, [outcome("1302")]);
      expect(last?.batch.state).toBe("completed");
    });

    it("forgets failed cities, and only those, when a batch is opened again", async () => {
      await store.insert(newBatch("again", ["1101", "1302"]));
      await store.put({ id: "again", run: 1 }, [outcome("1101"), outcome("1302", "failed")]);
      expect((await store.get("again"))?.batch).toMatchObject({ state: "completed", failures: 1 });
      const reopened = await store.reopen("again", ["completed"]);
      expect(reopened?.batch).toMatchObject({ state: "queued", failures: 0, progress: { done: 1 } });
      expect(reopened?.batch).not.toHaveProperty("finishedAt");
      expect(await store.outcomes("again")).toEqual([outcome("1101")]);
      await store.put({ id: "again", run: 2 }, [outcome("1302")]);
      expect(await store.reopen("again", ["completed"])).toBeUndefined();
    });

    it("says why a batch failed, until it is opened again", async () => {
      await store.insert(newBatch("why", ["1101"]));
      expect((await store.fail({ id: "why", run: 1 }, reason))?.batch).toMatchObject({
        state: "failed",
        message: reason,
      });
      expect((await store.reopen("why", ["failed"]))?.batch).not.toHaveProperty("message");
    });

    it("fails idle batches of another panel and leaves those of its own", async () => {
      await store.insert({ ...newBatch("old", ["1101"]), panelVersion: "panel-000000000000" });
      await store.insert({ ...newBatch("open", ["1101"]), terms: "open" });
      await store.insert(newBatch("own", ["1101"]));
      const own = { panelVersion, terms: "all" } as const;
      expect(await store.failForeign(own, 3_600, reason)).toEqual([]);
      const failed = await store.failForeign(own, 0, reason);
      expect(failed.map(({ batch }) => batch.id).sort()).toEqual(["old", "open"]);
      const unfinished = await store.unfinished(own);
      expect(unfinished.map(({ record }) => record.batch.id)).toContain("own");
    });

    it("writes all of a transaction or nothing", async () => {
      const attempt = opened.sql.transaction(async (tx) => {
        await new RunStore(tx).insert(newBatch("half", ["1101"]));
        throw new Error("broken off");
      });
      await expect(attempt).rejects.toThrow("broken off");
      expect(await store.get("half")).toBeUndefined();
    });
  });
}
