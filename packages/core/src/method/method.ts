import type { z } from "zod";
import type { Gap } from "../figure/gap.ts";
import type { Text } from "../text/text.ts";

export const topics = [
  "synergy",
  "drivers",
  "trend",
  "health",
  "money",
  "air",
  "goals",
  "sectors",
  "accounting",
  "paths",
] as const;
export type Topic = (typeof topics)[number];

/** A publication or public implementation that a method or a parameter rests on. */
export interface Citation {
  readonly text: string;
  readonly url?: string;
  /** Whether the formula or number was read in that source, or is in wide use and still to be checked against it. */
  readonly status: "read" | "in-wide-use" | "own-definition";
}

/**
 * A method of the field as data: what it means, what it takes and gives, and where it comes from. The registry of these
 * feeds `GET /api/methods`, `POST /api/methods/{id}`, the assistant's tools and the method pages.
 */
export interface Method<Input extends z.ZodType = z.ZodType, Result extends z.ZodType = z.ZodType> {
  /** Kebab-case; also the name of its page in docs/methods. */
  readonly id: string;
  readonly topic: Topic;
  readonly title: Text;
  /** One sentence: what the result means and its unit. */
  readonly summary: Text;
  readonly input: Input;
  readonly result: Result;
  /** Whether it needs the solver, which may work for seconds: run such a method where nobody else is held up. */
  readonly needsSolver?: true;
  /** A method that needs the solver waits for it. */
  readonly run: (input: z.output<Input>) => z.output<Result> | Gap | Promise<z.output<Result> | Gap>;
  readonly citations: readonly Citation[];
  /** An input that runs, for documentation and try-outs. */
  readonly example: z.input<Input>;
}

/** Keeps the types of input and result while a method is written down. */
export function defineMethod<Input extends z.ZodType, Result extends z.ZodType>(
  method: Method<Input, Result>,
): Method<Input, Result> {
  return method;
}
