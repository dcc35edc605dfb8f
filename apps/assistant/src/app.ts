import { OpenAPIHono } from "@hono/zod-openapi";
import { batchesApi } from "./http/batches/batches-api.ts";
import { chatApi } from "./http/chat/chat-api.ts";
import { citiesApi } from "./http/cities/cities-api.ts";
import { docsPages } from "./http/docs/docs-pages.ts";
import { answerError } from "./http/errors/answer-error.ts";
import { refuseInvalid } from "./http/errors/invalid-request.ts";
import { bearerToken } from "./http/guards/bearer-token.ts";
import { knownMethod } from "./http/guards/known-method.ts";
import { largestBody } from "./http/guards/largest-body.ts";
import { sameHost } from "./http/guards/same-host.ts";
import { securityHeaders } from "./http/guards/security-headers.ts";
import { healthApi } from "./http/health/health-api.ts";
import type { Api, AppDeps, HttpEnv } from "./http/http-env.ts";
import { languageOfAnswer } from "./http/language/negotiated-language.ts";
import { measuresApi } from "./http/measures/measures-api.ts";
import { methodsApi } from "./http/methods/methods-api.ts";
import { serveDocument } from "./http/openapi/document.ts";
import { pagesOrNotFound } from "./http/pages/pages.ts";
import { pathsApi } from "./http/paths/paths-api.ts";
import { periodCheck } from "./http/query/known-period.ts";
import { sourcesApi } from "./http/sources/sources-api.ts";
import { synergyApi } from "./http/synergy/synergy-api.ts";

/** The whole HTTP side as one handler, which tests call without a socket. */
export function createApp(deps: AppDeps): Api {
  const log = deps.log ?? ((line: string) => process.stderr.write(`${line}\n`));
  const { apiToken, host } = deps.config;
  const inner = { ...deps, log, checkedPeriod: periodCheck(deps.panel) };
  const app = new OpenAPIHono<HttpEnv>({ defaultHook: refuseInvalid });
  app.onError(answerError(log));
  app.use(securityHeaders, languageOfAnswer);
  app.use(largestBody, sameHost(host), bearerToken(apiToken), knownMethod(app));
  app.route("/", chatApi(inner));
  app.route("/", synergyApi(inner));
  app.route("/", citiesApi(inner));
  app.route("/", batchesApi(inner));
  app.route("/", pathsApi(inner));
  app.route("/", measuresApi());
  app.route("/", methodsApi(inner));
  app.route("/", sourcesApi(inner));
  app.route("/", healthApi(inner));
  serveDocument(app, deps.version, apiToken !== undefined);
  app.route("/", docsPages());
  app.notFound(pagesOrNotFound(deps.pagesDir));
  return app;
}
