import type { DataTerms } from "@tandem/data";
import { Piscina } from "piscina";
import type { CityOutcome } from "../contract/batch.ts";
import type { ChunkCompute, ChunkTask } from "./chunk-compute.ts";

const idleTimeoutMs = 30_000;

/**
 * Computes in worker threads that start when there is work and end when there has been none for a while. Aborting a
 * task ends its thread, so that even a long one stops at once.
 */
export function threadCompute(terms: DataTerms, threads: number): ChunkCompute {
  const pool = new Piscina<ChunkTask, readonly CityOutcome[]>({
    filename: new URL("./assessment-thread.ts", import.meta.url).href,
    name: "assessChunk",
    workerData: { terms },
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleTimeoutMs,
  });
  return {
    run: (task, signal) => pool.run(task, { signal }),
    close: () => pool.destroy(),
  };
}
