import type { SynergyClassName } from "@tandem/core";
import type { RankBy } from "../../tools/ranked-cities.ts";
import type { Axes } from "./directions.ts";

export interface Ranking {
  readonly rankBy: RankBy;
  readonly order: "ascending" | "descending";
  /** The number of rows asked for, where one was. */
  readonly limit?: number;
  /** One city is asked for, or a whole list in order. */
  readonly extent: "one" | "several" | "all";
  /** Which class the order is within, where the question implies one. */
  readonly class?: SynergyClassName;
}

const wordNumbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十五: 15,
  二十: 20,
};
const word = Object.keys(wordNumbers)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const number = String.raw`(\d{1,3}|${word})`;
const limits: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:top|first|bottom|last|best|worst)[- ]${number}\b`, "i"),
  new RegExp(String.raw`(?:前|后|倒数)\s*${number}\s*(?:个|名|位|座)?`, "i"),
  new RegExp(String.raw`最\S{1,2}的\s*${number}\s*(?:个|座)`, "i"),
  new RegExp(String.raw`\b${number} (?:cities|places)\b`, "i"),
  new RegExp(String.raw`${number}\s*(?:个|座)(?:城市|地方)`, "i"),
];

/** The number of rows that a text asks for: "top 5", 前五. */
export function limitIn(text: string): number | undefined {
  for (const pattern of limits) {
    const [, found] = pattern.exec(text) ?? [];
    if (found !== undefined) return wordNumbers[found.toLowerCase()] ?? Number(found);
  }
  return undefined;
}

const superlative =
  /\b(?:most(?! (?:of|cities|chinese))|more|largest|biggest|greatest|steepest|strongest|fastest|quickest|best|worst|least|smallest|slowest|weakest|highest|lowest|top|bottom|leaders?|leading)\b|最|前\s*(?:\d|[一二三四五六七八九十])|排前|靠前|领先/i;
const wholeOrder =
  /\b(?:rank|ranks|ranking|ranked|sort|sorted|order(?:ed)? by|league table)\b|排名|排序|排行|排列|榜/i;
const reversed = /\b(?:least|smallest|slowest|weakest|worst|bottom|lowest)\b|最少|最小|最慢|最差|倒数|垫底/i;
const level =
  /\b(?:highest|lowest|dirtiest|cleanest|most polluted|emitters?|emits? (?:the )?most|emitted (?:the )?most)\b|最高|最低|最脏|最干净|(?:排放|浓度)(?:量)?最[大多小少]/i;
const singular = /\b(?:which|what) (?:chinese )?city\b|哪个(?:城)?市|哪一个(?:城)?市|哪座/i;
const bestWords = /\b(?:best|strongest|leaders?|leading)\b|最好|最佳|最强|最明显|最显著|领先|靠前/i;
const worstWords = /\b(?:worst)\b|最差/i;

/** Whether a text asks for the highest or lowest level of a year, not for a change. */
export function asksForLevel(text: string, axes: Axes): boolean {
  return level.test(text) && !axes.falls && !axes.rises;
}

function jointRanking(
  text: string,
  classes: readonly SynergyClassName[],
): Pick<Ranking, "rankBy" | "order" | "class"> {
  const base = { rankBy: "strength", order: "descending" } as const;
  if (worstWords.test(text) && (classes.length === 0 || classes[0] === "both-fall"))
    return { ...base, class: "both-rise" };
  if (reversed.test(text)) return { ...base, order: "ascending" };
  return classes.length > 0 && !bestWords.test(text) ? base : { ...base, class: "both-fall" };
}

function axisRanking(text: string, axes: Axes): Pick<Ranking, "rankBy" | "order"> {
  const rankBy = axes.carbon && !axes.air ? "co2ChangePercent" : "pm25ChangePercent";
  const isRise = axes.rises && !axes.falls;
  // The worst of a rise is the largest one.
  const isReversed = reversed.test(text) && !(isRise && worstWords.test(text));
  return { rankBy, order: isRise !== isReversed ? "descending" : "ascending" };
}

/** The order that a question asks for, by one axis or, where it speaks of both or neither, by the joint change. */
export function rankingIn(
  text: string,
  { axes, classes }: { axes: Axes; classes: readonly SynergyClassName[] },
): Ranking | undefined {
  const isWhole = wholeOrder.test(text);
  if (!isWhole && !superlative.test(text)) return undefined;
  const limit = limitIn(text);
  const isOneAxis = axes.carbon !== axes.air;
  const extent = isWhole && !/top|前/i.test(text) ? "all" : singular.test(text) ? "one" : "several";
  return {
    ...(isOneAxis ? axisRanking(text, axes) : jointRanking(text, classes)),
    extent,
    ...(limit !== undefined && { limit }),
  };
}
