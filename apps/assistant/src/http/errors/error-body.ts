import { z } from "@hono/zod-openapi";
import type { Text } from "@tandem/core";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { HttpEnv } from "../http-env.ts";

export const ErrorBody = z
  .object({
    error: z.object({
      code: z.string().openapi({ description: "What kind of error, for programs", example: "invalid-input" }),
      message: z.string().openapi({
        description: "What is wrong, with what value, and what would be right",
        example: 'from: must be a year from 1990 to 2060, got "1900"',
      }),
      details: z.record(z.string(), z.unknown()).openapi({ description: "The facts in the message" }),
    }),
  })
  .openapi("Error");

/** An error as the client is to see it. */
export interface Problem {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly text: Text;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly headers?: Record<string, string>;
}

/** The one shape in which every error leaves the house. */
export function problemResponse(c: Context<HttpEnv>, problem: Problem): Response {
  const { status, code, text, details = {}, headers = {} } = problem;
  const body: z.infer<typeof ErrorBody> = { error: { code, message: text[c.get("language")], details } };
  return c.json(body, status, headers);
}
