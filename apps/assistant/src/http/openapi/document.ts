import type { Api } from "../http-env.ts";

const bearer = "token";

/** Serves the description of every endpoint at /openapi.json. */
export function serveDocument(app: Api, version: string, needsToken: boolean): void {
  app.openAPIRegistry.registerComponent("securitySchemes", bearer, {
    type: "http",
    scheme: "bearer",
    description: "Asked for where the server was started with TANDEM_API_TOKEN",
  });
  app.doc31("/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Tandem",
      version,
      description:
        "Whether a city's carbon and its air improve together, from open figures: each with unit, year, basis, source and " +
        "terms. Sentences come in English or Chinese (`lang`, else `Accept-Language`).",
      license: { name: "MIT", url: "https://opensource.org/license/mit" },
    },
    servers: [{ url: "/" }],
    security: needsToken ? [{ [bearer]: [] }] : [{}, { [bearer]: [] }],
    tags: [
      { name: "chat", description: "Questions in plain language" },
      { name: "synergy", description: "Many cities over one period" },
      { name: "cities", description: "One city" },
      { name: "paths", description: "The cheapest way to both targets, and the measures it is made of" },
      { name: "batches", description: "Assessments of many cities, queued" },
      { name: "methods", description: "The methods behind the figures, each callable by its id" },
      { name: "data", description: "What the figures are and where they come from" },
      { name: "service", description: "How the service is" },
    ],
  });
}
