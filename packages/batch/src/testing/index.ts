export { freePort, type LocalServer, temporaryDirectory } from "./local-server.ts";
export { hasPostgresServer, startPostgresServer } from "./postgres-server.ts";
export { hasRedisServer, startRedisServer } from "./redis-server.ts";
