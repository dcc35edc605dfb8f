import { TandemError } from "@tandem/core";
import { createRedisBackend, withBackend } from "bullmq";
import { Redis } from "ioredis";
import { Pool } from "pg";
import { BullChunkQueue } from "../queue/chunk-queue.ts";
import { pgSqlClient } from "../store/pg-sql-client.ts";
import type { Backend, ServerLocation } from "./backend.ts";

const connectWithinMs = 5_000;
const closeWithinMs = 5_000;

/** Host and port alone: an address can carry a password. */
function shown(url: string, usualPort: string): string {
  const { hostname, port } = new URL(url);
  return `${hostname}:${port === "" ? usualPort : port}`;
}

function outOfReach(server: string, address: string, variable: string, cause: unknown): TandemError {
  const said = cause instanceof Error && cause.message !== "" ? cause.message : "no answer";
  return new TandemError({
    tag: "unavailable",
    where: server,
    message: {
      en: `cannot be used at ${address}: ${said}; start it, or correct ${variable}`,
      zh: `${address} 无法使用：${said}；请启动该服务，或更正 ${variable}`,
    },
    cause,
  });
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  await Promise.race([work, promise]);
  clearTimeout(timer);
}

async function openRedis(url: string): Promise<{ readonly producer: Redis; readonly consumer: Redis }> {
  const shared = { connectTimeout: connectWithinMs, lazyConnect: true };
  // A producer says at once that it cannot; a consumer waits until it can.
  const producer = new Redis(url, { ...shared, maxRetriesPerRequest: 1 });
  const consumer = new Redis(url, { ...shared, maxRetriesPerRequest: null });
  // The queue reports what goes wrong later.
  for (const client of [producer, consumer]) client.on("error", () => undefined);
  try {
    await Promise.all([producer.connect(), consumer.connect()]);
    return { producer, consumer };
  } catch (error) {
    producer.disconnect();
    consumer.disconnect();
    throw outOfReach("Redis", shown(url, "6379"), "REDIS_URL", error);
  }
}

async function openPool(url: string, log: (line: string) => void): Promise<Pool> {
  const pool = new Pool({
    connectionString: url,
    max: 8,
    keepAlive: true,
    connectionTimeoutMillis: connectWithinMs,
    application_name: "tandem",
  });
  pool.on("error", (error) => log(`database: ${error.message}`));
  try {
    await pool.query("SELECT 1");
    return pool;
  } catch (error) {
    await pool.end();
    throw outOfReach("PostgreSQL", shown(url, "5432"), "DATABASE_URL", error);
  }
}

/**
 * The queue in Redis, results in PostgreSQL; any number of processes share them. Jobs of different panels are in
 * different queues, so that a worker only ever sees what it can compute.
 */
export async function openServerBackend(
  { redisUrl, databaseUrl }: ServerLocation,
  queueName: string,
  log: (line: string) => void,
): Promise<Backend> {
  const pool = await openPool(databaseUrl, log);
  const { producer, consumer } = await openRedis(redisUrl).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  const queue = new BullChunkQueue({
    classes: withBackend(createRedisBackend),
    name: queueName,
    producer,
    consumer,
    shared: true,
    log,
  });
  return {
    kind: "redis",
    sql: pgSqlClient(pool),
    queue,
    async close() {
      // A queue that is out of reach cannot be closed in good order.
      await within(closeWithinMs, queue.close());
      producer.disconnect();
      consumer.disconnect();
      pool.removeAllListeners("error").on("error", () => undefined);
      await pool.end();
    },
  };
}
