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
  deathsPerYear: { en: "deaths a year", zh: "每年死亡人数" },
  valuePerYear: { en: "worth a year", zh: "每年货币化价值" },
  central: { en: "value of a statistical life", zh: "统计生命价值" },
  elasticity: { en: "elasticity of CO2 to GDP", zh: "碳排放对 GDP 的弹性" },
  effect: { en: "effect of a factor", zh: "因素贡献" },
  slopePerYear: { en: "trend a year", zh: "年均趋势" },
  probability: { en: "probability of the class", zh: "类型概率" },
  target: { en: "target", zh: "目标值" },
  limit: { en: "limit", zh: "限值" },
  judged: { en: "value that is judged", zh: "判定值" },
  evaluated: { en: "value that is compared", zh: "比较值" },
  projected: { en: "value of the trend", zh: "趋势值" },
  requiredPercentPerYear: { en: "required change a year", zh: "所需年均变化" },
  co2Share: { en: "share of CO2", zh: "占 CO₂" },
  pm25Share: { en: "share of own PM2.5", zh: "占本地 PM2.5" },
  local: { en: "from the city itself", zh: "本地排放" },
  region: { en: "from its region", zh: "区域内传输" },
  far: { en: "from farther away", zh: "远距离传输" },
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
