import { afterEach, describe, expect, test } from "vitest";
import { freePort, json, posted, removed, startSystem, temporaryDirectory, until } from "./running-system.ts";

interface BatchRecord {
  readonly id: string;
  readonly state: string;
  readonly progress: { readonly done: number; readonly total: number };
}

const main = ["apps/assistant/src/main.ts"];
/** Enough draws for the batch to take a few seconds, so that there is a middle to be killed in. */
const request = posted({ cities: "all", from: 2015, to: 2019, draws: 4_000, seed: 7 });
const directories: string[] = [];

async function settings() {
  const directory = await temporaryDirectory();
  directories.push(directory);
  return { PORT: String(await freePort()), TANDEM_DATA_DIR: directory };
}

async function finished(url: string, id: string): Promise<BatchRecord> {
  return until(`batch ${id} to end`, async () => {
    const batch = await json<BatchRecord>(`${url}api/batches/${id}`);
    return ["completed", "failed", "cancelled"].includes(batch.state) ? batch : undefined;
  });
}

async function resultBytes(url: string, id: string): Promise<readonly string[]> {
  const formats = ["json", "csv", "xlsx", "iamc"].map(async (format) => {
    const response = await fetch(`${url}api/batches/${id}/results?format=${format}`);
    expect(response.status).toBe(200);
    return Buffer.from(await response.arrayBuffer()).toString("base64");
  });
  return Promise.all(formats);
}

afterEach(async () => {
  await Promise.all(directories.splice(0).map(removed));
});

describe("a batch of all cities whose process is killed", { timeout: 180_000 }, () => {
  test("goes on after a restart and ends with the same bytes as one left alone", async () => {
    const alone = await startSystem(main, await settings());
    const { id } = await json<BatchRecord>(`${alone.url}api/batches`, request, 202);
    expect(await finished(alone.url, id)).toMatchObject({
      state: "completed",
      progress: { done: 337, total: 337 },
    });
    const expected = await resultBytes(alone.url, id);
    await alone.stop();

    const killedSettings = await settings();
    const seen: number[] = [];
    let system = await startSystem(main, killedSettings);
    await json(`${system.url}api/batches`, request, 202);
    for (const least of [1, 120]) {
      const url = system.url;
      const { progress } = await until(`${least} cities done`, async () => {
        const batch = await json<BatchRecord>(`${url}api/batches/${id}`);
        return batch.progress.done >= least ? batch : undefined;
      });
      seen.push(progress.done);
      await system.stop("SIGKILL");
      system = await startSystem(main, killedSettings);
      const resumed = await json<BatchRecord>(`${system.url}api/batches/${id}`);
      expect(resumed.progress.done).toBeGreaterThanOrEqual(progress.done);
    }
    expect(seen[0]).toBeLessThan(337);
    expect(await finished(system.url, id)).toMatchObject({
      state: "completed",
      progress: { done: 337, total: 337 },
    });
    expect(await resultBytes(system.url, id)).toEqual(expected);
    await system.stop();
  });
});
