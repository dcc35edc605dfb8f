import type { Text } from "@tandem/core";
import type { DataTerms } from "@tandem/data";
import { z } from "zod";
import { type BatchState, CityOutcome } from "../contract/batch.ts";
import type { BatchContent } from "../request/batch-id.ts";
import { type BatchRecord, batchColumns, batchRecord } from "./batch-record.ts";
import type { SqlClient } from "./sql-client.ts";

const active = "state IN ('queued', 'running')";

const CodeRow = z.object({ code: z.string() });
const BodyRow = z.object({ body: z.string() });
const IdCodeRow = z.object({ id: z.string(), code: z.string() });

export interface NewBatch extends BatchContent {
  readonly id: string;
  readonly total: number;
  readonly chunkSize: number;
}

/** One start of a batch: what is written under an older run than the present one is refused. */
export interface RunKey {
  readonly id: string;
  readonly run: number;
}

/** The panel that a process reads: it computes the batches made on the same one. */
export interface PanelKey {
  readonly panelVersion: string;
  readonly terms: DataTerms;
}

/**
 * Batches and outcomes: the truth that the queue is rebuilt from. An outcome is kept as the text of its JSON, so that
 * it reads back byte by byte as it was computed.
 */
export class RunStore {
  readonly #sql: SqlClient;

  constructor(sql: SqlClient) {
    this.#sql = sql;
  }

