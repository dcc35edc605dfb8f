import { EventEmitter } from "node:events";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { PGlite } from "@electric-sql/pglite";
import type { PgNotification, PgPool, PgPoolClient, PgQueryResult } from "bullmq";

/** BullMQ's statements begin with comment lines. */
const listens = /^(?:\s*--[^\n]*\n)*\s*LISTEN\s/i;

/** One of the "connections" of a {@link LitePool}: they all share the one session that PGlite has. */
class LiteClient extends EventEmitter implements PgPoolClient {
  readonly #pool: LitePool;

  constructor(pool: LitePool) {
    super();
    this.#pool = pool;
  }

  query<R>(text: string, values?: readonly unknown[]): Promise<PgQueryResult<R>> {
    return this.#pool.query(text, values);
  }

  release(): void {
    this.#pool.forget(this);
  }
}

/**
 * An embedded PGlite where BullMQ expects a pool of PostgreSQL connections.
 *
 * The database listens once, up front, and every notification is handed to all clients on the next turn of the loop: PGlite runs a
 * queued statement before the caller of the last one goes on, so a client that has just read "nothing there" attaches
 * its listener after the notification; without the turn it would sleep for its whole timeout.
 */
export class LitePool implements PgPool {
  readonly #database: PGlite;
  readonly #clients = new Set<LiteClient>();
  readonly #stopListening: () => void;
  /** Read by BullMQ: there is no socket that could drop. */
  readonly options = { keepAlive: true };

  /** `database` must be listening to `bullmq_jobs` and `bullmq_events` already. */
  constructor(database: PGlite) {
    this.#database = database;
    this.#stopListening = database.onNotification((channel, payload) => {
      setImmediate(() => this.#tell({ channel, payload }));
    });
  }

  #tell(notification: PgNotification): void {
    for (const client of [...this.#clients]) client.emit("notification", notification);
  }

  async query<R>(text: string, values?: readonly unknown[]): Promise<PgQueryResult<R>> {
    if (listens.test(text)) return { rows: [], rowCount: 0 };
    // PGlite computes in this thread: without a turn between statements a busy queue would starve everything else.
    await nextTurn();
    if (values !== undefined) {
      const { rows, affectedRows = 0 } = await this.#database.query<R>(text, [...values]);
      return { rows, rowCount: affectedRows };
    }
    // Only without parameters can a text hold several statements, as migrations do; the last one's rows count.
    const last = (await this.#database.exec(text)).at(-1);
    // The caller states the row's type, as everywhere in this interface of BullMQ's.
    return { rows: (last?.rows ?? []) as R[], rowCount: last?.affectedRows ?? 0 };
  }

  async connect(): Promise<LiteClient> {
    const client = new LiteClient(this);
    this.#clients.add(client);
    return client;
  }

  forget(client: LiteClient): void {
    this.#clients.delete(client);
  }

  on(): this {
    return this;
  }

  removeAllListeners(): this {
    return this;
  }

  /** Lets go of the database, which stays open: it belongs to whoever opened it. */
  async end(): Promise<void> {
    this.#stopListening();
    this.#clients.clear();
  }
}
