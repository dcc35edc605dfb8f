import type { OwnGoal, Period, SynergyClassName, Text } from "@tandem/core";
import type { Panel } from "@tandem/data";
import type { CityTopic } from "../../tools/city-topics.ts";
import { termNamed } from "../../tools/glossary/glossary.ts";
import type { Area, Intent, Span } from "../understand/intent.ts";
import { listing } from "./joined.ts";
import { areaName, cityName } from "./names.ts";
import { pathQuestion } from "./path-questions.ts";

/** Whole questions, each one that the planner can answer: to ask next, or to choose between. */

function within({ from, to }: Period): Text {
  return { en: `between ${from} and ${to}`, zh: `${from}—${to} 年` };
}

function inventoryWords({ co2 }: Span["series"]): Text {
  if (co2 === undefined) return { en: "", zh: "" };
  const name = co2 === "edgar-v8" ? "EDGAR" : "CEADs";
  return { en: ` with ${name}`, zh: `（按 ${name}）` };
}

export function cityQuestion(name: Text, period: Period, series: Span["series"] = {}): Text {
  const when = within(period);
  const using = inventoryWords(series);
  return {
    en: `Did ${name.en} cut carbon and PM2.5 together ${when.en}${using.en}?`,
    zh: `${name.zh}${when.zh}是否实现减污降碳协同${using.zh}？`,
  };
}

export function compareQuestion(names: readonly Text[], period: Period): Text {
  const all = listing(names);
  return { en: `Compare ${all.en} ${within(period).en}`, zh: `比较${all.zh} ${within(period).zh}的协同情况` };
}

interface AskedTopic {
  readonly topic: CityTopic;
  readonly period: Period;
  readonly goal?: OwnGoal | undefined;
}

/** A question on one side of a city's assessment. */
export function topicQuestion({ en, zh }: Text, { topic, period, goal }: AskedTopic): Text {
  const when = within(period);
  if (goal !== undefined)
    return {
      en: `Will ${en} reach ${goal.pm25} µg/m³ of PM2.5 by ${goal.year}?`,
      zh: `${zh} PM2.5 能否在 ${goal.year} 年达到 ${goal.pm25} 微克/立方米？`,
    };
  const questions: Readonly<Record<CityTopic, Text>> = {
    confidence: {
      en: `How sure is the class of ${en} ${when.en}?`,
      zh: `${zh} ${when.zh}协同类型判定的把握有多大？`,
    },
    drivers: {
      en: `What drives the CO2 of ${en} ${when.en}?`,
      zh: `${zh} ${when.zh}碳排放变化的驱动因素是什么？`,
    },
    trend: { en: `Has the CO2 of ${en} peaked?`, zh: `${zh}碳排放达峰了吗？` },
    health: {
      en: `How many deaths did cleaner air avoid in ${en} ${when.en}?`,
      zh: `${zh} ${when.zh}空气改善避免了多少过早死亡？`,
    },
    money: {
      en: `What are the deaths avoided in ${en} ${when.en} worth?`,
      zh: `${zh} ${when.zh}避免的过早死亡值多少钱？`,
    },
    goals: { en: `Is ${en} on track for its PM2.5 targets?`, zh: `${zh} PM2.5 能否如期达到目标？` },
    sectors: { en: `Which sectors carry both in ${en}?`, zh: `${zh}哪些行业同时贡献碳排放和污染？` },
    region: {
      en: `How much PM2.5 of ${en} is transported from elsewhere?`,
      zh: `${zh} PM2.5 有多少来自区域传输？`,
    },
    ozone: { en: `Did ozone rise in ${en} ${when.en}?`, zh: `${zh} ${when.zh}臭氧是否恶化？` },
    assumptions: {
      en: `Which assumptions matter most for ${en} ${when.en}?`,
      zh: `${zh} ${when.zh}的结论依赖哪些假设？`,
    },
  };
  return questions[topic];
}

/** Before a place in English; the country is "in China". */
function inArea(area: Area): Text {
  const name = areaName(area);
  return { en: `in ${name.en}`, zh: name.zh };
}

export function countQuestion(area: Area, period: Period): Text {
  const where = inArea(area);
  return {
    en: `How many cities ${where.en} cut both ${within(period).en}?`,
    zh: `${where.zh} ${within(period).zh}有多少城市实现协同下降？`,
  };
}

const classQuestions: Readonly<Record<SynergyClassName, Text>> = {
  "both-fall": { en: "cut both", zh: "实现协同下降" },
  "air-only": { en: "were air-only", zh: "仅空气改善" },
  "carbon-only": { en: "were carbon-only", zh: "仅碳下降" },
  "both-rise": { en: "were both-rise", zh: "属于双升" },
  flat: { en: "were flat", zh: "基本不变" },
};

export function whichQuestion(area: Area, name: SynergyClassName, period: Period): Text {
  const where = inArea(area);
  const what = classQuestions[name];
  return {
    en: `Which cities ${where.en} ${what.en} ${within(period).en}?`,
    zh: `${where.zh} ${within(period).zh}哪些城市${what.zh}？`,
  };
}

