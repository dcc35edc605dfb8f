import type { SynergyClassName, Text } from "@tandem/core";
import type { SynergyOverviewResult } from "../../tools/synergy-overview.ts";
import type { Area, OverviewIntent } from "../understand/intent.ts";
import { joined } from "../wording/joined.ts";
import { areaName, classNames, sourceName } from "../wording/names.ts";
import { years } from "../wording/numbers.ts";

/** One inventory's side of an overview. */
export type Side = Pick<
  SynergyOverviewResult,
  "co2Source" | "n" | "counts" | "matching" | "leftOut" | "cities" | "more" | "pm25Sources"
> &
  Partial<Pick<SynergyOverviewResult, "provenance">>;

const did: Readonly<Record<SynergyClassName, Text>> = {
  "both-fall": { en: "cut both CO2 and PM2.5", zh: "实现协同下降（碳排放与 PM2.5 同步下降）" },
  "air-only": {
    en: "improved the air while CO2 rose (air-only)",
    zh: "仅空气改善（PM2.5 下降而碳排放上升）",
  },
  "carbon-only": { en: "cut CO2 while PM2.5 rose (carbon-only)", zh: "仅碳下降（碳排放下降而 PM2.5 上升）" },
  "both-rise": { en: "saw both rise (both-rise)", zh: "双升（碳排放与 PM2.5 均上升）" },
  flat: { en: "show no clear change (flat)", zh: "基本不变" },
};

function whatWasDone(classes: readonly SynergyClassName[]): Text {
  const [only] = classes;
  if (only !== undefined && classes.length === 1) return did[only];
  return { en: "did not cut both CO2 and PM2.5", zh: "未实现协同下降" };
}

/** "Most did not" where a question of both falling is answered by less than half. */
function opening(side: Side, classes: readonly SynergyClassName[]): Text {
  if (classes.length !== 1 || classes[0] !== "both-fall") return { en: "", zh: "" };
  if (side.matching * 2 < side.n) return { en: "Most did not: ", zh: "多数城市没有做到：" };
  return side.matching * 2 > side.n
    ? { en: "Most did: ", zh: "多数城市做到了：" }
    : { en: "Half did: ", zh: "恰有一半：" };
}

function place(area: Area): Text {
  const name = areaName(area);
  return { en: `in ${name.en}`, zh: name.zh };
}

function countsText({ counts }: Side): Text {
  const parts = Object.entries(counts).flatMap(([name, n]): readonly Text[] => {
    const words = Object.entries(classNames).find(([id]) => id === name)?.[1];
    return n > 0 && words ? [{ en: `${n} ${name}`, zh: `${words.zh} ${n} 个` }] : [];
  });
  return joined(parts, { en: ", ", zh: "，" });
}

/** First sentence of an overview: how many of how many, with the main inventory. */
export function overviewHeadline(side: Side, asked: { area: Area; intent: OverviewIntent }): Text {
  const { area, intent } = asked;
  const where = place(area);
  const period = years(intent.period);
  const source = sourceName(side.co2Source);
  if (side.n === 0) {
    return {
      en: `**For ${period.en}, no city ${where.en} has CO2 and PM2.5 of both years with ${source.en}, so nothing can be counted.**`,
      zh: `**${where.zh} ${period.zh}没有城市同时具备两端年份的 CO₂（${source.zh}）与 PM2.5 数据，无法统计**。`,
    };
  }
  if (intent.classes.length === 0) {
    const counts = countsText(side);
    return {
      en: `**Of ${side.n} cities ${where.en} that can be compared (${period.en}, ${source.en}): ${counts.en}.**`,
      zh: `**${where.zh} ${period.zh}可比的 ${side.n} 个城市中（${source.zh}）：${counts.zh}**。`,
    };
  }
  const what = whatWasDone(intent.classes);
  const start = opening(side, intent.classes);
  return {
    en: `**${start.en}with ${source.en}, ${side.matching} of ${side.n} cities ${where.en} ${what.en} between ${intent.period.from} and ${intent.period.to}.**`.replace(
      /^\*\*with/,
      "**With",
    ),
    zh: `**${start.zh}按 ${source.zh}，${where.zh} ${period.zh}可比的 ${side.n} 个城市中有 ${side.matching} 个${what.zh}**。`,
  };
}

/** The other inventory beside it, with its own n. */
export function otherSentence(main: Side, other: Side, classes: readonly SynergyClassName[]): Text {
  const source = sourceName(other.co2Source);
  if (other.n === 0) {
    return {
      en: `${source.en} has no city with both years, so it cannot confirm this.`,
      zh: `${source.zh} 没有同时具备两端年份的城市，无法佐证。`,
    };
  }
  const isThinner = other.n < main.n;
  const coverage: Text = isThinner
    ? { en: ", whose coverage is thinner,", zh: "（覆盖较少）" }
    : { en: ", whose coverage is wider,", zh: "（覆盖较广）" };
  const middle = other.n === main.n ? { en: "", zh: "" } : coverage;
  if (classes.length === 0) {
    const counts = countsText(other);
    return {
      en: `With ${source.en}${middle.en} of ${other.n}: ${counts.en}.`,
      zh: `按 ${source.zh}${middle.zh}，${other.n} 个城市中：${counts.zh}。`,
    };
  }
  return {
    en: `With ${source.en}${middle.en} it is ${other.matching} of ${other.n}. The two inventories do not cover the same cities, so compare the counts with their n.`,
    zh: `按 ${source.zh}${middle.zh}，为 ${other.n} 个城市中的 ${other.matching} 个。两套清单覆盖的城市不同，比较时须结合各自的 n。`,
  };
}
