import type { Hook } from "@hono/zod-openapi";
import { TandemError } from "@tandem/core";
import type { HttpEnv } from "../http-env.ts";
import { complaint } from "./issue-text.ts";

const shown = 10;
const roots: Readonly<Record<string, string>> = { json: "body", param: "path" };

/** Turns what the schemas of a route found wrong into one error with a sentence per field. */
export const refuseInvalid: Hook<unknown, HttpEnv, string, undefined> = (result) => {
  if (result.success) return undefined;
  const root = roots[result.target] ?? result.target;
  const input: unknown = "data" in result ? result.data : undefined;
  const complaints = result.error.issues.slice(0, shown).map((issue) => complaint(issue, input, root));
  const [first, ...others] = complaints;
  if (first === undefined) return undefined;
  const rest = (language: "en" | "zh", colon: string) =>
    others.map(({ where, text }) => `${where}${colon}${text[language]}`);
  throw new TandemError({
    tag: "invalid-input",
    where: first.where,
    message: {
      en: [first.text.en, ...rest("en", ": ")].join("; "),
      zh: [first.text.zh, ...rest("zh", "：")].join("；"),
    },
    details: { fields: complaints.map(({ where }) => where) },
  });
};
