import type { Batch, CityOutcome } from "@tandem/batch";
import { type Language, methods, parameterSources, type Text } from "@tandem/core";
import type { Panel } from "@tandem/data";
import { methodHref } from "../../method-links/method-link.ts";
import { methodsOf, pathMethods } from "../../method-links/section-methods.ts";
import { termsName } from "../../planner/wording/names.ts";
import type { Cell } from "./csv-text.ts";

/** A sheet of what results rest on. */
export interface Rows {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

interface Grounds {
  readonly batch: Pick<Batch, "request" | "panelVersion">;
  readonly outcomes: readonly CityOutcome[];
}

const citationStatuses = {
  read: { en: "read in the source", zh: "已查阅原文" },
  "in-wide-use": { en: "in wide use", zh: "通行做法" },
  "own-definition": { en: "own definition", zh: "自行定义" },
} as const satisfies Record<string, Text>;

/** The methods behind the results, with what each means and where it comes from. */
export function methodRows({ batch, outcomes }: Grounds, language: Language): Rows {
  const hasProbabilities = outcomes.some((one) => one.kind === "assessed" && one.probabilities);
  const ids = [
    ...methodsOf(hasProbabilities ? ["synergy", "confidence"] : ["synergy"]),
    ...(batch.request.path ? pathMethods : []),
  ];
  const titles = {
    en: ["Id", "Method", "Meaning and unit", "Rests on", "Page"],
    zh: ["编号", "方法", "含义与单位", "依据", "页面"],
  };
  return {
    titles: titles[language],
    rows: methods
      .filter(({ id }) => ids.includes(id))
      .map(({ id, title, summary, citations }) => [
        id,
        title[language],
        summary[language],
        citations
          .map(({ text, url, status }) =>
            [text, url, citationStatuses[status][language]].filter(Boolean).join(" · "),
          )
          .join("\n"),
        methodHref(id),
      ]),
  };
}

function sourceIds(outcomes: readonly CityOutcome[]): ReadonlySet<string> {
  const ids = outcomes.flatMap((outcome) => {
    if (outcome.kind !== "assessed") return [];
    const reports = [outcome.synergy, ...outcome.alternatives];
    return reports.flatMap(({ co2, pm25 }) =>
      [co2, pm25].flatMap(({ absolute }) => [absolute.source, absolute.interval?.source ?? absolute.source]),
    );
  });
  return new Set(ids.flatMap((id) => id.split(" + ")).toSorted());
}

/** The sources that the figures name, with terms and what to know of each; the version of the panel comes first. */
export function sourceRows(
  { batch, outcomes, panel }: Grounds & { readonly panel: Panel },
  language: Language,
): Rows {
  const ids = sourceIds(outcomes);
  const titles = {
    en: ["Id", "Citation", "Terms of use", "To know"],
    zh: ["编号", "引用", "使用条款", "说明"],
  };
  const panelNote = {
    en: "Version of the panel of figures that the batch read",
    zh: "本批次所读取的数据集版本",
  };
  return {
    titles: titles[language],
    rows: [
      [batch.panelVersion, panelNote[language]],
      ...panel.sources
        .filter(({ id }) => ids.has(id))
        .map(({ id, citation, terms, note }) => [id, citation, termsName(terms)[language], note[language]]),
      ...parameterSources(ids).map(({ id, citation, status }) => [
        id,
        citation,
        undefined,
        citationStatuses[status][language],
      ]),
    ],
  };
}
