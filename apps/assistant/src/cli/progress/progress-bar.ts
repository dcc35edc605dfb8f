import type { Batch } from "@tandem/batch";
import type { Language } from "@tandem/core";
import type { Terminal } from "../line/command.ts";
import { progressLine } from "./progress-line.ts";

const clearLine = "\r\u001b[2K";

/** One line that is written over again as a batch goes on; silent where nobody watches a terminal. */
export class ProgressBar {
  readonly #terminal: Terminal;
  readonly #language: Language;
  #first: { readonly done: number; readonly at: number } | undefined;

  constructor(terminal: Terminal, language: Language) {
    this.#terminal = terminal;
    this.#language = language;
  }

  show(batch: Pick<Batch, "progress" | "failures">): void {
    if (!this.#terminal.isTTY) return;
    this.#first ??= { done: batch.progress.done, at: performance.now() };
    const { done, at } = this.#first;
    const pace = { before: done, seconds: (performance.now() - at) / 1000 };
    this.#terminal.write(clearLine + progressLine(batch, pace, this.#language));
  }

  end(): void {
    if (this.#first !== undefined) this.#terminal.write(clearLine);
  }
}
