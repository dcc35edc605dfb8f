import type { Language } from "@tandem/core";
import type { z } from "zod";
import type { ChatEvent, ToolCall } from "../chat/chat-event.ts";
import { runTool, type ToolOutcome } from "../tools/run-tool.ts";
import { shownOutcome } from "../tools/shown-outcome.ts";
import type { Tool, ToolContext } from "../tools/tool.ts";

/** Where an answer's tools are called: each call is told as it happens and kept for the whole answer. */
export interface ToolDesk {
  readonly calls: readonly ToolCall[];
  call<Input extends z.ZodType, Result>(
    tool: Tool<Input, Result>,
    given: z.input<Input> & Record<string, unknown>,
  ): AsyncGenerator<ChatEvent, ToolOutcome<Result>>;
}

export function toolDesk(
  context: ToolContext,
  { language, signal }: { readonly language: Language; readonly signal: AbortSignal },
): ToolDesk {
  const calls: ToolCall[] = [];
  return {
    calls,
    async *call(tool, given) {
      signal.throwIfAborted();
      const id = `call-${calls.length + 1}`;
      const { name } = tool;
      yield { type: "tool_call", id, name, arguments: given };
      const outcome = await runTool(tool, given, { ...context, signal });
      const result = shownOutcome(outcome, language);
      calls.push({ name, arguments: given, result });
      yield { type: "tool_result", id, name, result };
      return outcome;
    },
  };
}
