import type { Language } from "@tandem/core";
import type { AnyTool } from "../tools/any-tool.ts";
import type { ToolOutcome } from "../tools/run-tool.ts";
import { shownOutcome } from "../tools/shown-outcome.ts";
import type { ToolContext } from "../tools/tool.ts";
import type { RequestedCall } from "./model-endpoint.ts";

/** A call as far as it can be read: unreadable arguments are an error that the model is told. */
export interface ReadCall {
  readonly name: string;
  readonly arguments: Record<string, unknown>;
  readonly problem?: ToolOutcome<never>;
}

function refused(en: string, zh: string): ToolOutcome<never> {
  return { kind: "error", error: { code: "invalid-input", message: { en, zh }, details: {} } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text === "" ? "{}" : text);
  } catch {
    return undefined;
  }
}

/** Reads what a model wrote as the arguments of a call. */
export function readCall({ name, arguments: text }: RequestedCall): ReadCall {
  const value = parsed(text);
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return { name, arguments: { ...value } };
  const problem = refused(
    `${name}: the arguments must be one JSON object, got ${JSON.stringify(text.slice(0, 80))}`,
    `${name}：参数应为一个 JSON 对象，收到 ${JSON.stringify(text.slice(0, 80))}`,
  );
  return { name, arguments: {}, problem };
}

/** What a call came to, as the model and the reader are shown it. */
export async function calledTool(
  tools: readonly AnyTool[],
  call: ReadCall,
  { context, language }: { readonly context: ToolContext; readonly language: Language },
): Promise<unknown> {
  const tool = tools.find(({ name }) => name === call.name);
  const names = tools.map(({ name }) => name);
  const outcome =
    call.problem ??
    (await tool?.run(call.arguments, context)) ??
    refused(
      `there is no tool ${JSON.stringify(call.name.slice(0, 80))}; there are ${names.join(", ")}`,
      `没有名为 ${JSON.stringify(call.name.slice(0, 80))} 的工具；可用工具：${names.join("、")}`,
    );
  return shownOutcome(outcome, language);
}
