import { z } from "zod";
import type { AnyTool } from "../tools/any-tool.ts";
import type { OfferedTool } from "./model-endpoint.ts";

/** The registry's tools as an endpoint takes them: input as JSON Schema, defaults optional. */
export function offeredTools(tools: readonly AnyTool[]): readonly OfferedTool[] {
  return tools.map(({ name, description, input }) => {
    const { $schema: _schema, ...parameters } = z.toJSONSchema(input, { io: "input" });
    return { name, description, parameters };
  });
}