  /** Whether the batch is new; a known id is left as it is. */
  async insert({ id, request, panelVersion, terms, total, chunkSize }: NewBatch): Promise<boolean> {
    const rows = await this.#sql.query(
      `INSERT INTO tandem.batch (id, request, panel_version, terms, total, chunk_size)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [id, JSON.stringify(request), panelVersion, terms, total, chunkSize],
    );
    return rows.length > 0;
  }

  async get(id: string): Promise<BatchRecord | undefined> {
    return first(await this.#sql.query(`SELECT ${batchColumns} FROM tandem.batch WHERE id = $1`, [id]));
  }

  /** Newest first. */
  async list(): Promise<readonly BatchRecord[]> {
    const rows = await this.#sql.query(
      `SELECT ${batchColumns} FROM tandem.batch ORDER BY created_at DESC, id`,
    );
    return rows.map(batchRecord);
  }

  /** In the order of the city codes. */
  async outcomes(id: string): Promise<readonly CityOutcome[]> {
    const rows = await this.#sql.query("SELECT body FROM tandem.outcome WHERE batch_id = $1 ORDER BY code", [
      id,
    ]);
    return rows.map((row) => CityOutcome.parse(JSON.parse(BodyRow.parse(row).body)));
  }

  async codesDone(id: string): Promise<ReadonlySet<string>> {
    const rows = await this.#sql.query("SELECT code FROM tandem.outcome WHERE batch_id = $1", [id]);
    return new Set(rows.map((row) => CodeRow.parse(row).code));
  }

  /** The batch as running, or undefined where this run of it is no longer wanted. */
  async begin({ id, run }: RunKey): Promise<BatchRecord | undefined> {
    const known = await this.get(id);
    if (known === undefined || known.run !== run) return undefined;
    if (known.batch.state !== "queued") return known.batch.state === "running" ? known : undefined;
    return first(
      await this.#sql.query(
        `UPDATE tandem.batch
            SET state = 'running', started_at = coalesce(started_at, now()), updated_at = now()
          WHERE id = $1 AND run = $2 AND ${active} RETURNING ${batchColumns}`,
        [id, run],
      ),
    );
  }

  /**
   * Adds outcomes and, with the last of them, completes the batch: all in one transaction. Outcomes that are there
   * already stay. Undefined, and nothing written, where this run of the batch is no longer wanted.
   */
  async put({ id, run }: RunKey, outcomes: readonly CityOutcome[]): Promise<BatchRecord | undefined> {
    return this.#sql.transaction(async (tx) => {
      const wanted = await tx.query(
        `SELECT id FROM tandem.batch WHERE id = $1 AND run = $2 AND ${active} FOR UPDATE`,
        [id, run],
      );
      if (wanted.length === 0) return undefined;
      await tx.query(
        `INSERT INTO tandem.outcome (batch_id, code, kind, body)
         SELECT $1, t.code, t.kind, t.body
           FROM unnest($2::text[], $3::text[], $4::text[]) AS t (code, kind, body)
         ON CONFLICT (batch_id, code) DO NOTHING`,
        [
          id,
          outcomes.map(({ code }) => code),
          outcomes.map(({ kind }) => kind),
          outcomes.map((outcome) => JSON.stringify(outcome)),
        ],
      );
      return recounted(tx, id);
    });
  }

  /** Cancels what has not ended; undefined where it had. */
  async cancel(id: string): Promise<BatchRecord | undefined> {
    return first(
      await this.#sql.query(
        `UPDATE tandem.batch SET state = 'cancelled', finished_at = now(), updated_at = now()
          WHERE id = $1 AND ${active} RETURNING ${batchColumns}`,
        [id],
      ),
    );
  }

  async fail({ id, run }: RunKey, message: Text): Promise<BatchRecord | undefined> {
    return first(
      await this.#sql.query(
        `UPDATE tandem.batch SET state = 'failed', finished_at = now(), updated_at = now(), message = $3
          WHERE id = $1 AND run = $2 AND ${active} RETURNING ${batchColumns}`,
        [id, run, JSON.stringify(message)],
      ),
    );
  }

  /**
   * Starts a new run of an ended batch that has something left to do: its failed cities are forgotten, the others
   * stay. Undefined where its state is not one of `states` or nothing is left.
   */
  async reopen(id: string, states: readonly BatchState[]): Promise<BatchRecord | undefined> {
    return this.#sql.transaction(async (tx) => {
      const ended = await tx.query(
        `SELECT id FROM tandem.batch
          WHERE id = $1 AND state = ANY($2::text[]) AND (failures > 0 OR done < total) FOR UPDATE`,
        [id, states],
      );
      if (ended.length === 0) return undefined;
      await tx.query("DELETE FROM tandem.outcome WHERE batch_id = $1 AND kind = 'failed'", [id]);
      await tx.query(
        `UPDATE tandem.batch
            SET state = 'queued', run = run + 1, message = NULL, started_at = NULL, finished_at = NULL
          WHERE id = $1`,
        [id],
      );
      return recounted(tx, id);
    });
  }

  /** Queued and running batches of a panel, each with the cities that it has. */
  async unfinished({
    panelVersion,
    terms,
  }: PanelKey): Promise<readonly { readonly record: BatchRecord; readonly done: ReadonlySet<string> }[]> {
    const where = `panel_version = $1 AND terms = $2 AND ${active}`;
    const batches = await this.#sql.query(
      `SELECT ${batchColumns} FROM tandem.batch WHERE ${where} ORDER BY created_at, id`,
      [panelVersion, terms],
    );
    if (batches.length === 0) return [];
    const rows = await this.#sql.query(
      `SELECT batch_id AS id, code FROM tandem.outcome
        WHERE batch_id IN (SELECT id FROM tandem.batch WHERE ${where})`,
      [panelVersion, terms],
    );
    const done = Map.groupBy(
      rows.map((row) => IdCodeRow.parse(row)),
      ({ id }) => id,
    );
    return batches.map(batchRecord).map((record) => ({
      record,
      done: new Set((done.get(record.batch.id) ?? []).map(({ code }) => code)),
    }));
  }

  /** Fails batches of another panel that nobody has worked on for some seconds. */
  async failForeign(
    { panelVersion, terms }: PanelKey,
    idleSeconds: number,
    message: Text,
  ): Promise<readonly BatchRecord[]> {
    const rows = await this.#sql.query(
      `UPDATE tandem.batch SET state = 'failed', finished_at = now(), updated_at = now(), message = $4
        WHERE ${active} AND (panel_version <> $1 OR terms <> $2)
          AND updated_at <= now() - make_interval(secs => $3) RETURNING ${batchColumns}`,
      [panelVersion, terms, idleSeconds, JSON.stringify(message)],
    );
    return rows.map(batchRecord);
  }
}

function first(rows: readonly unknown[]): BatchRecord | undefined {
  const [row] = rows;
  return row === undefined ? undefined : batchRecord(row);
}

async function recounted(tx: SqlClient, id: string): Promise<BatchRecord | undefined> {
  return first(
    await tx.query(
      `UPDATE tandem.batch
          SET done = counted.n,
              failures = counted.n_failed,
              state = CASE WHEN counted.n >= total THEN 'completed' ELSE state END,
              finished_at = CASE WHEN counted.n >= total THEN now() ELSE finished_at END,
              updated_at = now()
         FROM (SELECT count(*)::integer AS n,
                      (count(*) FILTER (WHERE kind = 'failed'))::integer AS n_failed
                 FROM tandem.outcome WHERE batch_id = $1) AS counted
        WHERE id = $1 RETURNING ${batchColumns}`,
      [id],
    ),
  );
}
