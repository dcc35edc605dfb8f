import { Figure, type Language } from "@tandem/core";
import type { AnswerFigure, ToolCall } from "../chat/chat-event.ts";
import { unsupportedNumbers } from "../chat/number-guard.ts";

const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  co2: { en: "CO2 emissions", zh: "CO₂ 排放" },
  co2Change: { en: "CO2 emissions, change", zh: "CO₂ 排放变化" },
  pm25: { en: "PM2.5 annual mean", zh: "PM2.5 年均浓度" },
  pm25Change: { en: "PM2.5, change", zh: "PM2.5 变化" },
  percent: { en: "change", zh: "变化" },
  percentPerYear: { en: "change per year", zh: "年均变化" },
  absolute: { en: "difference", zh: "变化量" },
  latest: { en: "latest", zh: "最新" },
};

const deepest = 12;
const mostFigures = 30;

/** A city's name from the record itself or its `city`. */
function placeOf(record: object, language: Language): string | undefined {
  const city: unknown = Reflect.get(record, "city");
  const holder = typeof city === "object" && city !== null ? city : record;
  const name: unknown = Reflect.get(holder, language === "en" ? "nameEn" : "nameZh");
  return typeof name === "string" ? name : undefined;
}

interface Under {
  readonly place: string | undefined;
  readonly names: readonly string[];
}

function collect(
  value: unknown,
  under: Under,
  { language, found }: { language: Language; found: AnswerFigure[] },
) {
  if (typeof value !== "object" || value === null || under.names.length > deepest) return;
  const figure = Figure.safeParse(value);
  if (figure.success) {
    const label = [under.place, ...under.names].filter((part) => part !== undefined && part !== "");
    found.push({ label: label.join(language === "en" ? ", " : " "), figure: figure.data });
    return;
  }
  const place = placeOf(value, language) ?? under.place;
  const own: unknown = Reflect.get(value, "label");
  for (const [key, item] of Object.entries(value)) {
    const word = words[key]?.[language] ?? (typeof own === "string" && key === "series" ? own : "");
    collect(item, { place, names: [...under.names, word] }, { language, found });
  }
}

/** The figures of tool results that an answer states, each with a label made from where it stands in the result. */
export function citedFigures(
  answer: string,
  toolCalls: readonly ToolCall[],
  language: Language,
): readonly AnswerFigure[] {
  const found: AnswerFigure[] = [];
  for (const { result } of toolCalls) collect(result, { place: undefined, names: [] }, { language, found });
  // The same PM2.5 stands beside each CO2 inventory.
  const each = [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  const unsupported = unsupportedNumbers(answer, []).length;
  const cited = each.filter(({ figure }) => {
    const { value, unit } = figure;
    return unsupportedNumbers(answer, [{ value, unit }]).length < unsupported;
  });
  return cited.slice(0, mostFigures);
}
