import { z } from "@hono/zod-openapi";
import { type Localised, Text } from "@tandem/core";

/** What a client receives where a record has a sentence in both languages. */
const sentence = { type: "string", description: "In the language of the answer" } as const;

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Noise: every property of an answer is read only, and every whole number fits a double. */
function withoutNoise(jsonSchema: JsonSchema): void {
  Reflect.deleteProperty(jsonSchema, "readOnly");
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) Reflect.deleteProperty(jsonSchema, "minimum");
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) Reflect.deleteProperty(jsonSchema, "maximum");
}

/** The JSON Schema of a record as a client receives it: a string in place of each `Text`. */
export function receivedJsonSchema(schema: z.ZodType): JsonSchema {
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
      withoutNoise(jsonSchema);
    },
  });
  return json;
}

/** The JSON Schema of what a client may send. */
export function sentJsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io: "input",
    override: ({ jsonSchema }) => withoutNoise(jsonSchema),
  });
  return json;
}

/** A record as a client receives it, every text narrowed to one language, under a name in the document. */
export function receivedSchema<Schema extends z.ZodType>(name: string, schema: Schema) {
  const json = receivedJsonSchema(schema);
  return z.custom<Localised<z.output<Schema>>>().openapi(name, json as Parameters<z.ZodType["openapi"]>[1]);
}
