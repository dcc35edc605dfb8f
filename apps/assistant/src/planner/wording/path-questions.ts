import type { Text } from "@tandem/core";
import type { PathIntent } from "../understand/intent.ts";
import { listing } from "./joined.ts";

type Milestone = PathIntent["milestones"][number];

const standardWords: Readonly<Record<string, Text>> = {
  "gb-3095-2026": { en: "meet the national PM2.5 standard", zh: "PM2.5 达到国家标准" },
  "who-2021": { en: "meet the WHO guideline for PM2.5", zh: "PM2.5 达到世卫组织准则值" },
};

function air({ pm25, pm25Standard }: Milestone): readonly Text[] {
  if (pm25 !== undefined)
    return [{ en: `reach ${pm25} µg/m³ of PM2.5`, zh: `PM2.5 降到 ${pm25} 微克/立方米` }];
  if (pm25Standard === undefined) return [];
  const tier = /^who-2021-it-(\d)$/.exec(pm25Standard)?.[1];
  const interim = {
    en: `meet WHO interim target ${tier} of PM2.5`,
    zh: `PM2.5 达到世卫组织过渡目标${tier}`,
  };
  return [standardWords[pm25Standard] ?? interim];
}

function carbon({ co2ChangePercent }: Milestone): readonly Text[] {
  if (co2ChangePercent === undefined) return [];
  const size = Math.abs(co2ChangePercent);
  return co2ChangePercent <= 0
    ? [{ en: `cut CO2 by ${size}%`, zh: `碳排放下降 ${size}%` }]
    : [{ en: `let CO2 rise by ${size}% at most`, zh: `碳排放增长不超过 ${size}%` }];
}

/** The targets of a year as they follow "to" in English and a city's name in Chinese. */
export function targetWords(milestone: Milestone): Text {
  const parts = [...carbon(milestone), ...air(milestone)];
  const { en } = listing(parts);
  return { en, zh: parts.map(({ zh }) => zh).join("、") };
}

export interface AskedPath {
  /** Names of the cities, or of the region. */
  readonly names: readonly Text[];
  readonly milestones: readonly Milestone[];
  readonly budgetPerYear?: number | undefined;
  readonly coalHeating?: boolean;
}

function yearly(milestone: Milestone): Text {
  const { en, zh } = targetWords(milestone);
  return { en: `${en} by ${milestone.year}`, zh: `到 ${milestone.year} 年${zh}` };
}

/** A whole question on the cheapest path, one that the planner can answer. */
export function pathQuestion({ names, milestones, budgetPerYear, coalHeating }: AskedPath): Text {
  const place = listing(names);
  const targets = milestones.map(yearly);
  const joins = names.length > 1 ? { en: " together", zh: "联合" } : { en: "", zh: "" };
  const most =
    budgetPerYear === undefined
      ? { en: "", zh: "" }
      : {
          en: ` with at most ${budgetPerYear} million yuan a year`,
          zh: `，每年投入不超过 ${budgetPerYear / 100} 亿元`,
        };
  const heating = coalHeating
    ? { en: " if heating stays on coal", zh: "，供暖继续烧煤" }
    : { en: "", zh: "" };
  return {
    en: `What is the cheapest way for ${place.en}${joins.en} to ${listing(targets).en}${most.en}${heating.en}?`,
    zh: `${place.zh}${joins.zh}${targets.map(({ zh }) => zh).join("，")}${most.zh}${heating.zh}，最省钱的路径是什么？`,
  };
}
