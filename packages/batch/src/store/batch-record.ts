import { Text } from "@tandem/core";
import { dataTerms } from "@tandem/data";
import { z } from "zod";
import { type Batch, BatchRequest, BatchState } from "../contract/batch.ts";

/** A batch with what only producer and worker need to know of it. */
export interface BatchRecord {
  readonly batch: Batch;
  readonly terms: (typeof dataTerms)[number];
  /** Cities per job, fixed when the batch is made. */
  readonly chunkSize: number;
  /** Counts the starts: 1, then one more with every retry. What an earlier run still writes is refused. */
  readonly run: number;
}

/** The columns of `tandem.batch` that {@link batchRecord} reads. */
export const batchColumns =
  "id, request, panel_version, terms, total, chunk_size, run, state, done, failures, message, created_at, started_at, finished_at";

const Row = z.object({
  id: z.string(),
  request: z.string(),
  panel_version: z.string(),
  terms: z.enum(dataTerms),
  total: z.int(),
  chunk_size: z.int(),
  run: z.int(),
  state: BatchState,
  done: z.int(),
  failures: z.int(),
  message: z.string().nullable(),
  created_at: z.date(),
  started_at: z.date().nullable(),
  finished_at: z.date().nullable(),
});

export function batchRecord(row: unknown): BatchRecord {
  const { message, started_at, finished_at, ...rest } = Row.parse(row);
  return {
    batch: {
      id: rest.id,
      state: rest.state,
      request: BatchRequest.parse(JSON.parse(rest.request)),
      progress: { done: rest.done, total: rest.total },
      failures: rest.failures,
      panelVersion: rest.panel_version,
      createdAt: rest.created_at.toISOString(),
      ...(started_at && { startedAt: started_at.toISOString() }),
      ...(finished_at && { finishedAt: finished_at.toISOString() }),
      ...(message !== null && { message: Text.parse(JSON.parse(message)) }),
    },
    terms: rest.terms,
    chunkSize: rest.chunk_size,
    run: rest.run,
  };
}
