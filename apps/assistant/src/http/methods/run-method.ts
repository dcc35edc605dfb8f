import type { MethodRunner } from "@tandem/batch";
import type { RegisteredMethod } from "@tandem/core";
import type { z } from "zod";
import { invalidFields } from "../errors/invalid-request.ts";

/** The known fields, which the sentence on an unknown one names. */
const knownFields: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== "unrecognized_keys" || !issue.inst) return undefined;
  const { def } = issue.inst._zod;
  return "shape" in def && typeof def.shape === "object" && def.shape !== null
    ? Object.keys(def.shape).join(", ")
    : undefined;
};

interface Called {
  readonly method: RegisteredMethod;
  readonly input: unknown;
  readonly signal: AbortSignal;
}

/**
 * The result of a method on what a client sent; where science has no answer, a gap. What needs the solver goes to the runner.
 * @throws TandemError `invalid-input` that names each wrong field, its value, and what would be right.
 */
export async function runMethod(runner: MethodRunner, { method, input, signal }: Called): Promise<unknown> {
  const parsed = method.input.safeParse(input, { error: knownFields, reportInput: true });
  if (!parsed.success) throw invalidFields(parsed.error.issues, input, "body");
  return method.needsSolver ? runner.runMethod(method.id, input, { signal }) : method.run(input);
}
