import { designPath, type PathDesign, type PathRequest } from "@tandem/core/paths";
import type { Solver } from "@tandem/core/solver";
import type { Panel } from "../panel/panel.ts";
import { readPathWishes } from "./read-path-problem.ts";

/** The path that a request asks for, on the cities of a panel. Synchronous and heavy: run it in a worker thread. */
export function designPathOn(panel: Panel, request: PathRequest, solver: Solver): PathDesign {
  return designPath(readPathWishes(panel, request), solver);
}
