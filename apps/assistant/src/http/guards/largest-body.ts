import { bodyLimit } from "hono/body-limit";
import { problemResponse } from "../errors/error-body.ts";

const largestBytes = 1024 * 1024;

/** Refuses a body above 1 MB, whether its length is announced or it comes in chunks. */
export const largestBody = bodyLimit({
  maxSize: largestBytes,
  onError: (c) =>
    problemResponse(c, {
      status: 413,
      code: "too-large",
      text: { en: "the body must not be above 1 MB", zh: "请求体不得超过 1 MB" },
      details: { largestBytes },
    }),
});
