import type { ChunkQueue } from "../queue/chunk-queue.ts";
import type { SqlClient } from "../store/sql-client.ts";

/** Where batches and their jobs are kept: one of the two ways to run. */
export interface Backend {
  readonly kind: "embedded" | "redis";
  readonly sql: SqlClient;
  readonly queue: ChunkQueue;
  /** Closes the queue, then what is under it. */
  close(): Promise<void>;
}

export interface EmbeddedLocation {
  readonly kind: "embedded";
  /** A directory of this process alone, made where it is not there; "memory:" keeps nothing. */
  readonly dataDir: string;
}

export interface ServerLocation {
  readonly kind: "server";
  readonly redisUrl: string;
  readonly databaseUrl: string;
}
