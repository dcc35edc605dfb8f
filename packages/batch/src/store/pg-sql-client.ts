import { TandemError } from "@tandem/core";
import type { Pool, PoolClient } from "pg";
import type { SqlClient, SqlValue } from "./sql-client.ts";

/** Classes of SQLSTATE in which the server answers but cannot serve: connection, resources, shutdown. */
const outOfService = /^(08|53|57)/;

/** A server that cannot be reached or is shutting down is nobody's wrong input: the caller may come back. */
function asTandemError(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const isSqlState = typeof code === "string" && /^[0-9A-Z]{5}$/.test(code);
  if (isSqlState && !outOfService.test(code)) return error;
  return new TandemError({
    tag: "unavailable",
    where: "PostgreSQL",
    message: {
      en: "the database cannot be reached at the moment; try again, and see that it runs",
      zh: "数据库暂时无法访问；请稍后重试，并确认其正在运行",
    },
    cause: error,
  });
}

function clientOf(session: Pool | PoolClient, transaction: SqlClient["transaction"]): SqlClient {
  return {
    async query(text: string, values: readonly SqlValue[] = []) {
      try {
        const { rows } = await session.query<Record<string, unknown>>(text, [...values]);
        return rows;
      } catch (error) {
        throw asTandemError(error);
      }
    },
    transaction,
  };
}

async function inTransaction<T>(session: PoolClient, work: (sql: SqlClient) => Promise<T>): Promise<T> {
  const inside: SqlClient = clientOf(session, (nested) => nested(inside));
  await inside.query("BEGIN");
  const result = await work(inside);
  await inside.query("COMMIT");
  return result;
}

/**
 * A PostgreSQL server as the run store sees it. Its queries throw a TandemError `unavailable` where the server is out
 * of reach.
 */
export function pgSqlClient(pool: Pool): SqlClient {
  return clientOf(pool, async (work) => {
    const session = await pool.connect().catch((error: unknown) => {
      throw asTandemError(error);
    });
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
