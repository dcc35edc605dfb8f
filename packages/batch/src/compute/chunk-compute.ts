import { type City, TandemError, type Text } from "@tandem/core";
import type { BatchRequest, CityOutcome } from "../contract/batch.ts";

export interface ChunkTask {
  readonly request: BatchRequest;
  readonly codes: readonly string[];
}

/** What computes the outcomes of a chunk. Pure: the same task gives the same outcomes, in the order of its codes. */
export interface ChunkCompute {
  /** Rejects where it could not be tried at all, or where the signal stopped it. */
  run(task: ChunkTask, signal: AbortSignal): Promise<readonly CityOutcome[]>;
  close(): Promise<void>;
}

export interface CityCompute {
  city(code: string): City;
  outcome(code: string, request: BatchRequest): CityOutcome;
}

function reasonOf(error: unknown): Text {
  if (error instanceof TandemError) return error.text;
  const said = error instanceof Error ? error.message : String(error);
  return { en: `the assessment broke off: ${said}`, zh: `评估中断：${said}` };
}

/** The outcomes of a chunk, city by city: one that throws becomes a failure of its own and leaves the others alone. */
export function chunkOutcomes({ request, codes }: ChunkTask, compute: CityCompute): readonly CityOutcome[] {
  return codes.map((code) => {
    const city = compute.city(code);
    try {
      return compute.outcome(code, request);
    } catch (error) {
      return { kind: "failed", code, city, reason: reasonOf(error) };
    }
  });
}
