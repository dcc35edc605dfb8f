import { once } from "node:events";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { TandemError } from "@tandem/core";
import { lockDirectory } from "../lock/directory-lock.ts";

const inMemory = "memory:";

export interface EmbeddedDatabase {
  readonly database: PGlite;
  close(): Promise<void>;
}

function open(location: string): Promise<PGlite> {
  const startParams = [...PGlite.defaultStartParams, "-c", "shared_buffers=16MB"];
  return PGlite.create(location, { startParams });
}

/** The mark says that the files are whole: those of a process that was killed while making them are made again. */
async function ensureFiles(directory: string): Promise<void> {
  const mark = `${directory}.complete`;
  if (existsSync(mark)) return;
  rmSync(directory, { recursive: true, force: true });
  await once(
    new Worker(new URL("./create-database.ts", import.meta.url), { workerData: { directory } }),
    "exit",
  );
  if (!existsSync(join(directory, "PG_VERSION"))) throw new Error("its files could not be made");
  writeFileSync(mark, "");
}

async function openLocked(dataDir: string): Promise<EmbeddedDatabase> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = lockDirectory(dataDir);
  try {
    const directory = join(dataDir, "database");
    await ensureFiles(directory);
    const database = await open(directory);
    return {
      database,
      async close() {
        await database.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * The database of the embedded way to run: PostgreSQL in this process, in a directory that it holds alone.
 * @throws TandemError `unavailable` where another process holds the directory or it cannot be used.
 */
export async function openEmbeddedDatabase(dataDir: string): Promise<EmbeddedDatabase> {
  if (dataDir === inMemory) {
    const database = await open("memory://");
    return { database, close: () => database.close() };
  }
  try {
    return await openLocked(resolve(dataDir));
  } catch (error) {
    if (error instanceof TandemError) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw new TandemError({
      tag: "unavailable",
      where: dataDir,
      message: {
        en: `the data directory cannot be used: ${said}; free some disk, or name a directory that you own in TANDEM_DATA_DIR`,
        zh: `数据目录无法使用：${said}；请释放磁盘空间，或在 TANDEM_DATA_DIR 中指定您有权限的目录`,
      },
      cause: error,
    });
  }
}
