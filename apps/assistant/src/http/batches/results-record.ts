import { type Batch, BatchRequest, BatchState, CityOutcome, CityPath } from "@tandem/batch";
import { CityCode, type SynergyClassName, SynergyOverview, Text } from "@tandem/core";
import { z } from "zod";

const pathStatuses = ["optimal", "feasible", "infeasible", "left-out"] as const;

const named = { code: CityCode, nameEn: z.string(), nameZh: z.string(), reason: Text };

/** What came of a batch. It carries no time of day, so equal batches give equal bytes. */
export const BatchResults = z.object({
  id: z.string(),
  request: BatchRequest,
  panelVersion: z.string(),
  state: BatchState,
  /** Cities assessed; a share of cities is a share of these. */
  n: z.int(),
  counts: SynergyOverview.unwrap().shape.counts,
  /** Where paths were asked for: how many cities have one of each status, and how many have none. */
  pathCounts: z.record(z.enum(pathStatuses), z.int()).optional(),
  results: z.array(CityOutcome.options[0]).readonly(),
  leftOut: z.array(z.object({ ...named, needs: Text, path: CityPath.optional() })).readonly(),
  failed: z.array(z.object(named)).readonly(),
});
export type BatchResults = z.infer<typeof BatchResults>;

function pathCounts(outcomes: readonly CityOutcome[]): BatchResults["pathCounts"] {
  const counts = { optimal: 0, feasible: 0, infeasible: 0, "left-out": 0 };
  for (const outcome of outcomes) {
    const path = outcome.kind === "failed" ? undefined : outcome.path;
    if (path) counts[path.kind === "designed" ? path.status : path.kind] += 1;
  }
  return counts;
}

/** The outcomes of a batch sorted by how they ended, with the count of each class. */
export function batchResults(batch: Batch, outcomes: readonly CityOutcome[]): BatchResults {
  const counts: Record<SynergyClassName, number> = {
    "both-fall": 0,
    "air-only": 0,
    "carbon-only": 0,
    "both-rise": 0,
    flat: 0,
  };
  const results: BatchResults["results"][number][] = [];
  const leftOut: BatchResults["leftOut"][number][] = [];
  const failed: BatchResults["failed"][number][] = [];
  for (const outcome of outcomes) {
    const { nameEn, nameZh } = outcome.city;
    if (outcome.kind === "assessed") {
      counts[outcome.synergy.class] += 1;
      results.push(outcome);
    } else {
      const { code, reason } = outcome;
      if (outcome.kind === "failed") failed.push({ code, nameEn, nameZh, reason });
      else {
        const { needs, path } = outcome;
        leftOut.push({ code, nameEn, nameZh, reason, needs, ...(path && { path }) });
      }
    }
  }
  const { id, request, panelVersion, state } = batch;
  return {
    id,
    request,
    panelVersion,
    state,
    n: results.length,
    counts,
    ...(request.path && { pathCounts: pathCounts(outcomes) }),
    results,
    leftOut,
    failed,
  };
}
