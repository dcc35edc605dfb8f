import type { BatchService, PathDesigner } from "@tandem/batch";
import type { Panel } from "@tandem/data";
import type { z } from "zod";

/** What tools may read and start. */
export interface ToolContext {
  readonly panel: Panel;
  readonly batches: BatchService;
  readonly paths: PathDesigner;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

/**
 * Something that chat can call: a name, what it is for (read by a language model), its input as a schema, and a `run`
 * that gives a bounded, plain record in both languages. What it cannot do it throws as a `TandemError`.
 */
export interface Tool<Input extends z.ZodType = z.ZodType, Result = unknown> {
  readonly name: string;
  readonly description: string;
  readonly input: Input;
  readonly run: (input: z.output<Input>, context: ToolContext) => Result | Promise<Result>;
}

/** Keeps the types of input and result while a tool is written down. */
export function defineTool<Input extends z.ZodType, Result>(tool: Tool<Input, Result>): Tool<Input, Result> {
  return tool;
}
