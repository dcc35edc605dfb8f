import type { Hook } from "@hono/zod-openapi";
import { TandemError } from "@tandem/core";
import type { z } from "zod";
import { complaint } from "../../complaints/issue-text.ts";
import type { HttpEnv } from "../http-env.ts";

const shown = 10;
const roots: Readonly<Record<string, string>> = { json: "body", param: "path" };

/** What a schema found wrong with `input` as one error with a sentence per field. */
export function invalidFields(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  root: string,
): TandemError {
  const complaints = issues.slice(0, shown).map((issue) => complaint(issue, input, root));
  const [first, ...others] = complaints;
  const where = first?.where ?? root;
  const sentences = (language: "en" | "zh", colon: string) => [
    first?.text[language] ?? "",
    ...others.map((other) => `${other.where}${colon}${other.text[language]}`),
  ];
  return new TandemError({
    tag: "invalid-input",
    where,
    message: { en: sentences("en", ": ").join("; "), zh: sentences("zh", "：").join("；") },
    details: { fields: complaints.map((one) => one.where) },
  });
}

/** Refuses a request that does not fit the schemas of its route. */
export const refuseInvalid: Hook<unknown, HttpEnv, string, undefined> = (result) => {
  if (result.success) return undefined;
  const input: unknown = "data" in result ? result.data : undefined;
  throw invalidFields(result.error.issues, input, roots[result.target] ?? result.target);
};
