import { loadSolver } from "@tandem/core/solver";
import { dataTerms, openPanel } from "@tandem/data";
import { workerData } from "piscina";
import { z } from "zod";
import type { CityOutcome } from "../contract/batch.ts";
import { type ChunkTask, chunkOutcomes } from "./chunk-compute.ts";
import { cityComputeOn } from "./city-outcome.ts";

// Runs in a worker thread, which reads the panel once when it starts.
const { terms } = z.object({ terms: z.enum(dataTerms) }).parse(workerData);
const panel = openPanel(terms);

export async function assessChunk(task: ChunkTask): Promise<readonly CityOutcome[]> {
  const solver = task.request.path && (await loadSolver());
  return chunkOutcomes(task, cityComputeOn(panel, solver));
}
