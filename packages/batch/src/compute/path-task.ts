import { type ErrorFacts, TandemError } from "@tandem/core";

/** What a task came to, in a form that crosses threads: an error of ours would lose its tag and its Chinese there. */
export type TaskOutcome<Result> =
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "refused"; readonly error: ErrorFacts };

/** An error without the name of its place in front of its sentences. */
export function factsOf({ tag, where, text, details }: TandemError): ErrorFacts {
  const message = { en: text.en.slice(`${where}: `.length), zh: text.zh.slice(`${where}：`.length) };
  return { tag, where, message, details };
}

/** Runs a task; what it refuses becomes a value, a fault of our own is thrown on. */
export async function taskOutcome<Result>(
  task: () => Result | Promise<Result>,
): Promise<TaskOutcome<Result>> {
  try {
    return { kind: "done", result: await task() };
  } catch (error) {
    if (error instanceof TandemError) return { kind: "refused", error: factsOf(error) };
    throw error;
  }
}

/** The result, or the error that it was refused with. */
export function resultOf<Result>(outcome: TaskOutcome<Result>): Result {
  if (outcome.kind === "done") return outcome.result;
  throw new TandemError(outcome.error);
}
