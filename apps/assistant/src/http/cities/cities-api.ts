import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { assessCity, City, CityAssessment, localised } from "@tandem/core";
import { readCityInputs } from "@tandem/data";
import { MethodLink, methodLinkHeader, methodLinks } from "../../method-links/method-link.ts";
import { computedSections, methodsOf } from "../../method-links/section-methods.ts";
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
  sectionsField,
  textField,
  toField,
  toleranceField,
} from "../query/query-fields.ts";
import { strictFields } from "../query/strict-fields.ts";
import { citiesByName } from "./city-search.ts";

const listRoute = createRoute({
  method: "get",
  path: "/api/cities",
  operationId: "listCities",
  tags: ["cities"],
  summary: "Cities, all or by name, key region or province",
  description:
    "With `q`, cities that the text names exactly come first (all candidates where a name is ambiguous), then those " +
    "whose English name, pinyin, Chinese name or code starts with it.",
  request: {
    query: strictFields({
      q: textField("Name, or its beginning, in English, pinyin or Chinese", "Tangshan"),
      region: regionField,
      province: provinceField,
      lang: langField,
    }),
  },
  responses: {
    200: jsonAnswer("The cities", receivedSchema("Cities", z.object({ cities: z.array(City).readonly() }))),
    ...errorAnswers(),
  },
});

const LinkedAssessment = CityAssessment.unwrap()
  .extend({ methods: z.array(MethodLink).readonly().describe("The methods it was computed with") })
  .readonly();

const assessmentRoute = createRoute({
  method: "get",
  path: "/api/cities/{code}/assessment",
  operationId: "assessCity",
  tags: ["cities"],
  summary:
    "Whether the carbon and the air of one city improved together over a period, and what that rests on",
  description:
    "Class, changes with unit, basis, source, terms and flags, the same with the other CO2 inventories that have both " +
    "years, every series of the city, and notes; then the whole chain: confidence, drivers, trend and peak, health and money, " +
    "goals, sectors, transport, ozone, the assumptions that matter most, and an audit. What is missing is a gap that says why.",
  request: {
    params: z.object({
      code: z.string().max(100).openapi({ description: "Four-digit city code", example: "1302" }),
    }),
    query: strictFields({
      sections: sectionsField,
      from: fromField,
      to: toField,
      co2: co2Field,
      pm25: pm25Field,
      tolerance: toleranceField,
      lang: langField,
    }),
  },
  responses: {
    200: {
      ...jsonAnswer("The assessment", receivedSchema("CityAssessment", LinkedAssessment)),
      headers: methodLinkHeaders,
    },
    ...errorAnswers(404),
  },
});

interface CitiesDeps extends Pick<AppDeps, "panel"> {
  readonly checkedPeriod: ReturnType<typeof periodCheck>;
}

export function citiesApi({ panel, checkedPeriod }: CitiesDeps) {
  return new OpenAPIHono<HttpEnv>()
    .openapi(listRoute, (c) => {
      const { q, region, province } = c.req.valid("query");
      const area = citiesOfArea(panel, { region, province });
      if (q === undefined) return c.json({ cities: area }, 200);
      const inArea = new Set(area);
      return c.json({ cities: citiesByName(panel, q).filter((city) => inArea.has(city)) }, 200);
    })
    .openapi(assessmentRoute, (c) => {
      const { code } = c.req.valid("param");
      const { tolerance, co2, pm25, sections = "all", ...years } = c.req.valid("query");
      const period = checkedPeriod({ ...years, co2, pm25 });
      const asked = { code, period, sections, ...(co2 && { co2 }), ...(pm25 && { pm25 }) };
      const options = { sections, ...(tolerance !== undefined && { tolerance }) };
      const record = assessCity(readCityInputs(panel, asked), options);
      const methods = methodLinks(methodsOf(computedSections.filter((section) => section in record)));
      const body = localised({ ...record, methods }, c.get("language"));
      return c.json(body, 200, { Link: methodLinkHeader(methods) });
    });
}
