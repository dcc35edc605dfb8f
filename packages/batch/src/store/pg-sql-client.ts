import type { Pool, PoolClient } from "pg";
import type { SqlClient, SqlValue } from "./sql-client.ts";

function clientOf(session: Pool | PoolClient, transaction: SqlClient["transaction"]): SqlClient {
  return {
    async query(text: string, values: readonly SqlValue[] = []) {
      const { rows } = await session.query<Record<string, unknown>>(text, [...values]);
      return rows;
    },
    transaction,
  };
}

async function inTransaction<T>(session: PoolClient, work: (sql: SqlClient) => Promise<T>): Promise<T> {
  const inside: SqlClient = clientOf(session, (nested) => nested(inside));
  await session.query("BEGIN");
  const result = await work(inside);
  await session.query("COMMIT");
  return result;
}

/** A PostgreSQL server as the run store sees it. */
export function pgSqlClient(pool: Pool): SqlClient {
  return clientOf(pool, async (work) => {
    const session = await pool.connect();
    try {
      const result = await inTransaction(session, work);
      session.release();
      return result;
    } catch (error) {
      // Ending the connection rolls back, whatever state it is in.
      session.release(true);
      throw error;
    }
  });
}
