import { Redis } from "ioredis";
import { freePort, type LocalServer, programPath, startServer, temporaryDirectory } from "./local-server.ts";

/** Whether this machine has a Redis server that tests can start. */
export const hasRedisServer = programPath("redis-server") !== undefined;

export async function startRedisServer(): Promise<LocalServer> {
  const program = programPath("redis-server");
  if (program === undefined) throw new Error("redis-server is not installed");
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const directory = temporaryDirectory();
  const stop = await startServer({
    program,
    args: [
      "--port",
      String(port),
      "--bind",
      "127.0.0.1",
      "--save",
      "",
      "--appendonly",
      "no",
      "--dir",
      directory,
    ],
    directory,
    stopSignal: "SIGTERM",
    async answers() {
      const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
      client.on("error", () => undefined);
      try {
        await client.connect();
        await client.ping();
      } finally {
        client.disconnect();
      }
    },
  });
  return { url, stop };
}
