import type { PathDesigner } from "@tandem/batch";
import { loadSolver } from "@tandem/core/solver";
import { designPathOn, type Panel } from "@tandem/data";

/** Paths designed in this thread, for tests: the port of `@tandem/batch` without worker threads. */
export function directPaths(panel: Panel): PathDesigner {
  return {
    async design(request, { signal } = {}) {
      const solver = await loadSolver();
      signal?.throwIfAborted();
      return designPathOn(panel, request, solver);
    },
  };
}
