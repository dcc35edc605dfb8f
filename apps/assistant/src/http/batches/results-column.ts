import { type Basis, type FlagId, flagTexts, type Language, type Text } from "@tandem/core";
import { basisNames, classNames, termsName } from "../../planner/wording/names.ts";
import type { Cell } from "./csv-text.ts";

/** A column of a table of results: named for programs in CSV, titled for people, units included, in a workbook. */
export interface Column<T> {
  /** Lower case, the unit at its end. */
  readonly name: string;
  readonly title: Text;
  readonly read: (of: T) => Cell;
  /** What a workbook shows instead, in words, where {@link read} gives an id. */
  readonly shown?: (of: T, language: Language) => Cell;
}

export type Columns<T> = readonly Column<T>[];

/** The same columns of a part of something, named and titled as such; empty where it has no such part. */
export function columnsOfPart<Whole, Part>(
  columns: Columns<Part>,
  named: { readonly prefix: string; readonly title: Text },
  part: (whole: Whole) => Part | undefined,
): Columns<Whole> {
  return columns.map(({ name, title, read, shown }) => ({
    name: `${named.prefix}${name}`,
    title: { en: `${named.title.en}${title.en}`, zh: `${named.title.zh}${title.zh}` },
    read: (whole) => {
      const of = part(whole);
      return of === undefined ? undefined : read(of);
    },
    ...(shown && {
      shown: (whole: Whole, language: Language) => {
        const of = part(whole);
        return of === undefined ? undefined : shown(of, language);
      },
    }),
  }));
}

/** Class, basis and terms in words, flags as sentences. */
export const inWords = {
  class: (name: keyof typeof classNames, language: Language) => classNames[name][language],
  basis: (basis: Basis, language: Language) => basisNames[basis][language],
  terms: (terms: string, language: Language) =>
    terms
      .split(" + ")
      .map((one) => termsName(one)[language])
      .join(" + "),
  flags: (flags: readonly FlagId[], language: Language) =>
    flags.map((flag) => flagTexts[flag][language]).join(language === "zh" ? "；" : "; "),
};
