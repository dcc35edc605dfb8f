import { methodById } from "@tandem/core";
import type { PathDesign, PathRequest } from "@tandem/core/paths";
import { loadSolver } from "@tandem/core/solver";
import { dataTerms, designPathOn, openPanel } from "@tandem/data";
import { workerData } from "piscina";
import { z } from "zod";
import { type TaskOutcome, taskOutcome } from "./path-task.ts";

// Runs in a worker thread, which opens the panel and the solver once when it starts.
const { terms } = z.object({ terms: z.enum(dataTerms) }).parse(workerData);
const panel = openPanel(terms);
const solver = await loadSolver();

const firstRequest: PathRequest = {
  places: ["1302"],
  milestones: [{ year: 2030, co2: { changePercent: -1 } }],
};

export function designPath(request: PathRequest): Promise<TaskOutcome<PathDesign>> {
  return taskOutcome(() => designPathOn(panel, request, solver));
}

export interface MethodTask {
  readonly id: string;
  readonly input: unknown;
}

/** @throws Error where no method has this id: ask for one of the registry. */
export function runMethod({ id, input }: MethodTask): Promise<TaskOutcome<unknown>> {
  const method = methodById(id);
  if (!method) throw new Error(`no method has the id ${id}`);
  return taskOutcome(() => method.run(input));
}

/** A path that nobody asked for, so that the first that is asked for finds everything read and compiled. */
export async function warmUp(): Promise<"done" | "refused"> {
  return (await designPath(firstRequest)).kind;
}
