import type { Topic } from "@tandem/core";

/** A method as the server shows it in the language of the pages. */
export interface ShownMethod {
  readonly id: string;
  readonly topic: Topic;
  readonly title: string;
  readonly summary: string;
  readonly example: Readonly<Record<string, unknown>>;
}
