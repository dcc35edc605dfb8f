import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { invalidInput, localised, Text } from "@tandem/core";
import {
  Measure,
  measureCatalogue,
  measureSources,
  measuresToCsv,
  sourceLicences,
} from "@tandem/core/measures";
import type { HttpEnv } from "../http-env.ts";
import { errorAnswers } from "../openapi/documented-answers.ts";
import { receivedSchema } from "../openapi/received-schema.ts";
import { langField, optionalField } from "../query/query-fields.ts";
import { strictFields } from "../query/strict-fields.ts";

const Source = z.object({
  id: z.string(),
  citation: z.string(),
  year: z.int(),
  url: z.string().optional(),
  /** Whether the address could be checked. */
  addressUnverified: z.literal(true).optional(),
  licence: Text,
  /** What was taken from it. */
  taken: Text,
  status: z
    .enum(["found", "memory", "estimate"])
    .describe("Read in the source; known but not looked up again; an expert's own estimate"),
});

const Measures = z.object({
  n: z.int(),
  measures: z.array(Measure).readonly(),
  sources: z.array(Source).readonly(),
});

const route = createRoute({
  method: "get",
  path: "/api/measures",
  operationId: "listMeasures",
  tags: ["paths"],
  summary: "The catalogue of measures that paths are made of, every number with its grade and its sources",
  description:
    "Shares, reductions, reach and cost of each measure. Grade A: a published figure; B: arithmetic or rounding from named " +
    "sources; C: an expert's estimate, wide.",
  request: {
    query: strictFields({
      format: optionalField(z.string(), {
        description:
          "json without it; csv can be changed and sent back as `measuresCsv` of a request for a path",
        enum: ["json", "csv"],
        example: "csv",
      }),
      lang: langField,
    }),
  },
  responses: {
    200: {
      description: "The catalogue; as CSV in both languages, one row for each measure",
      content: {
        "application/json": { schema: receivedSchema("Measures", Measures) },
        "text/csv": { schema: z.string() },
      },
    },
    ...errorAnswers(),
  },
});

const sources = Object.entries(measureSources).map(([id, source]) => ({
  id,
  ...source,
  licence: sourceLicences[source.licence],
}));

const catalogue: z.infer<typeof Measures> = {
  n: measureCatalogue.length,
  measures: measureCatalogue,
  sources,
};

function refuseFormat(asked: string): never {
  const got = JSON.stringify(asked);
  throw invalidInput(
    "format",
    { en: `must be json or csv, got ${got}`, zh: `应为 json 或 csv，收到 ${got}` },
    { value: asked, valid: ["json", "csv"] },
  );
}

export function measuresApi() {
  return new OpenAPIHono<HttpEnv>().openapi(route, (c) => {
    const { format = "json" } = c.req.valid("query");
    if (format === "json") return c.json(localised(catalogue, c.get("language")), 200);
    if (format !== "csv") return refuseFormat(format);
    return c.body(measuresToCsv(measureCatalogue), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="tandem-measures.csv"',
    });
  });
}
