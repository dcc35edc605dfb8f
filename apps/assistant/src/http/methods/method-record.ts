import { z } from "@hono/zod-openapi";
import { type RegisteredMethod, Text, topics } from "@tandem/core";
import { receivedJsonSchema, sentJsonSchema } from "../openapi/received-schema.ts";

const JsonSchema = z.record(z.string(), z.unknown());

/** A method as the registry is served. */
export const MethodRecord = z.object({
  id: z.string(),
  topic: z.enum(topics),
  title: Text,
  summary: Text,
  input: JsonSchema.describe("JSON Schema of the body to send"),
  result: JsonSchema.describe("JSON Schema of the result; a gap may stand in its place"),
  citations: z
    .array(
      z.object({
        text: z.string(),
        url: z.string().optional(),
        status: z.enum(["read", "in-wide-use", "own-definition"]),
      }),
    )
    .readonly(),
  example: z.record(z.string(), z.unknown()).describe("An input that runs"),
  page: z.string().describe("Address of its page: formula, edge cases, sources, a worked example"),
});
export type MethodRecord = z.infer<typeof MethodRecord>;

const Example = z.record(z.string(), z.unknown());
const records = new WeakMap<RegisteredMethod, MethodRecord>();

export function methodRecord(method: RegisteredMethod): MethodRecord {
  const known = records.get(method);
  if (known) return known;
  const { id, topic, title, summary, citations, example } = method;
  const record: MethodRecord = {
    id,
    topic,
    title,
    summary,
    input: sentJsonSchema(method.input),
    result: receivedJsonSchema(method.result),
    citations: citations.map((citation) => ({ ...citation })),
    example: Example.parse(example),
    page: `/api/methods/${id}/page`,
  };
  records.set(method, record);
  return record;
}
