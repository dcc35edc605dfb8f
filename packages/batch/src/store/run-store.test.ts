import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";
import { describe, it } from "vitest";
import { hasPostgresServer, startPostgresServer } from "../testing/postgres-server.ts";
import { pgSqlClient } from "./pg-sql-client.ts";
import { pgliteSqlClient } from "./pglite-sql-client.ts";
import { runStoreConformance } from "./run-store-conformance.ts";

runStoreConformance("embedded PGlite", async () => {
  const database = await PGlite.create("memory://");
  return { sql: pgliteSqlClient(database), close: () => database.close() };
});

if (hasPostgresServer) {
  runStoreConformance("a PostgreSQL server", async () => {
    const server = await startPostgresServer();
    const pool = new Pool({ connectionString: server.url });
    pool.on("error", () => undefined);
    return {
      sql: pgSqlClient(pool),
      async close() {
        await pool.end();
        await server.stop();
      },
    };
  });
} else {
  describe("run store on a PostgreSQL server", () => {
    it.skip("needs PostgreSQL, which this machine does not have (Debian: apt-get install postgresql)", () =>
      undefined);
  });
}
