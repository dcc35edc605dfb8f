import { methods } from "@tandem/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { received, testApp } from "../../testing/test-app.ts";

const { request, post, logged } = testApp();
const ajv = new Ajv2020({ strict: false, validateFormats: false });

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

interface ReceivedMethod {
  readonly result: object;
  readonly example: Json;
}

const wild: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 1, -1, 0.5, 2020, 1e-308, 1e308, -1e308) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constantFrom(null, true, "", "x", "pm25", "1", [], {}, [0], [[]]) },
);

/** Which part of a value to change: at each step into it, the number of the key to take. */
const steps = fc.array(fc.nat({ max: 30 }), { maxLength: 6 });
const change = fc.record({
  steps,
  how: fc.constantFrom("replace", "replace", "remove", "repeat"),
  value: wild,
});
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

function changedList(list: readonly Json[], at: number, { how, value, steps: [, ...rest] }: Change): Json {
  const item = list[at] ?? null;
  if (how === "remove" && rest.length === 0) return list.toSpliced(at, 1);
  if (how === "repeat" && rest.length === 0) return [...list, item];
  return list.with(at, changed(item, { how, value, steps: rest }));
}

/** The value with one part of it replaced, removed or given twice. */
function changed(json: Json, one: Change): Json {
  const [step] = one.steps;
  if (step === undefined || typeof json !== "object" || json === null) return one.value;
  if (Array.isArray(json))
    return json.length === 0 ? [one.value] : changedList(json, step % json.length, one);
  const keys = Object.keys(json);
  const key = keys[step % keys.length];
  if (key === undefined) return { x: one.value };
  const rest = one.steps.slice(1);
  const entries = Object.entries(json);
  if (one.how === "remove" && rest.length === 0)
    return Object.fromEntries(entries.filter(([name]) => name !== key));
  return Object.fromEntries(
    entries.map(([name, item]) => [name, name === key ? changed(item, { ...one, steps: rest }) : item]),
  );
}

const gapSchema = {
  type: "object",
  properties: { kind: { const: "gap" }, reason: { type: "string" }, needs: { type: "string" } },
  required: ["kind", "reason", "needs"],
};

test.each(methods.map(({ id }) => id))(
  "%s answers by its own schema, a gap or a sentence, whatever becomes of its example",
  async (id) => {
    const { result, example } = await received<ReceivedMethod>(request(`/api/methods/${id}`));
    const isResult = ajv.compile({ anyOf: [gapSchema, result] });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const response = await post(`/api/methods/${id}`, changes.reduce(changed, example));
        const text = await response.text();
        expect([200, 400], text).toContain(response.status);
        const body = JSON.parse(text);
        if (response.status === 200)
          expect(isResult(body.result), ajv.errorsText(isResult.errors)).toBe(true);
        else expect(body.error.message).toMatch(/^\S.*: \S(?!.*(undefined|\[object|must be valid))/s);
      }),
      { numRuns: 300, seed: 20150101 },
    );
    expect(logged).toEqual([]);
  },
);
