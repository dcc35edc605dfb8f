import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { Client } from "pg";
import {
  freePort,
  type LocalServer,
  programPath,
  startServer,
  temporaryDirectory,
  unprivilegedAccount,
} from "./local-server.ts";

/** Debian keeps the servers off the PATH, one folder for each version. */
const debianFolder = "/usr/lib/postgresql";

function postgresProgram(): string | undefined {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder) : [];
  const folders = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(debianFolder, version, "bin"));
  return programPath("postgres", folders);
}

/** Whether this machine has a PostgreSQL server that tests can start. */
export const hasPostgresServer = postgresProgram() !== undefined;

export async function startPostgresServer(): Promise<LocalServer> {
  const program = postgresProgram();
  if (program === undefined) throw new Error("postgresql is not installed");
  const account = unprivilegedAccount();
  const port = await freePort();
  const directory = temporaryDirectory(account);
  const data = join(directory, "data");
  execFileSync(
    join(dirname(program), "initdb"),
    ["-D", data, "-U", "tandem", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    { cwd: directory, stdio: ["ignore", "ignore", "pipe"], ...account },
  );
  const url = `postgres://tandem@127.0.0.1:${port}/postgres`;
  const stop = await startServer({
    program,
    args: ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", directory, "-c", "fsync=off"],
    directory,
    account,
    // "Fast": ends the sessions that are left.
    stopSignal: "SIGINT",
    async answers() {
      const client = new Client({ connectionString: url });
      client.on("error", () => undefined);
      await client.connect();
      await client.end();
    },
  });
  return { url, stop };
}
