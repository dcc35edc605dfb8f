import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { flagTexts, localised, Text } from "@tandem/core";
import { Region, Source, Variable } from "@tandem/data";
import type { AppDeps, HttpEnv } from "../http-env.ts";
import { errorAnswers, jsonAnswer } from "../openapi/documented-answers.ts";
import { receivedSchema } from "../openapi/received-schema.ts";
import { langField } from "../query/query-fields.ts";
import { strictFields } from "../query/strict-fields.ts";

const Sources = z.object({
  sources: z.array(Source).readonly(),
  variables: z.array(Variable).readonly(),
  regions: z.array(Region).readonly(),
  flags: z.record(z.string(), Text).describe("What each flag of a figure means"),
  panelVersion: z.string(),
});

const route = createRoute({
  method: "get",
  path: "/api/sources",
  operationId: "listSources",
  tags: ["data"],
  summary: "Where the figures come from, under which terms, and what is measured",
  request: { query: strictFields({ lang: langField }) },
  responses: {
    200: jsonAnswer("Sources, variables and key regions", receivedSchema("Sources", Sources)),
    ...errorAnswers(),
  },
});

export function sourcesApi({ panel }: Pick<AppDeps, "panel">) {
  return new OpenAPIHono<HttpEnv>().openapi(route, (c) => {
    const { sources, variables, regions, version: panelVersion } = panel;
    return c.json(
      localised({ sources, variables, regions, flags: flagTexts, panelVersion }, c.get("language")),
      200,
    );
  });
}
