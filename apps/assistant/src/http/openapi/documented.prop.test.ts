import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { OpenApiDocument, Operation } from "../../testing/openapi-document.ts";
import { received, testApp } from "../../testing/test-app.ts";

const app = testApp();
const document = await received<OpenApiDocument>(app.request("/openapi.json"));
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: "openapi", ...document });
const known = await app.post("/api/batches", { cities: ["1302", "1101"], from: 2015, to: 2019 });
const { id: knownBatch } = await received<{ id: string }>(known);

const validators = new Map<string, ValidateFunction>();

/** Says whether a body is what the document promises for the status and type. */
function isAsDocumented(operation: Operation, status: string, mediaType: string, body: unknown): boolean {
  const key = `${operation.operationId} ${status} ${mediaType}`;
  const schema = operation.responses[status]?.content?.[mediaType]?.schema;
  if (schema === undefined) return false;
  const rooted = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/'));
  const validator = validators.get(key) ?? ajv.compile(rooted);
  validators.set(key, validator);
  if (validator(body)) return true;
  throw new Error(`${key}: ${ajv.errorsText(validator.errors)}`);
}

/** What a caller could mean, some of it wrong. */
const meant: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  from: fc.constantFrom(2000, 2014, 2015, 2015, 2015, 2017, 1900),
  to: fc.constantFrom(2017, 2018, 2019, 2019, 2019, 2023, 2999),
  co2: fc.constantFrom("edgar-v8", "ceads-city", "who-aap-2022"),
  pm25: fc.constantFrom("cnemc-monthly", "who-aap-2022", "cnemc-realtime", "edgar-v8"),
  tolerance: fc.constantFrom(0, 0.02, 0.5, 1, 1.1),
  region: fc.constantFrom("bth-2+36", "yrd-31", "fwp-13", "YRD 31", "nowhere"),
  province: fc.constantFrom("Hebei", "河北", "Jilin", "Atlantis"),
  q: fc.constantFrom("Suzhou", "苏", "t", "1302", "tang shan"),
  format: fc.constantFrom("json", "csv", "xlsx", "iamc", "parquet"),
  lang: fc.constantFrom("en", "zh", "en", "zh", "fr"),
  code: fc.constantFrom("1302", "1101", "4403", "9999", "Suzhou"),
  id: fc.constantFrom(knownBatch, knownBatch, "b-000000000000000000000000"),
};

const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 30 }), fc.string({ maxLength: 400 }));

const methodIds = fc.constantFrom("tapio", "mann-kendall", "tapoi");

function meantFor(name: string, { operationId }: Operation): fc.Arbitrary<string> {
  if (name === "id" && operationId.includes("Method")) return methodIds;
  return (meant[name] ?? anyText).map(String);
}

function namesIn(place: "path" | "query", operation: Operation): readonly string[] {
  return (operation.parameters ?? []).filter((one) => one.in === place).map(({ name }) => name);
}

function queryOf(operation: Operation): fc.Arbitrary<string> {
  const names = namesIn("query", operation);
  const required = (operation.parameters ?? []).filter((one) => one.required).map(({ name }) => name);
  const valueFor = (name: string) =>
    required.includes(name)
      ? meantFor(name, operation)
      : fc.option(meantFor(name, operation), { freq: 2, nil: undefined });
  const sensible = fc
    .record(Object.fromEntries(names.map((name) => [name, valueFor(name)])))
    .map((record) =>
      Object.entries(record).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
  const name = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: anyText },
  );
  const wild = fc.array(fc.tuple(name, anyText), { minLength: 1, maxLength: 3 });
  const strayed = fc.tuple(sensible, wild).map(([some, more]) => [...some, ...more]);
  return fc
    .oneof({ weight: 3, arbitrary: sensible }, { weight: 1, arbitrary: strayed })
    .map((pairs) => new URLSearchParams(pairs).toString());
}

function pathOf(path: string, operation: Operation): fc.Arbitrary<string> {
  const wild = anyText.filter((text) => text !== "");
  const encoded = (name: string) =>
    fc
      .oneof({ weight: 4, arbitrary: meantFor(name, operation) }, { weight: 1, arbitrary: wild })
      .map((value) => encodeURIComponent(value.toWellFormed()));
  return fc
    .record(Object.fromEntries(namesIn("path", operation).map((name) => [name, encoded(name)])))
    .map((record) => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => record[name] ?? ""));
}

