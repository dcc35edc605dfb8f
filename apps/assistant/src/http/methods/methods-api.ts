import { OpenAPIHono } from "@hono/zod-openapi";
import { type Language, localised, methods, type RegisteredMethod } from "@tandem/core";
import type { AppDeps, HttpEnv } from "../http-env.ts";
import { knownMethodId } from "./known-method-id.ts";
import { methodPage } from "./method-page.ts";
import { methodRecord } from "./method-record.ts";
import { getMethodRoute, listMethodsRoute, methodPageRoute, runMethodRoute } from "./method-routes.ts";
import { runMethod } from "./run-method.ts";

/** The texts narrowed, the rest as it is: an example's own `{ en, zh }` is part of an input. */
function shownRecord(method: RegisteredMethod, language: Language) {
  const record = methodRecord(method);
  return { ...record, title: record.title[language], summary: record.summary[language] };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

type MethodsDeps = Pick<AppDeps, "paths" | "stopping">;

/** The registry of methods: what they are, their pages, and running one. */
export function methodsApi({ paths, stopping }: MethodsDeps) {
  return new OpenAPIHono<HttpEnv>()
    .openapi(listMethodsRoute, (c) =>
      c.json({ methods: methods.map((method) => shownRecord(method, c.get("language"))) }, 200),
    )
    .openapi(getMethodRoute, (c) =>
      c.json(shownRecord(knownMethodId(c.req.valid("param").id), c.get("language")), 200),
    )
    .openapi(runMethodRoute, async (c) => {
      const method = knownMethodId(c.req.valid("param").id);
      const signal = AbortSignal.any([c.req.raw.signal, ...(stopping ? [stopping] : [])]);
      const result = await runMethod(paths, { method, input: c.req.valid("json"), signal });
      if (!isRecord(result)) throw new TypeError("a method's result is a record or a gap");
      const link = `<${methodRecord(method).page}>; rel="describedby"; type="text/markdown"`;
      return c.json({ result: localised(result, c.get("language")) }, 200, { Link: link });
    })
    .openapi(methodPageRoute, async (c) => {
      const page = await methodPage(knownMethodId(c.req.valid("param").id), c.get("language"));
      return c.body(page, 200, { "Content-Type": "text/markdown; charset=utf-8" });
    });
}