export function mostQuestion(area: Area, axis: "co2" | "pm25", period: Period): Text {
  const where = inArea(area);
  const what = axis === "co2" ? { en: "CO2", zh: "碳排放" } : { en: "PM2.5", zh: " PM2.5 " };
  return {
    en: `Which cities ${where.en} cut ${what.en} the most ${within(period).en}?`,
    zh: `${where.zh} ${within(period).zh}${what.zh}下降最多的城市有哪些？`,
  };
}

export function dataQuestion(name: Text): Text {
  return { en: `What data is there for ${name.en}?`, zh: `${name.zh}有哪些数据？` };
}

export function valuesQuestion(name: Text, axis: "co2" | "pm25"): Text {
  const what = axis === "co2" ? { en: "CO2", zh: "碳排放" } : { en: "PM2.5", zh: " PM2.5 " };
  return { en: `Show the ${what.en} trend of ${name.en}`, zh: `${name.zh}历年${what.zh}趋势` };
}

export function termQuestion(id: string): Text {
  const names = termNames[id] ?? termNamed(id)?.title;
  return names === undefined
    ? { en: `What does ${id} mean?`, zh: `${id} 是什么意思？` }
    : { en: `What does ${names.en} mean?`, zh: `${names.zh}是什么意思？` };
}

const termNames: Readonly<Record<string, Text>> = {
  "air-only": { en: "air-only", zh: "仅空气改善" },
  "carbon-only": { en: "carbon-only", zh: "仅碳下降" },
  "both-fall": { en: "both-fall", zh: "协同下降" },
  "both-rise": { en: "both-rise", zh: "双升" },
  flat: { en: "flat", zh: "基本不变" },
  synergy: { en: "synergy", zh: "减污降碳协同" },
  tolerance: { en: "tolerance", zh: "容差" },
  strength: { en: "strength", zh: "协同强度" },
  probability: { en: "probability of a class", zh: "类型概率" },
  pm25: { en: "PM2.5", zh: " PM2.5 " },
  co2: { en: "CO2", zh: "二氧化碳" },
  edgar: { en: "EDGAR", zh: " EDGAR " },
  ceads: { en: "CEADs", zh: " CEADs " },
  cnemc: { en: "CNEMC", zh: " CNEMC " },
  who: { en: "WHO", zh: " WHO " },
  "reference-state": { en: "reference state", zh: "参比状态" },
  downscaled: { en: "downscaled inventory", zh: "降尺度清单" },
  pair: { en: "pair rule", zh: "配对规则" },
  basis: { en: "basis", zh: "数据性质" },
  gap: { en: "data gap", zh: "数据缺口" },
  "key-regions": { en: "key regions", zh: "重点区域" },
  bth: { en: "2+36", zh: "2+36城市" },
  yrd: { en: "YRD", zh: "长三角" },
  fwp: { en: "FWP", zh: "汾渭平原" },
  city: { en: "prefecture-level city", zh: "地级市" },
  batch: { en: "batch", zh: "批次" },
};

export function batchQuestion(area: Area, period: Period): Text {
  if (area.kind === "country")
    return {
      en: `Run a batch of all cities ${within(period).en}`,
      zh: `批量评估全国所有城市 ${within(period).zh}`,
    };
  const where = areaName(area);
  return {
    en: `Run a batch for ${where.en} ${within(period).en}`,
    zh: `批量评估${where.zh} ${within(period).zh}`,
  };
}

export const statusQuestion: Text = { en: "How does the batch stand?", zh: "批次进展如何？" };
export const helpQuestion: Text = { en: "What can you do?", zh: "你能做什么？" };

/** The whole question that an intent answers, to be offered as a choice. */
export function questionFor(panel: Panel, intent: Intent): Text | undefined {
  switch (intent.kind) {
    case "city":
      return cityQuestion(cityName(panel, intent.city), intent.period, intent.series);
    case "topic": {
      const [city, ...others] = intent.cities;
      const [topic] = intent.topics;
      if (city === undefined || topic === undefined || others.length > 0) return undefined;
      return topicQuestion(cityName(panel, city), { topic, period: intent.period, goal: intent.goal });
    }
    case "compare":
      return compareQuestion(
        intent.cities.map((city) => cityName(panel, city)),
        intent.period,
      );
    case "overview": {
      const [area = { kind: "country" }] = intent.areas;
      const [name = "both-fall"] = intent.classes;
      return intent.isList ? whichQuestion(area, name, intent.period) : countQuestion(area, intent.period);
    }
    case "data": {
      const name = cityName(panel, intent.city);
      const { variable } = intent;
      return variable === "co2" || variable === "pm25" ? valuesQuestion(name, variable) : dataQuestion(name);
    }
    case "path": {
      const { cities, milestones, budgetPerYear } = intent;
      const names = cities.map((city) => cityName(panel, city));
      return names.length > 0 ? pathQuestion({ names, milestones, budgetPerYear }) : undefined;
    }
    case "start-batch": {
      const { cities, period } = intent;
      if (cities === "all") return batchQuestion({ kind: "country" }, period);
      if ("kind" in cities) return batchQuestion(cities, period);
      const all = listing(cities.map((city) => cityName(panel, city)));
      return {
        en: `Run a batch for ${all.en} ${within(period).en}`,
        zh: `批量评估${all.zh} ${within(period).zh}`,
      };
    }
    default:
      return undefined;
  }
}
