import type { PathRequest } from "@tandem/core/paths";
import { loadSolver } from "@tandem/core/solver";
import { dataTerms, designPathOn, openPanel } from "@tandem/data";
import { workerData } from "piscina";
import { z } from "zod";
import { type PathTaskOutcome, pathTaskOutcome } from "./path-task.ts";

// Runs in a worker thread, which opens the panel and the solver once when it starts.
const { terms } = z.object({ terms: z.enum(dataTerms) }).parse(workerData);
const panel = openPanel(terms);
const solver = await loadSolver();

const firstRequest: PathRequest = {
  places: ["1302"],
  milestones: [{ year: 2030, co2: { changePercent: -1 } }],
};

export function designPath(request: PathRequest): PathTaskOutcome {
  return pathTaskOutcome(() => designPathOn(panel, request, solver));
}

/** A path that nobody asked for, so that the first that is asked for finds everything read and compiled. */
export function warmUp(): PathTaskOutcome["kind"] {
  return designPath(firstRequest).kind;
}
