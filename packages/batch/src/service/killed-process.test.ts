import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { loadSolver } from "@tandem/core/solver";
import { openPanel } from "@tandem/data";
import { afterEach, describe, expect, it } from "vitest";
import { cityComputeOn } from "../compute/city-outcome.ts";
import { type BatchRequest, CityOutcome } from "../contract/batch.ts";
import { temporaryDirectory } from "../testing/local-server.ts";

const request: BatchRequest = {
  cities: "all",
  from: 2015,
  to: 2019,
  draws: 6_000,
  seed: 20,
  path: { milestones: [{ year: 2030, co2: { changePercent: -10 }, pm25: { max: 40 } }] },
};
const program = new URL("../testing/embedded-batch-process.ts", import.meta.url).pathname;

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

function start(dataDir: string): ChildProcess & { readonly stdout: NonNullable<ChildProcess["stdout"]> } {
  const child = spawn(process.execPath, [program, dataDir, JSON.stringify(request)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  cleanups.push(() => child.kill("SIGKILL"));
  return child;
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  if (child.signalCode === null) await once(child, "exit");
}

function lockOf(dataDir: string): string {
  const path = join(dataDir, "lock");
  // Where a lock is being taken over, there is none for a moment.
  return existsSync(path) ? readFileSync(path, { encoding: "utf8", flag: "a+" }) : "";
}

/** Kills a process as soon as it has said that so many cities are done; returns what it said last. */
async function killedAt(dataDir: string, cities: number): Promise<number> {
  const child = start(dataDir);
  for await (const line of createInterface(child.stdout)) {
    const done = Number(/^running (\d+)$/.exec(line)?.[1] ?? -1);
    if (done < cities) continue;
    await killed(child);
    return done;
  }
  throw new Error(`the batch ended before ${cities} cities were done`);
}

async function finished(dataDir: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of createInterface(start(dataDir).stdout)) lines.push(line);
  return lines;
}

/** The results of a batch left alone, computed here, one city after the other. */
async function undisturbed(): Promise<string> {
  const panel = openPanel();
  const compute = cityComputeOn(panel, await loadSolver());
  const codes = panel.cities.map(({ code }) => code).sort();
  const outcomes = codes.map((code) => CityOutcome.parse(compute.outcome(code, request)));
  return `results 337 ${createHash("sha256").update(JSON.stringify(outcomes)).digest("hex")}`;
}

describe("a process killed in the middle of a batch", () => {
  it("leaves a batch that goes on, and ends as if nothing had happened, however often", {
    timeout: 180_000,
  }, async () => {
    const dataDir = temporaryDirectory();
    cleanups.push(() => rmSync(dataDir, { recursive: true, force: true }));

    // While the database is being made: its files are there, the mark that they are whole is not.
    const first = start(dataDir);
    while (!existsSync(join(dataDir, "database", "PG_VERSION"))) await sleep(5);
    await killed(first);
    expect(existsSync(join(dataDir, "database.complete"))).toBe(false);

    let before = 0;
    for (const cities of [1, 100, 200]) {
      const done = await killedAt(dataDir, cities);
      expect(done).toBeGreaterThanOrEqual(before);
      before = done;
    }

    // While the database is being opened: the lock is its own, taken over from the one killed before.
    const opening = start(dataDir);
    while (!lockOf(dataDir).includes(`"pid":${opening.pid},`)) await sleep(5);
    await killed(opening);

    const said = await finished(dataDir);
    const seen = said.filter((line) => line.startsWith("running")).map((line) => Number(line.split(" ")[1]));
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(before);
    expect(said.at(-1)).toBe(await undisturbed());
  });
});
