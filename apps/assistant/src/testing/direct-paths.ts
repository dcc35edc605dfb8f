import type { MethodRunner, PathDesigner } from "@tandem/batch";
import { methodById } from "@tandem/core";
import { loadSolver } from "@tandem/core/solver";
import { designPathOn, type Panel } from "@tandem/data";

/** Paths designed and methods run in this thread, for tests: the port of `@tandem/batch` without worker threads. */
export function directPaths(panel: Panel): PathDesigner & MethodRunner {
  return {
    async design(request, { signal } = {}) {
      const solver = await loadSolver();
      signal?.throwIfAborted();
      return designPathOn(panel, request, solver);
    },
    async runMethod(id, input) {
      return methodById(id)?.run(input);
    },
  };
}
