import type { Text } from "@tandem/core";
import type { Panel } from "@tandem/data";
import type { RankedCity } from "../../tools/ranked-cities.ts";
import type { Area, OverviewIntent } from "../understand/intent.ts";
import type { Ranking } from "../understand/ranking.ts";
import { joined } from "../wording/joined.ts";
import { areaName, cityName, classNames, sourceName } from "../wording/names.ts";
import { years } from "../wording/numbers.ts";
import { percentText } from "./change-words.ts";
import type { Side } from "./overview-words.ts";

/** "CO2 fell the most", or what it comes to where even the first of the order rose. */
function axisWords(first: RankedCity, ranking: Ranking): Text {
  const what =
    ranking.rankBy === "co2ChangePercent" ? { en: "CO2", zh: "碳排放" } : { en: "PM2.5", zh: " PM2.5 " };
  const value = first[ranking.rankBy];
  const isMost = (ranking.order === "ascending") === value < 0;
  return {
    en: `${what.en} ${value < 0 ? "fell" : "rose"} the ${isMost ? "most" : "least"}`,
    zh: `${what.zh}${value < 0 ? "降幅" : "增幅"}${isMost ? "最大" : "最小"}`,
  };
}

function jointWords(first: RankedCity, { order }: Ranking): Text {
  const isStrong = order === "descending";
  const movement: Text =
    first.class === "both-fall"
      ? { en: "joint fall of CO2 and PM2.5", zh: "协同下降幅度" }
      : first.class === "both-rise"
        ? { en: "joint rise of CO2 and PM2.5", zh: "双升幅度" }
        : { en: "joint change of CO2 and PM2.5", zh: "联合变化幅度" };
  return {
    en: `the ${isStrong ? "strongest" : "weakest"} ${movement.en} was`,
    zh: `${movement.zh}${isStrong ? "最大" : "最小"}`,
  };
}

function changesOf(city: RankedCity, { rankBy }: Ranking): Text {
  const carbon = percentText(city.co2Change);
  const air = percentText(city.pm25Change);
  if (rankBy === "co2ChangePercent") return { en: carbon, zh: carbon };
  if (rankBy === "pm25ChangePercent") return { en: air, zh: air };
  return { en: `CO2 ${carbon}, PM2.5 ${air}`, zh: `CO₂ ${carbon}，PM2.5 ${air}` };
}

/** First sentence of a ranking: who leads, by how much, among how many. */
export function rankingHeadline(
  panel: Panel,
  side: Side,
  asked: { readonly area: Area; readonly intent: OverviewIntent; readonly ranking: Ranking },
): readonly Text[] {
  const { area, intent, ranking } = asked;
  const [first] = side.cities;
  if (first === undefined) return [];
  const name = cityName(panel, first);
  const words = ranking.rankBy === "strength" ? jointWords(first, ranking) : axisWords(first, ranking);
  const changes = changesOf(first, ranking);
  const where = areaName(area);
  const source = sourceName(side.co2Source);
  const period = years(intent.period);
  const [only] = intent.classes;
  const isOfOne = only !== undefined && intent.classes.length === 1;
  const among: Text = isOfOne
    ? { en: `the ${side.matching} ${only} cities`, zh: `${side.matching} 个“${classNames[only].zh}”城市` }
    : { en: `${side.matching} cities`, zh: `${side.matching} 个城市` };
  const measure: Text =
    ranking.rankBy === "strength"
      ? {
          en: " The order is by strength, the length of the joint change.",
          zh: "排序依据为协同强度，即联合变化的长度。",
        }
      : { en: "", zh: "" };
  return [
    {
      en: `**Among ${among.en} in ${where.en} (${period.en}, CO2 from ${source.en}), ${words.en} in ${name.en} (${changes.en}).**${measure.en}`,
      zh: `**${where.zh} ${period.zh} ${among.zh}中（CO₂ 来源：${source.zh}），${words.zh}的是${name.zh}（${changes.zh}）**。${measure.zh}`,
    },
  ];
}

/** Who leads with the other inventory, since an order by CO2 depends on it. */
export function otherLeaders(panel: Panel, side: Side, ranking: Ranking): readonly Text[] {
  const leaders = side.cities.slice(0, 3);
  if (leaders.length === 0) return [];
  const named = leaders.map((city): Text => {
    const name = cityName(panel, city);
    const changes = changesOf(city, ranking);
    return { en: `${name.en} (${changes.en})`, zh: `${name.zh}（${changes.zh}）` };
  });
  const all = joined(named, { en: "; ", zh: "；" });
  const source = sourceName(side.co2Source);
  return [
    {
      en: `With ${source.en} (n = ${side.n}) the first are ${all.en}.`,
      zh: `按 ${source.zh}（n = ${side.n}），居前的是${all.zh}。`,
    },
  ];
}
