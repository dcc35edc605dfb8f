import { z } from "@hono/zod-openapi";
import { type Localised, Text } from "@tandem/core";

/** What a client receives where a record has a sentence in both languages. */
const sentence = { type: "string", description: "In the language of the answer" } as const;

/**
 * A record as a client receives it, every text narrowed to one language: the same JSON Schema with a string in place of
 * each `Text`, under a name in the document.
 */
export function receivedSchema<Schema extends z.ZodType>(name: string, schema: Schema) {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io: "output",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === Text) {
        for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
        Object.assign(jsonSchema, sentence);
      }
      if (zodSchema._zod.def.type === "custom") jsonSchema.type = "string";
      // Noise: every property of an answer is read only, and every whole number fits a double.
      Reflect.deleteProperty(jsonSchema, "readOnly");
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) Reflect.deleteProperty(jsonSchema, "minimum");
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) Reflect.deleteProperty(jsonSchema, "maximum");
    },
  });
  return z.custom<Localised<z.output<Schema>>>().openapi(name, json as Parameters<z.ZodType["openapi"]>[1]);
}