const content = fc.oneof(fc.constant("How many cities cut both?"), anyText);
const message = fc.record({ role: fc.constantFrom("user", "user", "user", "assistant", "system"), content });
const codes = fc.constantFrom("1302", "1101", "4403", "3205", "9999", "x");
const number = fc.oneof(fc.integer({ min: -1, max: 100 }), fc.double());
const ends = fc.array(number, { minLength: 2, maxLength: 2 });
const bodies: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  runMethod: fc.oneof(
    fc.record({ pressure: ends, driver: ends }),
    fc.record({ values: fc.array(fc.option(number), { maxLength: 12 }) }),
  ),
  createBatch: fc.record(
    {
      cities: fc.oneof(fc.constant("all"), fc.array(codes, { maxLength: 3 })),
      from: fc.constantFrom(2015, 2015, 2017, 1900),
      to: fc.constantFrom(2019, 2019, 2018, 2999),
      co2: fc.constantFrom("edgar-v8", "ceads-city", "x"),
      draws: fc.integer({ min: -1, max: 20 }),
      seed: fc.integer({ min: -1, max: 20 }),
    },
    { requiredKeys: ["cities", "from", "to"] },
  ),
  designPath: fc.record(
    {
      places: fc.array(fc.constantFrom("1302", "1101", "Tangshan", "9999"), { minLength: 1, maxLength: 2 }),
      milestones: fc.array(
        fc.record(
          {
            year: fc.constantFrom(2030, 2030, 2035, 2010),
            co2: fc.record({ changePercent: fc.constantFrom(-5, -10, -90) }),
            pm25: fc.oneof(
              fc.record({ max: fc.constantFrom(35, 50, -1) }),
              fc.constant({ standard: "gb-3095-2012" }),
            ),
          },
          { requiredKeys: ["year"] },
        ),
        { minLength: 1, maxLength: 2 },
      ),
      budgetPerYear: fc.constantFrom(0, 1000, -1),
      exclude: fc.constantFrom([], ["steel-ule-retrofit"], ["steel"]),
      objective: fc.constantFrom("cost", "lives"),
    },
    { requiredKeys: ["places", "milestones"] },
  ),
  chat: fc.record(
    { messages: fc.array(message, { maxLength: 3 }), stream: fc.boolean() },
    { requiredKeys: ["messages"] },
  ),
};

function bodyOf({ operationId }: Operation): fc.Arbitrary<string> {
  return fc.oneof(
    {
      weight: 4,
      arbitrary: (bodies[operationId] ?? fc.anything()).map((body) => JSON.stringify(body) ?? ""),
    },
    { weight: 2, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  );
}

const types = fc.oneof(
  { weight: 6, arbitrary: fc.constant("application/json") },
  {
    weight: 1,
    arbitrary: fc.constantFrom("text/plain", "application/json; charset=utf-8", "multipart/form-data", "x"),
  },
);

const cases = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(
    ([method, operation]) => [`${method} ${path}`, path, method, operation] as const,
  ),
);

test.each(cases)("%s answers as documented, whatever it is sent", async (_name, path, method, operation) => {
  const hasBody = operation.requestBody !== undefined;
  const body = hasBody ? fc.option(bodyOf(operation), { nil: undefined }) : fc.constant(undefined);
  const request = fc.record({ path: pathOf(path, operation), query: queryOf(operation), body, type: types });
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(request, async (sent) => {
      const response = await app.request(`${sent.path}?${sent.query}`, {
        method: method.toUpperCase(),
        ...(sent.body !== undefined && { body: sent.body, headers: { "Content-Type": sent.type } }),
      });
      const text = await response.text();
      expect(response.status, text).toBeLessThan(500);
      statuses.add(response.status);
      const mediaType = response.headers.get("Content-Type")?.split(";")[0] ?? "";
      const parsed = mediaType === "application/json" ? JSON.parse(text) : text;
      expect(isAsDocumented(operation, String(response.status), mediaType, parsed)).toBe(true);
    }),
    { numRuns: 120, seed: 20150101 },
  );
  expect(app.logged).toEqual([]);
  // Else the requests were too wild to try anything but refusals
  expect([...statuses].filter((status) => status < 300)).not.toEqual([]);
});
