import { createHash, timingSafeEqual } from "node:crypto";
import { createMiddleware } from "hono/factory";
import { problemResponse } from "../errors/error-body.ts";
import type { HttpEnv } from "../http-env.ts";

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

const open = new Set(["/api/health"]);

function isProtected(path: string): boolean {
  return (path.startsWith("/api/") || path === "/api" || path === "/openapi.json") && !open.has(path);
}

/** Asks for the token on every endpoint but health, where one is set. Digests are compared, in constant time. */
export function bearerToken(token: string | undefined) {
  const wanted = token === undefined ? undefined : digest(token);
  return createMiddleware<HttpEnv>(async (c, next) => {
    if (wanted === undefined || !isProtected(c.req.path)) return next();
    const given = /^Bearer +(\S+) *$/i.exec(c.req.header("authorization") ?? "")?.[1];
    if (given !== undefined && timingSafeEqual(digest(given), wanted)) return next();
    const challenge = given === undefined ? "" : ', error="invalid_token"';
    return problemResponse(c, {
      status: 401,
      code: "unauthorized",
      text: {
        en: "this server asks for a token: send it with the header Authorization: Bearer <token>",
        zh: "本服务需要令牌：请附带请求头 Authorization: Bearer <令牌>",
      },
      headers: { "WWW-Authenticate": `Bearer realm="tandem"${challenge}` },
    });
  });
}
