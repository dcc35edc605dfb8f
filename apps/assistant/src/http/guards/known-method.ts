import type { Hono, MiddlewareHandler } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { problemResponse } from "../errors/error-body.ts";
import type { HttpEnv } from "../http-env.ts";

/** Says which methods an address answers to, where it was called with another. */
export function knownMethod(app: Hono<HttpEnv>): MiddlewareHandler<HttpEnv> {
  return methodNotAllowed({
    app,
    onMethodNotAllowed: (c, methods) => {
      const allowed = methods.filter((method) => method !== "ALL").toSorted();
      return problemResponse(c, {
        status: 405,
        code: "method-not-allowed",
        text: {
          en: `${c.req.path} answers to ${allowed.join(", ")}, got ${c.req.method}`,
          zh: `${c.req.path} 支持 ${allowed.join("、")}，收到 ${c.req.method}`,
        },
        details: { allowed },
        headers: { Allow: allowed.join(", ") },
      });
    },
  });
}
