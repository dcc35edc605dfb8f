import type { Text, YearFigure } from "@tandem/core";
import type { PathAnswer } from "../../../tools/path/design-path.ts";
import type { PathIntent } from "../../understand/intent.ts";
import { listing } from "../../wording/joined.ts";
import { amount } from "../../wording/numbers.ts";
import { targetWords } from "../../wording/path-questions.ts";

/** What an answer on a path is written from. */
export interface PathTold {
  readonly intent: PathIntent;
  readonly plan: PathAnswer;
  /** The places, as they are called in a sentence. */
  readonly name: Text;
}

/** Money as a cost, or as a saving where it is below 0. */
export function costWords(cost: Pick<YearFigure, "value" | "unit">): Text {
  const size = amount({ value: Math.abs(cost.value), unit: cost.unit });
  return cost.value < 0
    ? { en: `a saving of ${size.en}`, zh: `净节省 ${size.zh}` }
    : { en: size.en, zh: size.zh };
}

/** "cut CO2 by 20% and reach 35 µg/m³ of PM2.5 by 2030" */
export function allTargets({ milestones, budgetPerYear }: PathIntent): Text {
  const years = milestones.map((milestone) => {
    const { en, zh } = targetWords(milestone);
    return { en: `${en} by ${milestone.year}`, zh: `${milestone.year} 年${zh}` };
  });
  const all = { en: listing(years).en, zh: years.map(({ zh }) => zh).join("，") };
  if (budgetPerYear === undefined) return all;
  const money = amount({ value: budgetPerYear / 100, unit: "10⁸ CNY" });
  return { en: `${all.en} within ${money.en} a year`, zh: `${all.zh}，每年投入不超过 ${money.zh}` };
}

/** "costs 3.2 billion CNY a year in 2030 and saves 0.1 billion CNY a year in 2035" */
export function yearlyCosts({ years }: Pick<PathAnswer, "years">): Text {
  const costs = years.map(({ year, cost }) => {
    const { en, zh } = amount({ value: Math.abs(cost.value), unit: cost.unit });
    const verb = cost.value < 0 ? { en: "saves", zh: "净节省" } : { en: "costs", zh: "成本" };
    return { en: `${verb.en} ${en} a year in ${year}`, zh: `${year} 年每年${verb.zh} ${zh}` };
  });
  return { en: listing(costs).en, zh: costs.map(({ zh }) => zh).join("，") };
}

function reached({ year, co2ChangePercent, cities }: PathAnswer["years"][number], baseYear: number): Text {
  const change = `${co2ChangePercent.value > 0 ? "+" : ""}${co2ChangePercent.value.toFixed(1).replace("-", "−")}%`;
  const levels = cities.map(({ pm25 }) => pm25.value.toFixed(1));
  const [first = "", last = first] = [
    levels[0],
    levels.length > 1 ? levels.toSorted((a, b) => Number(a) - Number(b)).at(-1) : undefined,
  ];
  const lowest = levels.toSorted((a, b) => Number(a) - Number(b))[0] ?? first;
  const [en, zh] = levels.length > 1 ? [`${lowest} to ${last}`, `${lowest} 至 ${last}`] : [first, first];
  return {
    en: `CO2 ${change} against ${baseYear} and PM2.5 ${en} µg/m³ in ${year}`,
    zh: `${year} 年 CO₂ 较 ${baseYear} 年变化 ${change}，PM2.5 为 ${zh} µg/m³`,
  };
}

/** What the path comes to in each of its years. */
export function whatIsReached({ years, baseYear }: PathAnswer): Text {
  const all = years.map((year) => reached(year, baseYear));
  return { en: listing(all).en, zh: all.map(({ zh }) => zh).join("；") };
}
