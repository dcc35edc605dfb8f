import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TandemError } from "@tandem/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { temporaryDirectory } from "../testing/local-server.ts";
import { lockDirectory } from "./directory-lock.ts";
import { ownIdentity } from "./process-identity.ts";

let directory: string;
let lockFile: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  directory = temporaryDirectory();
  lockFile = join(directory, "lock");
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(directory, { recursive: true, force: true });
});

function refusal(): TandemError {
  try {
    lockDirectory(directory).release();
  } catch (error) {
    if (error instanceof TandemError) return error;
    throw error;
  }
  throw new Error("the directory was taken");
}

/** A process that holds the directory until it is killed. */
async function holder(): Promise<ChildProcess> {
  const script = `import { lockDirectory } from ${JSON.stringify(new URL("./directory-lock.ts", import.meta.url).href)};
    lockDirectory(process.argv[1]); console.log("held"); setInterval(() => undefined, 1000);`;
  const args = ["--input-type=module", "--eval", script, directory];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  await once(child.stdout, "data");
  return child;
}

function writeHolder(changes: Record<string, unknown>): void {
  writeFileSync(lockFile, JSON.stringify({ ...ownIdentity(), ...changes }));
}

describe("lockDirectory", () => {
  it("refuses a second time within one process, and lets go when released", () => {
    const lock = lockDirectory(directory);
    const error = refusal();
    expect(error.tag).toBe("unavailable");
    expect(error.text.en).toContain("already opened by this process");
    lock.release();
    lockDirectory(directory).release();
    expect(readdirSync(directory)).toEqual([]);
  });

  it("says which process holds it and what to do", async () => {
    const child = await holder();
    const error = refusal();
    expect(error.tag).toBe("unavailable");
    expect(error.text.en).toContain(`in use by process ${child.pid} `);
    expect(error.text.en).toContain("TANDEM_DATA_DIR");
    expect(error.text.zh).toContain(`进程 ${child.pid} `);
    expect(error.details).toMatchObject({ pid: child.pid });
  });

  it("takes over from a killed process at once", async () => {
    const child = await holder();
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(existsSync(lockFile)).toBe(true);
    const lock = lockDirectory(directory);
    expect(JSON.parse(readFileSync(lockFile, "utf8"))).toEqual(ownIdentity());
    lock.release();
    expect(readdirSync(directory)).toEqual([]);
  });

  it.runIf(ownIdentity().start !== undefined)("knows an earlier process that had the same number", () => {
    writeHolder({ start: "another boot/1" });
    lockDirectory(directory).release();
    expect(existsSync(lockFile)).toBe(false);
  });

  it("respects another machine that gives signs of life, and takes over from a silent one", () => {
    writeHolder({ host: "another-machine" });
    expect(refusal().text.en).toContain("on another-machine");
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(lockFile, longAgo, longAgo);
    lockDirectory(directory).release();
  });

  it("takes over the half-written file that a power cut leaves", () => {
    writeFileSync(lockFile, '{"host":"x');
    lockDirectory(directory).release();
    expect(existsSync(lockFile)).toBe(false);
  });

  it("does not remove the lock of a process that has taken over", () => {
    const lock = lockDirectory(directory);
    writeHolder({ host: "another-machine" });
    lock.release();
    expect(existsSync(lockFile)).toBe(true);
  });
});
