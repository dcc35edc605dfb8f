import { methodById, methods, type RegisteredMethod, TandemError } from "@tandem/core";
import { nearIds } from "./near-ids.ts";

/**
 * The method of an id.
 * @throws TandemError `not-found` that names the ids most like it, or else where all of them are.
 */
export function knownMethodId(id: string): RegisteredMethod {
  const method = methodById(id);
  if (method) return method;
  const asked = id.slice(0, 100);
  const near = nearIds(
    asked,
    methods.map((one) => one.id),
  );
  const got = JSON.stringify(asked);
  throw new TandemError({
    tag: "not-found",
    where: "method",
    message:
      near.length > 0
        ? {
            en: `there is no method ${got}; did you mean ${near.join(", ")}? All are at /api/methods`,
            zh: `没有名为 ${got} 的方法；是否指 ${near.join("、")}？全部方法见 /api/methods`,
          }
        : {
            en: `there is no method ${got}; see /api/methods for those there are`,
            zh: `没有名为 ${got} 的方法；可通过 /api/methods 查看全部方法`,
          },
    details: { id: asked, near },
  });
}
