import { openPanel } from "@tandem/data";
import { describe, expect, it } from "vitest";
import type { BatchService } from "../contract/batch.ts";
import { deferredBatchService } from "./deferred-batch-service.ts";
import { openBatchService } from "./open-batch-service.ts";

describe("deferredBatchService", () => {
  it("lets every call wait for the service that is being opened", async () => {
    const opening = Promise.withResolvers<BatchService>();
    const service = deferredBatchService("embedded", opening.promise);
    const created = service.create({ cities: ["1302"], from: 2015, to: 2019 });

    const backend = { kind: "embedded", dataDir: "memory:" } as const;
    opening.resolve(
      openBatchService({ backend, panel: openPanel(), terms: "all", worker: true, threads: 1 }),
    );
    const { id } = await created;
    expect((await service.list()).map((batch) => batch.id)).toEqual([id]);
    const states = [];
    for await (const { state } of service.watch(id, new AbortController().signal)) states.push(state);
    expect(states.at(-1)).toBe("completed");
    expect(await service.results(id)).toMatchObject([{ kind: "assessed", synergy: { class: "air-only" } }]);
    expect((await service.get(id))?.progress).toEqual({ done: 1, total: 1 });
    expect((await service.cancel(id))?.state).toBe("completed");
    expect((await service.retry(id))?.state).toBe("completed");
    await service.close();
  });

  it("passes on why a service could not be opened", async () => {
    const service = deferredBatchService("redis", Promise.reject(new Error("in use by process 7")));
    await expect(service.list()).rejects.toThrow("in use by process 7");
  });
});
