import type { ChunkCompute, ChunkTask } from "../compute/chunk-compute.ts";
import { threadCompute } from "../compute/thread-compute.ts";
import type { CityOutcome } from "../contract/batch.ts";

export type ChunkScript = (
  task: ChunkTask,
  signal: AbortSignal,
) => Promise<readonly CityOutcome[]> | undefined;

/** For tests: real worker threads, except for the tasks that the test's script takes; and a record of all tasks. */
export class ScriptedCompute implements ChunkCompute {
  readonly #threads = threadCompute("all", 2);
  readonly #codes: string[] = [];
  script: ChunkScript = () => undefined;

  run(task: ChunkTask, signal: AbortSignal): Promise<readonly CityOutcome[]> {
    this.#codes.push(...task.codes);
    return this.script(task, signal) ?? this.#threads.run(task, signal);
  }

  /** The cities that were asked for since the last call, in order of their codes. */
  takenCodes(): readonly string[] {
    return this.#codes.splice(0).sort();
  }

  reset(): void {
    this.script = () => undefined;
    this.takenCodes();
  }

  close(): Promise<void> {
    return this.#threads.close();
  }
}
