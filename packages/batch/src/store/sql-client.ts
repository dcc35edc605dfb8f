/** A value that both databases take as a parameter. */
export type SqlValue = string | number | null | readonly string[];

/** What the run store needs of a database: one dialect (PostgreSQL), parameters as `$1`, rows read by name. */
export interface SqlClient {
  query(text: string, values?: readonly SqlValue[]): Promise<readonly unknown[]>;
  /** All of `work` or nothing; its statements go through the client that it is given. */
  transaction<T>(work: (sql: SqlClient) => Promise<T>): Promise<T>;
}
