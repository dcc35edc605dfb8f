import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { localised } from "@tandem/core";
import { PathDesign } from "@tandem/core/paths";
import { MethodLink, methodLinkHeader, methodLinks } from "../../method-links/method-link.ts";
import { pathMethods } from "../../method-links/section-methods.ts";
import type { AppDeps, HttpEnv } from "../http-env.ts";
import { errorAnswers, jsonAnswer, methodLinkHeaders } from "../openapi/documented-answers.ts";
import { receivedSchema } from "../openapi/received-schema.ts";
import { langField } from "../query/query-fields.ts";
import { strictFields } from "../query/strict-fields.ts";
import { PathBody, pathRequestOf } from "./path-body.ts";

const LinkedDesign = PathDesign.unwrap()
  .extend({ methods: z.array(MethodLink).readonly().describe("The methods it was computed with") })
  .readonly();

const examples = {
  oneCity: {
    summary: "One city, both targets",
    value: {
      places: ["1302"],
      milestones: [{ year: 2030, co2: { changePercent: -20 }, pm25: { max: 35 } }],
    },
  },
  together: {
    summary: "Three cities together, within a budget",
    value: {
      places: ["1302", "1101", "1201"],
      milestones: [
        { year: 2030, co2: { changePercent: -15 } },
        { year: 2035, co2: { changePercent: -30 }, pm25: { standard: "who-2021-it-1" } },
      ],
      budgetPerYear: 20000,
      jointControl: true,
    },
  },
};

const route = createRoute({
  method: "post",
  path: "/api/paths",
  operationId: "designPath",
  tags: ["paths"],
  summary: "The cheapest measures that meet both targets, year by year, and why no others are cheaper",
  description:
    "Which measures go how far in which year, at what cost, with what effect on CO2, pollutants, PM2.5 and deaths; what the " +
    "last unit of each target costs; a certificate; and where targets cannot hold together, which of them conflict and how " +
    "near the nearest path comes (`status` infeasible, with status 200). Money is million CNY of 2020, masses kt a year. A " +
    "design that takes longer than 20 s is refused.",
  request: {
    query: strictFields({ lang: langField }),
    body: {
      required: true,
      content: { "application/json": { schema: PathBody.openapi("PathRequest"), examples } },
    },
  },
  responses: {
    200: {
      ...jsonAnswer("The path, or what stands in its way", receivedSchema("PathDesign", LinkedDesign)),
      headers: methodLinkHeaders,
    },
    ...errorAnswers(404, 409, 413, 415, 503),
  },
});

type PathsDeps = Pick<AppDeps, "panel" | "paths" | "stopping">;

export function pathsApi({ panel, paths, stopping }: PathsDeps) {
  return new OpenAPIHono<HttpEnv>().openapi(route, async (c) => {
    const request = pathRequestOf(panel, c.req.valid("json"));
    const signal = AbortSignal.any([c.req.raw.signal, ...(stopping ? [stopping] : [])]);
    const design = await paths.design(request, { signal });
    const methods = methodLinks(pathMethods);
    const body = localised({ ...design, methods }, c.get("language"));
    return c.json(body, 200, { Link: methodLinkHeader(methods) });
  });
}
