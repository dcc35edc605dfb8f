import { TandemError } from "@tandem/core";
import { createMiddleware } from "hono/factory";
import { problemResponse } from "../errors/error-body.ts";
import type { HttpEnv } from "../http-env.ts";

const largestBytes = 1024 * 1024;
/** Of a body that is too large this much is read and thrown away, since most clients listen only after they have sent. */
const discardedBytes = 64 * 1024 * 1024;

/** The body, or undefined where it is above the limit. */
async function wholeBody(body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size <= largestBytes) chunks.push(chunk);
    else chunks.length = 0;
    if (size > discardedBytes) break;
  }
  if (size > largestBytes) return undefined;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

function brokenOff(cause: unknown): never {
  throw new TandemError({
    tag: "invalid-input",
    where: "body",
    message: { en: "broke off before its end", zh: "在传输完成之前中断" },
    cause,
  });
}

/** Refuses a body above 1 MB, whether its length is announced or it comes in chunks. */
export const largestBody = createMiddleware<HttpEnv>(async (c, next) => {
  const { raw } = c.req;
  if (raw.body === null) return next();
  const body = await wholeBody(raw.body).catch(brokenOff);
  if (body === undefined)
    return problemResponse(c, {
      status: 413,
      code: "too-large",
      text: { en: "the body must not be above 1 MB", zh: "请求体不得超过 1 MB" },
      details: { largestBytes },
    });
  c.req.raw = new Request(raw, { body });
  return next();
});
