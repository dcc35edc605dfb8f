import type { z } from "zod";
import { runTool, type ToolOutcome } from "./run-tool.ts";
import type { Tool, ToolContext } from "./tool.ts";

/** A tool whose types are hidden behind `run`, which checks what it is given and never throws what a reader can act on. */
export interface AnyTool {
  readonly name: string;
  readonly description: string;
  readonly input: z.ZodType;
  readonly run: (given: unknown, context: ToolContext) => Promise<ToolOutcome<unknown>>;
}

export function anyTool<Input extends z.ZodType, Result>(tool: Tool<Input, Result>): AnyTool {
  const { name, description, input } = tool;
  return { name, description, input, run: (given, context) => runTool(tool, given, context) };
}
