import { createMiddleware } from "hono/factory";
import { problemResponse } from "../errors/error-body.ts";
import type { HttpEnv } from "../http-env.ts";

const loopbackNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

export function isLoopback(host: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i.test(host);
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses what a foreign page could make a browser send. Bound to the loopback address, the server answers to its own
 * names only, so that a foreign name made to point here (DNS rebinding) gets nothing; and a request that changes
 * something must not come from a page of another origin.
 */
export function sameHost(boundTo: string) {
  const onlyLoopback = isLoopback(boundTo);
  return createMiddleware<HttpEnv>(async (c, next) => {
    const { host, hostname } = new URL(c.req.url);
    if (onlyLoopback && !loopbackNames.has(hostname))
      return problemResponse(c, {
        status: 403,
        code: "forbidden",
        text: {
          en: `this server is bound to ${boundTo} and answers to localhost, 127.0.0.1 and [::1] only, not to "${hostname}"; to serve other names set HOST`,
          zh: `本服务绑定于 ${boundTo}，仅响应 localhost、127.0.0.1 与 [::1]，不响应“${hostname}”；如需以其他名称提供服务，请设置 HOST`,
        },
        details: { host: hostname },
      });
    const origin = c.req.header("origin");
    if (!safeMethods.has(c.req.method) && origin !== undefined && hostOf(origin) !== host)
      return problemResponse(c, {
        status: 403,
        code: "forbidden",
        text: {
          en: "a page of another origin may not change anything here",
          zh: "不允许其他来源的页面在此进行更改",
        },
      });
    return next();
  });
}
