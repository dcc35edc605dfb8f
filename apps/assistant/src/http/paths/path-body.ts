import { z } from "@hono/zod-openapi";
import { RegionId } from "@tandem/core";
import { PathRequest } from "@tandem/core/paths";
import type { Panel } from "@tandem/data";
import { invalidFields } from "../errors/invalid-request.ts";
import { strictFields } from "../query/strict-fields.ts";
import { requestedPlaces } from "./requested-places.ts";

/** A request for a path as it is sent: cities by code or by name. The rules between fields are checked afterwards. */
export const PathBody = strictFields({
  ...PathRequest.shape,
  places: z
    .union([z.array(z.string().min(1).max(100)).min(1).max(400), RegionId])
    .optional()
    .describe("Cities by code or name, or the id of a key region"),
});
export type PathBody = z.infer<typeof PathBody>;

/**
 * The request with every city by its code.
 * @throws TandemError as {@link requestedPlaces}, or `invalid-input` where the fields do not go together.
 */
export function pathRequestOf(panel: Panel, { places, ...body }: PathBody): PathRequest {
  const named = places === undefined ? {} : { places: requestedPlaces(panel, places) };
  const request = { ...body, ...named };
  const { data, error } = PathRequest.safeParse(request);
  if (data) return data;
  throw invalidFields(error.issues, request, "body");
}
