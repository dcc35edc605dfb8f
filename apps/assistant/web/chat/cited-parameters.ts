import type { CitedParameter } from "../sources/source-name.tsx";
import type { TraceCall } from "./turn.ts";

function isCited(value: unknown): value is CitedParameter {
  return typeof value === "object" && value !== null && "id" in value && "citation" in value;
}

/** The citations of parameters that tool results carry beside their figures. */
export function citedParameters(calls: readonly TraceCall[]): readonly CitedParameter[] {
  return calls.flatMap(({ result }) => {
    if (typeof result !== "object" || result === null || !("parameters" in result)) return [];
    return Array.isArray(result.parameters) ? result.parameters.filter(isCited) : [];
  });
}
