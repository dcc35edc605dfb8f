import { TandemError, type Text } from "@tandem/core";
import type { z } from "zod";
import { complaint } from "../complaints/issue-text.ts";
import type { Tool, ToolContext } from "./tool.ts";

/** Why a tool could not do what it was asked, in words that the caller can act on. */
export interface ToolError {
  readonly code: string;
  readonly message: Text;
  readonly details: Readonly<Record<string, unknown>>;
}

export type ToolOutcome<Result> =
  | { readonly kind: "result"; readonly result: Result }
  | { readonly kind: "error"; readonly error: ToolError };

const mostComplaints = 5;

function argumentError(error: z.ZodError, given: unknown, name: string): ToolError {
  const complaints = error.issues.slice(0, mostComplaints).map((issue) => complaint(issue, given, name));
  return {
    code: "invalid-input",
    message: {
      en: complaints.map(({ where, text }) => `${where}: ${text.en}`).join("; "),
      zh: complaints.map(({ where, text }) => `${where}：${text.zh}`).join("；"),
    },
    details: { fields: complaints.map(({ where }) => where) },
  };
}

/**
 * Runs a tool on arguments from outside. Wrong arguments and what the tool refuses come back as an error to read; a
 * fault of our own is thrown on.
 */
export async function runTool<Input extends z.ZodType, Result>(
  tool: Tool<Input, Result>,
  given: unknown,
  context: ToolContext,
): Promise<ToolOutcome<Result>> {
  const parsed = tool.input.safeParse(given);
  if (!parsed.success) return { kind: "error", error: argumentError(parsed.error, given, tool.name) };
  try {
    return { kind: "result", result: await tool.run(parsed.data, context) };
  } catch (error) {
    if (!(error instanceof TandemError)) throw error;
    return { kind: "error", error: { code: error.tag, message: error.text, details: error.details } };
  }
}
