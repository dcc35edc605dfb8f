import { setImmediate as nextTurn } from "node:timers/promises";
import type { PGlite, Transaction } from "@electric-sql/pglite";
import type { SqlClient, SqlValue } from "./sql-client.ts";

function clientOf(session: PGlite | Transaction, transaction: SqlClient["transaction"]): SqlClient {
  return {
    async query(text: string, values: readonly SqlValue[] = []) {
      // PGlite computes in this thread: other work gets its turn between statements.
      await nextTurn();
      const { rows } = await session.query<unknown>(text, [...values]);
      return rows;
    },
    transaction,
  };
}

/** The embedded database as the run store sees it. */
export function pgliteSqlClient(database: PGlite): SqlClient {
  return clientOf(database, (work) =>
    database.transaction((session) => {
      const inside: SqlClient = clientOf(session, (nested) => nested(inside));
      return work(inside);
    }),
  );
}
