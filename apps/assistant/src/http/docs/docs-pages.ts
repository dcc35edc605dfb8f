import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Context, Hono } from "hono";
import type { HttpEnv } from "../http-env.ts";

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tandem HTTP API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<main id="docs"></main>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;

/** Inline scripts are forbidden by the content security policy, so this one has an address of its own. */
const start = `SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  persistAuthorization: true,
  validatorUrl: null,
  requestInterceptor(request) {
    const token = sessionStorage.getItem("tandem-docs-token");
    if (token && !request.headers.Authorization) request.headers.Authorization = "Bearer " + token;
    return request;
  },
  responseInterceptor(response) {
    if (response.status !== 401 || !response.url.endsWith("/openapi.json")) return response;
    const token = prompt("API token (TANDEM_API_TOKEN)");
    if (token) {
      sessionStorage.setItem("tandem-docs-token", token);
      location.reload();
    }
    return response;
  },
});
`;

const assets = {
  "swagger-ui.css": "text/css; charset=utf-8",
  "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
} as const;

const folder = dirname(fileURLToPath(import.meta.resolve("swagger-ui-dist/package.json")));

/** The API's description as pages to read and try out, from files of this machine only. */
export function docsPages(): Hono<HttpEnv> {
  const docs = new Hono<HttpEnv>();
  docs.get("/docs", (c) => c.html(page, 200, { "Cache-Control": "no-cache" }));
  const script = (c: Context<HttpEnv>) =>
    c.body(start, 200, { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "no-cache" });
  docs.get("/docs/start.js", script);
  for (const [name, type] of Object.entries(assets))
    docs.get(`/docs/${name}`, async (c) =>
      c.body(new Uint8Array(await readFile(join(folder, name))), 200, {
        "Content-Type": type,
        "Cache-Control": "max-age=3600",
      }),
    );
  return docs;
}
