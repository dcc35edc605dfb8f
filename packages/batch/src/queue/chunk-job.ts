import { z } from "zod";

/** One job: some cities of one run of a batch. Small and public, as everyone with the queue can read it. */
export const ChunkJob = z
  .object({ batchId: z.string(), run: z.int().min(1), chunk: z.int().min(0) })
  .readonly();
export type ChunkJob = z.infer<typeof ChunkJob>;

/** Derived from the content, so that a job added twice is one job. */
export function chunkJobId({ batchId, run, chunk }: ChunkJob): string {
  return `${batchId}-${run}-${chunk}`;
}
