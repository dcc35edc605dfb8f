import type { Text } from "../text/text.ts";

export type ErrorTag = "invalid-input" | "not-found" | "ambiguous" | "conflict" | "unavailable";

export interface ErrorFacts {
  readonly tag: ErrorTag;
  /** Where: the field, the file and line, or the thing that was asked for. */
  readonly where: string;
  /** What is wrong, with what value, and what would be right. */
  readonly message: Text;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** Wrong input, wrong configuration or broken I/O: a tag to act on, the place, and a sentence in both languages. */
export class TandemError extends Error {
  override readonly name = "TandemError";
  readonly tag: ErrorTag;
  readonly where: string;
  readonly text: Text;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(facts: ErrorFacts) {
    super(`${facts.where}: ${facts.message.en}`, facts.cause === undefined ? {} : { cause: facts.cause });
    this.tag = facts.tag;
    this.where = facts.where;
    this.text = { en: `${facts.where}: ${facts.message.en}`, zh: `${facts.where}：${facts.message.zh}` };
    this.details = facts.details ?? {};
  }
}

export function invalidInput(where: string, message: Text, details?: Record<string, unknown>): TandemError {
  return new TandemError({ tag: "invalid-input", where, message, ...(details && { details }) });
}
