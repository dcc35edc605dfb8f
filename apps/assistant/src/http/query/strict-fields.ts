import { z } from "@hono/zod-openapi";

/**
 * An object that refuses fields it does not know, so that a typing error such as `form=` is not silently ignored. The
 * message of that issue is the list of known fields, which the error sentence names.
 */
export function strictFields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? known : undefined),
  });
}
