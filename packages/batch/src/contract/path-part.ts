import { PathRequest } from "@tandem/core/paths";
import { z } from "zod";

const { places: _places, region: _region, jointControl: _joint, front: _front, ...shape } = PathRequest.shape;

/** The fields of a path that a batch may ask for. */
export const pathPartShape = shape;

const anyPlace = ["1101"];

/** A path for each city of a batch on its own: a request for a path without its places. A budget is each city's. */
export const PathPart = z.strictObject(pathPartShape).superRefine((part, context) => {
  // The rules between fields are those of a request for a path.
  for (const issue of PathRequest.safeParse({ ...part, places: anyPlace }).error?.issues ?? []) {
    const { path, message } = issue;
    const params = issue.code === "custom" ? issue.params : undefined;
    context.addIssue({ code: "custom", path, message, ...(params && { params }) });
  }
});
export type PathPart = z.infer<typeof PathPart>;
