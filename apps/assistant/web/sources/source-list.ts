import { effect, signal } from "@preact/signals";
import type { Localised } from "@tandem/core";
import type { Region, Source, Variable } from "@tandem/data";
import { got, token } from "../api/client.ts";
import type { Loaded } from "../api/loaded.ts";
import { language } from "../i18n/language.ts";

export interface SourceList {
  readonly sources: readonly Localised<Source>[];
  readonly variables: readonly Localised<Variable>[];
  readonly regions: readonly Localised<Region>[];
  /** What each flag of a figure means. */
  readonly flags: Readonly<Record<string, string>>;
  readonly panelVersion: string;
}

const list = signal<Loaded<SourceList>>({ kind: "loading" });
let following = false;

function load(asked: string): void {
  got<SourceList>("/api/sources").then(
    (value) => {
      if (asked === language.value) list.value = { kind: "ready", value };
    },
    (error: unknown) => {
      list.value = { kind: "failed", message: error instanceof Error ? error.message : String(error) };
    },
  );
}

/** The one list that all parts of the pages share; asked for at first use and again when the language or token changes. */
export function useSources(): Loaded<SourceList> {
  if (!following) {
    following = true;
    effect(() => {
      void token.value;
      load(language.value);
    });
  }
  return list.value;
}
