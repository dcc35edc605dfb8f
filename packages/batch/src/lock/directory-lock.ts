import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { TandemError } from "@tandem/core";
import { isAlive, ownIdentity, ProcessIdentity } from "./process-identity.ts";

const signOfLifeEveryMs = 2_000;
/** A holder on another machine is taken for gone when it has given no sign of life for this long. */
const silentAfterMs = 15_000;

export interface DirectoryLock {
  release(): void;
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/** Whether `work` could be done; false where what it needs is not there, or what it makes is. */
function done(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "EEXIST") return false;
    throw error;
  }
}

function holderIn(path: string): ProcessIdentity | undefined {
  try {
    return ProcessIdentity.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    // Gone in between, or the half file that a power cut leaves: nobody holds it.
    return undefined;
  }
}

function isHeld(path: string, holder: ProcessIdentity | undefined): holder is ProcessIdentity {
  if (holder === undefined) return false;
  const alive = isAlive(holder);
  if (alive !== "unknown") return alive;
  const seen = statSync(path, { throwIfNoEntry: false });
  return seen !== undefined && Date.now() - seen.mtimeMs < silentAfterMs;
}

function inUse(directory: string, lockFile: string, { pid, host }: ProcessIdentity): TandemError {
  const own = pid === process.pid && host === hostname();
  const en = own ? "already opened by this process" : `in use by process ${pid} on ${host}`;
  const zh = own ? "已被本进程打开" : `正被主机 ${host} 上的进程 ${pid} 使用`;
  return new TandemError({
    tag: "unavailable",
    where: directory,
    message: {
      en: `the data directory is ${en}; stop that process, or name another directory in TANDEM_DATA_DIR (the lock is ${lockFile})`,
      zh: `数据目录${zh}；请先停止该进程，或在 TANDEM_DATA_DIR 中指定其他目录（锁文件：${lockFile}）`,
    },
    details: { pid, host, lockFile },
  });
}

/** Moves a dead holder's lock out of the way; puts back a living one that took its place in between. */
function clear(path: string, dead: ProcessIdentity | undefined): void {
  const aside = `${path}.${randomBytes(6).toString("hex")}`;
  if (!done(() => renameSync(path, aside))) return;
  if (JSON.stringify(holderIn(aside)) !== JSON.stringify(dead)) done(() => linkSync(aside, path));
  rmSync(aside, { force: true });
}

function take(directory: string, path: string, identity: string): void {
  const candidate = `${path}.${randomBytes(6).toString("hex")}`;
  writeFileSync(candidate, identity, { mode: 0o600 });
  try {
    // A link appears with its whole content or not at all, and fails where one is there.
    while (!done(() => linkSync(candidate, path))) {
      const holder = holderIn(path);
      if (isHeld(path, holder)) throw inUse(directory, path, holder);
      clear(path, holder);
    }
  } finally {
    rmSync(candidate, { force: true });
  }
}

/**
 * Holds a directory for this process alone. The lock of a process that has ended, however it ended, is taken over at
 * once; on another machine (a shared disk) after it has been silent for 15 s.
 * @throws TandemError `unavailable` that names the holder.
 */
export function lockDirectory(directory: string): DirectoryLock {
  const path = join(resolve(directory), "lock");
  const identity = JSON.stringify(ownIdentity());
  take(directory, path, identity);
  const signOfLife = setInterval(() => {
    const now = new Date();
    done(() => utimesSync(path, now, now));
  }, signOfLifeEveryMs);
  signOfLife.unref();
  return {
    release() {
      clearInterval(signOfLife);
      if (JSON.stringify(holderIn(path)) === identity) rmSync(path, { force: true });
    },
  };
}
