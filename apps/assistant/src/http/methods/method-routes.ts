import { createRoute, z } from "@hono/zod-openapi";
import { Gap, methods } from "@tandem/core";
import { errorAnswers, jsonAnswer } from "../openapi/documented-answers.ts";
import { receivedSchema } from "../openapi/received-schema.ts";
import { langField } from "../query/query-fields.ts";
import { strictFields } from "../query/strict-fields.ts";
import { MethodRecord } from "./method-record.ts";

const query = strictFields({ lang: langField });
const params = z.object({
  id: z
    .string()
    .max(100)
    .openapi({
      description: "Id of the method",
      enum: methods.map(({ id }) => id),
      example: "tapio",
    }),
});
const tags = ["methods"];

const Methods = z.object({ methods: z.array(MethodRecord).readonly() });

export const listMethodsRoute = createRoute({
  method: "get",
  path: "/api/methods",
  operationId: "listMethods",
  tags,
  summary: "The methods by topic: what each means, takes and gives, and where it comes from",
  request: { query },
  responses: { 200: jsonAnswer("The methods", receivedSchema("Methods", Methods)), ...errorAnswers() },
});

export const getMethodRoute = createRoute({
  method: "get",
  path: "/api/methods/{id}",
  operationId: "getMethod",
  tags,
  summary: "One method: what it means, takes and gives, and where it comes from",
  request: { params, query },
  responses: {
    200: jsonAnswer("The method", receivedSchema("Method", MethodRecord)),
    ...errorAnswers(404),
  },
});

const MethodResult = z.object({
  result: z
    .union([Gap, z.record(z.string(), z.unknown())])
    .describe(
      "By the result schema of the method, or a gap: why there is no answer, and what would give one",
    ),
});

const examples = Object.fromEntries(
  methods.map(({ id, title, example }) => [id, { summary: title.en, value: example }]),
);

export const runMethodRoute = createRoute({
  method: "post",
  path: "/api/methods/{id}",
  operationId: "runMethod",
  tags,
  summary: "Run a method on numbers of your own",
  description:
    "The body is the method's input, by the input schema of `GET /api/methods/{id}`. Where science has no answer to it " +
    "(a zero denominator, a series too short) the result is a gap, with status 200.",
  request: {
    params,
    query,
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z.record(z.string(), z.unknown()).openapi("MethodInput"),
          examples,
        },
      },
    },
  },
  responses: {
    200: {
      ...jsonAnswer("The result, or a gap", receivedSchema("MethodResult", MethodResult)),
      headers: z.object({ Link: z.string().openapi({ description: "Where the page of the method is" }) }),
    },
    ...errorAnswers(404, 413, 415, 503),
  },
});

export const methodPageRoute = createRoute({
  method: "get",
  path: "/api/methods/{id}/page",
  operationId: "getMethodPage",
  tags,
  summary: "The page of a method: formula, units, edge cases, sources and a worked example",
  request: { params, query },
  responses: {
    200: {
      description: "Markdown in the language of the answer",
      content: { "text/markdown": { schema: z.string() } },
    },
    ...errorAnswers(404),
  },
});
