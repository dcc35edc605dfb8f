import { readdirSync, readFileSync } from "node:fs";
import { isGap, methodById, methods } from "@tandem/core";
import { describe, expect, test } from "vitest";
import { z } from "zod";

const folder = new URL("../docs/methods/", import.meta.url);
const pages = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ id: name.replace(/\.md$/, ""), text: readFileSync(new URL(name, folder), "utf8") }));

const Example = z.strictObject({
  method: z.string(),
  input: z.unknown(),
  result: z.unknown(),
  /** Largest difference of a number from the page's, which prints so many digits. */
  tolerance: z.number().positive(),
});

const examples = pages.flatMap(({ id, text }) =>
  [...text.matchAll(/```json example\n([\s\S]*?)```/g)].map((match, index) => {
    const example = Example.parse(JSON.parse(match[1] ?? ""));
    return { page: id, index: index + 1, ...example };
  }),
);

/** Every number, text and list that the page states stands in the result; what it does not state is not compared. */
function expectStated(
  result: unknown,
  stated: unknown,
  { tolerance, at }: { tolerance: number; at: string },
): void {
  if (typeof stated === "number") {
    expect(typeof result, at).toBe("number");
    expect(Math.abs(Number(result) - stated), `${at}: ${result} against ${stated}`).toBeLessThanOrEqual(
      tolerance,
    );
  } else if (typeof stated === "object" && stated !== null) {
    expect(typeof result === "object" && result !== null, `${at}: ${JSON.stringify(result)}`).toBe(true);
    if (Array.isArray(stated)) expect(result, at).toHaveLength(stated.length);
    for (const [key, value] of Object.entries(stated)) {
      const inner = Object.entries(result ?? {}).find(([name]) => name === key)?.[1];
      expectStated(inner, value, { tolerance, at: `${at}.${key}` });
    }
  } else expect(result, at).toEqual(stated);
}

test.each(methods.map(({ id }) => id))("%s has a page in both languages with a worked example", (id) => {
  const page = pages.find((candidate) => candidate.id === id);
  expect(page?.text).toMatch(/^# /);
  expect(page?.text).toMatch(/^## 中文$/m);
  expect(examples.map(({ method }) => method)).toContain(id);
});

test.each(pages.map(({ id }) => id))("the page %s belongs to a method", (id) => {
  expect(methods.map((method) => method.id)).toContain(id);
});

describe("worked examples of the pages", () => {
  test.each(examples)("$page, example $index", async ({ method, input, result, tolerance }) => {
    const run = await methodById(method)?.run(input);
    expectStated(run, result, { tolerance, at: method });
  });
});

test.each(methods)("$id: its own example runs and fits its result schema", async (method) => {
  const result = await method.run(method.example);
  expect(isGap(result)).toBe(false);
  expect(method.result.parse(result)).toEqual(result);
});
