import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../testing/openapi-document.ts";
import { received, testApp } from "../../testing/test-app.ts";

const { request } = testApp();
const document = await received<OpenApiDocument>(request("/openapi.json"));

function operations() {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
}

test("describes every endpoint of the design that is served", () => {
  expect(
    operations()
      .map(({ path, method }) => `${method} ${path}`)
      .toSorted(),
  ).toEqual([
    "delete /api/batches/{id}",
    "get /api/batches",
    "get /api/batches/{id}",
    "get /api/batches/{id}/events",
    "get /api/batches/{id}/results",
    "get /api/cities",
    "get /api/cities/{code}/assessment",
    "get /api/health",
    "get /api/measures",
    "get /api/methods",
    "get /api/methods/{id}",
    "get /api/methods/{id}/page",
    "get /api/sources",
    "get /api/synergy",
    "post /api/batches",
    "post /api/batches/{id}/retry",
    "post /api/chat",
    "post /api/methods/{id}",
    "post /api/paths",
  ]);
});

test("every operation has a name, a sentence, and its errors; every parameter a description and an example", () => {
  const names = operations().map(({ operation }) => operation.operationId);
  expect(new Set(names).size).toBe(names.length);
  for (const { path, operation } of operations()) {
    expect(operation.summary, path).toMatch(/^[A-Z].{10,}$/);
    for (const status of ["400", "401", "403", "500"])
      expect(operation.responses[status], path).toBeDefined();
    for (const parameter of operation.parameters ?? []) {
      expect(parameter.description, `${path} ${parameter.name}`).toBeTruthy();
      expect(parameter.schema.example, `${path} ${parameter.name}`).toBeDefined();
    }
    if (operation.requestBody) {
      expect(operation.responses["413"], path).toBeDefined();
      expect(operation.responses["415"], path).toBeDefined();
    }
    expect(path.includes("{")).toBe((operation.parameters ?? []).some((one) => one.in === "path"));
  }
});

test("every reference leads somewhere", () => {
  const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
  const named = new Set([...references].map(([, name]) => name ?? ""));
  expect(named.size).toBeGreaterThan(5);
  for (const name of named) expect(Object.keys(document.components.schemas)).toContain(name);
});

test("no sentence of an answer is described in two languages at once", () => {
  // Whoever sends measures of their own may name them in both.
  const { PathRequest: _path, BatchRequest: _batch, ...answers } = document.components.schemas;
  expect(/"(en|zh)":\{/.exec(JSON.stringify(answers))).toBeNull();
});
