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

/**
 * The result of a method on what a client sent; where science has no answer, a gap.
 * @throws TandemError `invalid-input` that names each wrong field, its value, and what would be right.
 */
export async function runMethod(method: RegisteredMethod, input: unknown): Promise<unknown> {
  const parsed = method.input.safeParse(input, { error: knownFields, reportInput: true });
  if (!parsed.success) throw invalidFields(parsed.error.issues, input, "body");
  return method.run(input);
}
