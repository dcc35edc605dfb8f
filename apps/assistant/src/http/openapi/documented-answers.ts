import { z } from "@hono/zod-openapi";
import { ErrorBody } from "../errors/error-body.ts";

const meanings = {
  400: "Something in the request is wrong; the message says what, with what value, and what would be right",
  401: "A token is set and was not given, or is not the right one",
  403: "Sent to a name that this server does not answer to, or from a page of another origin",
  404: "There is no such city, method, batch or page",
  409: "What is there does not allow it now",
  413: "The body is above 1 MB",
  415: "The body is not JSON",
  500: "A fault in Tandem itself",
  503: "Something that Tandem relies on is not available now",
} as const;

export type ErrorStatus = keyof typeof meanings;

const everywhere = [400, 401, 403, 500] as const;

interface DocumentedError {
  readonly description: string;
  readonly content: { readonly "application/json": { readonly schema: typeof ErrorBody } };
}

/** The error answers of a route: those that every route can give, and its own. */
export function errorAnswers<Status extends ErrorStatus = never>(
  ...own: readonly Status[]
): Record<Status | (typeof everywhere)[number], DocumentedError> {
  const statuses = [...everywhere, ...own].toSorted();
  const entries = statuses.map((status) => [
    status,
    { description: meanings[status], content: { "application/json": { schema: ErrorBody } } },
  ]);
  return Object.fromEntries(entries);
}

/** A JSON answer with its schema. */
export function jsonAnswer<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { "application/json": { schema } } };
}

/** The `Link` header of an answer that methods computed. */
export const methodLinkHeaders = z.object({
  Link: z.string().openapi({ description: "Where the pages of the methods are, as Markdown" }),
});
