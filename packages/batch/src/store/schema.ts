import { z } from "zod";
import type { SqlClient } from "./sql-client.ts";

/** "TAND": one number that all processes agree on, so that only one of them changes the schema at a time. */
const schemaLock = 0x54414e44;

/** Every change of the schema in order, each a list of single statements. Only ever add to the end. */
const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE tandem.batch (
       id text PRIMARY KEY,
       request text NOT NULL,
       panel_version text NOT NULL,
       terms text NOT NULL,
       total integer NOT NULL CHECK (total > 0),
       chunk_size integer NOT NULL CHECK (chunk_size > 0),
       run integer NOT NULL DEFAULT 1,
       state text NOT NULL DEFAULT 'queued'
         CHECK (state IN ('queued', 'running', 'completed', 'failed', 'cancelled')),
       done integer NOT NULL DEFAULT 0,
       failures integer NOT NULL DEFAULT 0,
       message text,
       created_at timestamptz NOT NULL DEFAULT now(),
       started_at timestamptz,
       finished_at timestamptz,
       updated_at timestamptz NOT NULL DEFAULT now()
     )`,
    "CREATE INDEX batch_unfinished ON tandem.batch (id) WHERE state IN ('queued', 'running')",
    `CREATE TABLE tandem.outcome (
       batch_id text NOT NULL REFERENCES tandem.batch (id) ON DELETE CASCADE,
       code text COLLATE "C" NOT NULL,
       kind text NOT NULL,
       body text NOT NULL,
       PRIMARY KEY (batch_id, code)
     )`,
  ],
];

const Version = z.tuple([z.object({ version: z.int() })]);

async function applied(sql: SqlClient): Promise<number> {
  const rows = await sql.query("SELECT coalesce(max(version), 0)::integer AS version FROM tandem.migration");
  return Version.parse(rows)[0].version;
}

/** Brings the run store's schema up to date; does nothing where it is. Safe when several processes start at once. */
export async function migrateStore(sql: SqlClient): Promise<void> {
  await sql.transaction(async (tx) => {
    await tx.query("SELECT pg_advisory_xact_lock($1)", [schemaLock]);
    await tx.query("CREATE SCHEMA IF NOT EXISTS tandem");
    await tx.query("CREATE TABLE IF NOT EXISTS tandem.migration (version integer PRIMARY KEY)");
    const from = await applied(tx);
    for (const [index, statements] of migrations.slice(from).entries()) {
      for (const statement of statements) await tx.query(statement);
      await tx.query("INSERT INTO tandem.migration (version) VALUES ($1)", [from + index + 1]);
    }
  });
}
