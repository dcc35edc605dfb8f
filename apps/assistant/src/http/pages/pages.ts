import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { MiddlewareHandler, NotFoundHandler } from "hono";
import { problemResponse } from "../errors/error-body.ts";
import type { HttpEnv } from "../http-env.ts";

const notBuilt = `The pages of Tandem have not been built. Run "npm start", which builds them and starts Tandem.
Tandem 的页面尚未构建。请运行 "npm start"，它会构建页面并启动 Tandem。
`;

const forGood = "public, max-age=31536000, immutable";

function isApi(path: string): boolean {
  return path === "/api" || path.startsWith("/api/");
}

/** Addresses such as /batches belong to the page's own router; those with a dot name a file. */
function isPageAddress(path: string): boolean {
  return !path.slice(path.lastIndexOf("/")).includes(".") && !path.startsWith("/assets/");
}

function pageFiles(root: string): MiddlewareHandler<HttpEnv> {
  const file = serveStatic<HttpEnv>({ root });
  const index = serveStatic<HttpEnv>({ root, path: "index.html" });
  return async (c, next) => {
    const { path } = c.req;
    const found = (await file(c, next)) ?? (isPageAddress(path) ? await index(c, next) : undefined);
    if (found instanceof Response)
      found.headers.set("Cache-Control", path.startsWith("/assets/") ? forGood : "no-cache");
    return found;
  };
}

/**
 * What no endpoint answers: the files of the pages, the page itself for addresses that its router knows, and an error
 * for all else. Files with a hash in their name never change; the others are asked for again each time.
 */
export function pagesOrNotFound(pagesDir: string): NotFoundHandler<HttpEnv> {
  let pages: MiddlewareHandler<HttpEnv> | undefined;
  return async (c) => {
    const { path, method } = c.req;
    if ((method === "GET" || method === "HEAD") && !isApi(path)) {
      if (!existsSync(join(pagesDir, "index.html")))
        return c.text(notBuilt, 503, { "Cache-Control": "no-store" });
      pages ??= pageFiles(pagesDir);
      const found = await pages(c, () => Promise.resolve());
      if (found instanceof Response) return found;
    }
    return problemResponse(c, {
      status: 404,
      code: "not-found",
      text: {
        en: `there is nothing at ${path.slice(0, 200)}; the endpoints are described at /docs`,
        zh: `${path.slice(0, 200)} 不存在；接口说明见 /docs`,
      },
    });
  };
}
