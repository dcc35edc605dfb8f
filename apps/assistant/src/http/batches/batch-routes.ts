import { createRoute, z } from "@hono/zod-openapi";
import { Batch, BatchRequest, pathPartShape } from "@tandem/batch";
import { errorAnswers, jsonAnswer } from "../openapi/documented-answers.ts";
import { receivedSchema } from "../openapi/received-schema.ts";
import { langField, optionalField } from "../query/query-fields.ts";
import { strictFields } from "../query/strict-fields.ts";
import { resultFormats, workbookType } from "./result-format.ts";
import { BatchResults } from "./results-record.ts";

const BatchRecord = receivedSchema("Batch", Batch);
const query = strictFields({ lang: langField });
const params = z.object({
  id: z.string().openapi({ description: "Id of the batch", example: "b-0123456789abcdef01234567" }),
});
const tags = ["batches"];

export const createBatchRoute = createRoute({
  method: "post",
  path: "/api/batches",
  operationId: "createBatch",
  tags,
  summary: "Queue the assessment of many cities",
  description:
    "The same request on the same figures is the same batch: it is found again, and not run twice.",
  request: {
    query,
    body: {
      required: true,
      content: {
        "application/json": {
          schema: strictFields({
            ...BatchRequest.shape,
            path: strictFields(pathPartShape)
              .optional()
              .describe("Also a path for each city on its own, by the rules of /api/paths"),
          }).openapi("BatchRequest", {
            example: { cities: ["1101", "1302"], from: 2015, to: 2019, draws: 1000 },
          }),
        },
      },
    },
  },
  responses: {
    202: {
      ...jsonAnswer("The batch, queued or found again", BatchRecord),
      headers: z.object({ Location: z.string().openapi({ description: "Where to ask how it stands" }) }),
    },
    ...errorAnswers(409, 413, 415, 503),
  },
});

export const listBatchesRoute = createRoute({
  method: "get",
  path: "/api/batches",
  operationId: "listBatches",
  tags,
  summary: "All batches, newest first",
  request: { query },
  responses: {
    200: jsonAnswer(
      "The batches",
      receivedSchema("Batches", z.object({ batches: z.array(Batch).readonly() })),
    ),
    ...errorAnswers(503),
  },
});

export const getBatchRoute = createRoute({
  method: "get",
  path: "/api/batches/{id}",
  operationId: "getBatch",
  tags,
  summary: "How a batch stands",
  request: { params, query },
  responses: { 200: jsonAnswer("The batch", BatchRecord), ...errorAnswers(404, 503) },
});

export const watchBatchRoute = createRoute({
  method: "get",
  path: "/api/batches/{id}/events",
  operationId: "watchBatch",
  tags,
  summary: "A batch as it goes on, as server-sent events",
  description:
    "`progress` with the batch at once and after every change, `end` with the batch when it has ended.",
  request: { params, query },
  responses: {
    200: {
      description: "The events; the data of each is a batch",
      content: { "text/event-stream": { schema: z.string() } },
    },
    ...errorAnswers(404, 503),
  },
});

export const batchResultsRoute = createRoute({
  method: "get",
  path: "/api/batches/{id}/results",
  operationId: "getBatchResults",
  tags,
  summary: "What came of a batch, so far or in the end, as JSON, CSV, an Excel workbook or IAMC rows",
  description: [
    "`json` and `csv`: every city done. `xlsx`: a workbook with sheets for the cities assessed, the methods, the sources, and",
    "the cities left out with their reasons, in the language asked for, with units in the header cells. `iamc`: CSV of the",
    "columns model, scenario, region, variable, unit, year and value, as pyam reads it: regions are China|province|city, each",
    "other inventory is a scenario of its own, and paths that meet their targets are scenarios too. The name of the file says",
    "`-partial` while the batch has not completed.",
  ].join(" "),
  request: {
    params,
    query: strictFields({
      format: optionalField(z.string(), {
        description: "json without it",
        enum: [...resultFormats],
        example: "csv",
      }),
      lang: langField,
    }),
  },
  responses: {
    200: {
      description:
        "Each city done: assessed, left out with the reason, or failed; in `iamc`, a row for each number of a city",
      content: {
        "application/json": { schema: receivedSchema("BatchResults", BatchResults) },
        "text/csv": { schema: z.string() },
        [workbookType]: { schema: z.string().openapi({ format: "binary" }) },
      },
    },
    ...errorAnswers(404, 503),
  },
});

export const cancelBatchRoute = createRoute({
  method: "delete",
  path: "/api/batches/{id}",
  operationId: "cancelBatch",
  tags,
  summary: "Stop a batch and keep what it has",
  request: { params, query },
  responses: {
    200: jsonAnswer("The batch; one that had ended is as it was", BatchRecord),
    ...errorAnswers(404, 409, 413, 503),
  },
});

export const retryBatchRoute = createRoute({
  method: "post",
  path: "/api/batches/{id}/retry",
  operationId: "retryBatch",
  tags,
  summary: "Run again what failed or was cancelled, and only that",
  request: { params, query },
  responses: {
    202: jsonAnswer("The batch, queued again", BatchRecord),
    ...errorAnswers(404, 409, 413, 503),
  },
});
