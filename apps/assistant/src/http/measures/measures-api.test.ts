import { measureCatalogue, measuresFromCsv } from "@tandem/core/measures";
import { expect, test } from "vitest";
import { parsedCsv } from "../../testing/parsed-csv.ts";
import { received, testApp } from "../../testing/test-app.ts";

const { request } = testApp();

interface Catalogue {
  readonly n: number;
  readonly measures: readonly {
    readonly id: string;
    readonly name: string;
    readonly grades: { readonly cost: string; readonly effect: string };
    readonly sources: readonly string[];
  }[];
  readonly sources: readonly { readonly id: string; readonly citation: string; readonly licence: string }[];
}

test("every measure comes with its grades, and every source that it names is there with its terms", async () => {
  const { n, measures, sources } = await received<Catalogue>(request("/api/measures"));
  expect(n).toBe(measureCatalogue.length);
  expect(measures).toHaveLength(n);
  const known = new Map(sources.map((source) => [source.id, source]));
  for (const { id, grades, sources: named } of measures) {
    expect(grades, id).toEqual({
      cost: expect.stringMatching(/^[ABC]$/),
      effect: expect.stringMatching(/^[ABC]$/),
    });
    expect(named.length, id).toBeGreaterThan(0);
    for (const source of named) expect(known.get(source)?.licence, `${id} ${source}`).toMatch(/\S/);
  }
});

test("names are in the language that was asked for", async () => {
  const { measures } = await received<Catalogue>(request("/api/measures?lang=zh"));
  for (const { name } of measures) expect(name).toMatch(/\p{Script=Han}/u);
});

test("the CSV has a row for each measure and can be sent back", async () => {
  const response = await request("/api/measures?format=csv");
  expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
  const text = await response.text();
  expect(parsedCsv(text)).toHaveLength(measureCatalogue.length);
  expect(measuresFromCsv(text)).toEqual(measureCatalogue.map((measure) => ({ ...measure, origin: "user" })));
});

test("another format is refused by name", async () => {
  const response = await request("/api/measures?format=xlsx");
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('must be json or csv, got \\"xlsx\\"');
});
