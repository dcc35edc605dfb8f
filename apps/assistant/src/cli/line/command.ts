import type { BatchService, PathDesigner } from "@tandem/batch";
import type { Language, Text } from "@tandem/core";
import type { Panel } from "@tandem/data";
import type { Given } from "./given.ts";

/** An option of a command; `value` names what it takes, and one without it is a switch. */
export interface CommandOption {
  readonly value?: string;
  readonly about: Text;
}

/** Where a command's lines go. */
export interface Terminal {
  readonly isTTY: boolean;
  write(text: string): void;
}

/** What a command may use; nothing of it is opened before it is called for. */
export interface Desk {
  readonly language: Language;
  /** Aborts when the reader asks to stop. */
  readonly signal: AbortSignal;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly panel: () => Panel;
  readonly openPaths: () => PathDesigner & { close(): Promise<void> };
  /** The store of this machine, or one that is gone with the process. */
  readonly openBatches: (kept: "kept" | "temporary") => Promise<BatchService>;
}

/** How a command ended: 0 done, 1 cannot be answered or failed, 2 wrong use, 130 stopped by the reader. */
export type ExitCode = 0 | 1 | 2 | 130;

export interface Command {
  readonly name: string;
  readonly about: Text;
  /** What stands after the name, before the options. */
  readonly operands: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly examples: readonly string[];
  /** @throws TandemError whose `where` names the argument that is wrong. */
  readonly run: (given: Given, desk: Desk) => Promise<ExitCode>;
}
