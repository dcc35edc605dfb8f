import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppDeps, HttpEnv } from "../http-env.ts";
import { errorAnswers, jsonAnswer } from "../openapi/documented-answers.ts";
import { langField } from "../query/query-fields.ts";
import { strictFields } from "../query/strict-fields.ts";

const Health = z
  .object({ status: z.literal("ok"), version: z.string(), queue: z.enum(["embedded", "redis"]) })
  .openapi("Health");

const route = createRoute({
  method: "get",
  path: "/api/health",
  operationId: "getHealth",
  tags: ["service"],
  summary: "Whether the service runs, its version, and which queue it uses",
  security: [],
  request: { query: strictFields({ lang: langField }) },
  responses: { 200: jsonAnswer("It runs", Health), ...errorAnswers() },
});

export function healthApi({ version, batches }: Pick<AppDeps, "version" | "batches">) {
  return new OpenAPIHono<HttpEnv>().openapi(route, (c) =>
    c.json({ status: "ok" as const, version, queue: batches.queue }, 200),
  );
}
