import { once } from "node:events";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LitePool } from "./lite-pool.ts";

let database: PGlite;

beforeAll(async () => {
  database = await PGlite.create("memory://");
  await database.exec("LISTEN bullmq_jobs; LISTEN bullmq_events");
});

afterAll(() => database.close());

describe("LitePool", () => {
  it("answers a LISTEN that begins with comments without asking the database", async () => {
    const pool = new LitePool(database);
    const result = await pool.query("-- Subscribe to a channel.\n-- Twice.\nLISTEN no_such_channel;\n");
    expect(result.rows).toEqual([]);
    const listening = await pool.query<{ channel: string }>("SELECT pg_listening_channels() AS channel");
    expect(listening.rows.map(({ channel }) => channel).sort()).toEqual(["bullmq_events", "bullmq_jobs"]);
    await pool.end();
  });

  it("tells a client that attaches its listener after the statement that notified", async () => {
    const pool = new LitePool(database);
    const client = await pool.connect();
    // Both statements run before the caller of the first goes on: the notification is on its way by then.
    const read = client.query("SELECT 1 AS nothing_there");
    const sent = client.query("SELECT pg_notify('bullmq_jobs', 'chunks')");
    await read;
    const heard = once(client, "notification");
    await sent;
    expect(await heard).toEqual([{ channel: "bullmq_jobs", payload: "chunks" }]);
    await pool.end();
  });

  it("tells released clients nothing", async () => {
    const pool = new LitePool(database);
    const [kept, released] = [await pool.connect(), await pool.connect()];
    const heard: string[] = [];
    released.on("notification", () => heard.push("released"));
    released.release();
    const first = once(kept, "notification");
    await pool.query("SELECT pg_notify($1, $2)", ["bullmq_events", "x"]);
    await first;
    expect(heard).toEqual([]);
    await pool.end();
  });

  it("runs several statements without parameters, and returns the last one's rows", async () => {
    const pool = new LitePool(database);
    const { rows } = await pool.query(
      "CREATE TEMP TABLE t (n integer); INSERT INTO t VALUES (1), (2); SELECT n FROM t",
    );
    expect(rows).toEqual([{ n: 1 }, { n: 2 }]);
    const written = await pool.query("INSERT INTO t VALUES ($1)", [3]);
    expect(written.rowCount).toBe(1);
    await pool.end();
  });
});
