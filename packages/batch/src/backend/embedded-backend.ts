import { createPostgresBackend, runMigrations, withBackend } from "bullmq";
import { BullChunkQueue } from "../queue/chunk-queue.ts";
import { LitePool } from "../queue/lite-pool.ts";
import { pgliteSqlClient } from "../store/pglite-sql-client.ts";
import type { Backend, EmbeddedLocation } from "./backend.ts";
import { openEmbeddedDatabase } from "./embedded-database.ts";

/** Queue and results in one PostgreSQL inside this process. */
export async function openEmbeddedBackend(
  { dataDir }: EmbeddedLocation,
  log: (line: string) => void,
): Promise<Backend> {
  const { database, close } = await openEmbeddedDatabase(dataDir);
  try {
    await runMigrations(await new LitePool(database).connect());
    // A pool that BullMQ is given gets no search path from it.
    await database.exec("SET search_path TO bullmq; LISTEN bullmq_jobs; LISTEN bullmq_events");
    const pool = new LitePool(database);
    const queue = new BullChunkQueue({
      classes: withBackend(createPostgresBackend),
      name: "chunks",
      producer: pool,
      consumer: pool,
      shared: false,
      log,
    });
    return {
      kind: "embedded",
      sql: pgliteSqlClient(database),
      queue,
      async close() {
        await queue.close();
        await pool.end();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
