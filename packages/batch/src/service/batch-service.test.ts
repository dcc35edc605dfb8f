import { rmSync } from "node:fs";
import { describe, it } from "vitest";
import { temporaryDirectory } from "../testing/local-server.ts";
import { hasPostgresServer, startPostgresServer } from "../testing/postgres-server.ts";
import { hasRedisServer, startRedisServer } from "../testing/redis-server.ts";
import { batchServiceConformance } from "./batch-service-conformance.ts";

batchServiceConformance("an embedded database", async () => {
  const dataDir = temporaryDirectory();
  return {
    location: { kind: "embedded", dataDir },
    close: async () => rmSync(dataDir, { recursive: true, force: true }),
  };
});

if (hasRedisServer && hasPostgresServer) {
  batchServiceConformance("Redis and PostgreSQL", async () => {
    const [redis, postgres] = await Promise.all([startRedisServer(), startPostgresServer()]);
    return {
      location: { kind: "server", redisUrl: redis.url, databaseUrl: postgres.url },
      async close() {
        await Promise.all([redis.stop(), postgres.stop()]);
      },
    };
  });
} else {
  describe("batch service on Redis and PostgreSQL", () => {
    it.skip("needs both servers, which this machine does not have (Debian: apt-get install redis-server postgresql)", () =>
      undefined);
  });
}
