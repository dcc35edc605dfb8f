import { workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { runMigrations } from "bullmq";
import { z } from "zod";
import { LitePool } from "../queue/lite-pool.ts";

// Runs in a thread of its own: making a new database takes seconds of computing and 200 MB for good, which the process
// that serves the pages is better off without.
const { directory } = z.object({ directory: z.string() }).parse(workerData);
const database = await PGlite.create(directory);
await runMigrations(await new LitePool(database).connect());
await database.close();
