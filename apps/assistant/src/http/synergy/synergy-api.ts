import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { localised, SynergyOverview, synergyOverview } from "@tandem/core";
import { readCityInputs } from "@tandem/data";
import { MethodLink, methodLinkHeader, methodLinks } from "../../method-links/method-link.ts";
import { methodsOf } from "../../method-links/section-methods.ts";
import { citiesOfArea } from "../../places/cities-of-area.ts";
import type { AppDeps, HttpEnv } from "../http-env.ts";
import { errorAnswers, jsonAnswer, methodLinkHeaders } from "../openapi/documented-answers.ts";
import { receivedSchema } from "../openapi/received-schema.ts";
import type { periodCheck } from "../query/known-period.ts";
import {
  co2Field,
  fromField,
  langField,
  pm25Field,
  provinceField,
  regionField,
  toField,
  toleranceField,
} from "../query/query-fields.ts";
import { strictFields } from "../query/strict-fields.ts";

const LinkedOverview = SynergyOverview.unwrap()
  .extend({ methods: z.array(MethodLink).readonly().describe("The methods it was computed with") })
  .readonly();

const methods = methodLinks(methodsOf(["synergy"]));

const route = createRoute({
  method: "get",
  path: "/api/synergy",
  operationId: "getSynergy",
  tags: ["synergy"],
  summary:
    "How many cities improved carbon and air together over a period, which, and which were left out and why",
  description:
    "n is the number of cities that have both ends of the period in both series; it changes with years and sources, so " +
    "show it beside every share.",
  request: {
    query: strictFields({
      from: fromField,
      to: toField,
      co2: co2Field,
      pm25: pm25Field,
      region: regionField,
      province: provinceField,
      tolerance: toleranceField,
      lang: langField,
    }),
  },
  responses: {
    200: {
      ...jsonAnswer("The overview", receivedSchema("SynergyOverview", LinkedOverview)),
      headers: methodLinkHeaders,
    },
    ...errorAnswers(),
  },
});

interface SynergyDeps extends Pick<AppDeps, "panel"> {
  readonly checkedPeriod: ReturnType<typeof periodCheck>;
}

export function synergyApi({ panel, checkedPeriod }: SynergyDeps) {
  return new OpenAPIHono<HttpEnv>().openapi(route, (c) => {
    const { from, to, co2, pm25, region, province, tolerance } = c.req.valid("query");
    const cities = citiesOfArea(panel, { region, province });
    const period = checkedPeriod({ from, to, co2, pm25 });
    const series = { ...(co2 && { co2 }), ...(pm25 && { pm25 }) };
    const inputs = cities.map(({ code }) => readCityInputs(panel, { code, period, ...series }));
    const body = localised({ ...synergyOverview(inputs, period, tolerance), methods }, c.get("language"));
    return c.json(body, 200, { Link: methodLinkHeader(methods) });
  });
}
