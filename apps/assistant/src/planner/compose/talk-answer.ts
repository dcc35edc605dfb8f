import type { Text } from "@tandem/core";
import type { OutsideTopic } from "../understand/outside-topics.ts";
import { defaultPeriod } from "../understand/span-of.ts";
import { bullets, joined } from "../wording/joined.ts";
import { pathQuestion } from "../wording/path-questions.ts";
import {
  batchQuestion,
  cityQuestion,
  countQuestion,
  dataQuestion,
  mostQuestion,
  termQuestion,
  topicQuestion,
} from "../wording/questions.ts";
import type { Answer } from "./answer.ts";

const tangshan: Text = { en: "Tangshan", zh: "唐山市" };

const abilities: readonly Text[] = [
  {
    en: "whether a city cut CO2 and PM2.5 together in a period, with both inventories and sources; several cities side by side",
    zh: "判断某市某时段是否实现减污降碳协同，并列出两套清单与来源；也可多个城市对比",
  },
  {
    en: "for a city: what drove its CO2, whether it has peaked, which sectors carry both, how many deaths cleaner air avoided and their worth, whether it meets standards and targets",
    zh: "对某一城市：碳排放的驱动因素、是否达峰、哪些行业同时贡献碳与污染、空气改善避免的死亡及其价值、是否达到标准与目标",
  },
  {
    en: "how many cities did, which, and in what order: nationwide, in a province, in a key region",
    zh: "统计、列出或排序城市：全国、某省或重点区域",
  },
  {
    en: "the cheapest way for a city, or several together, to reach CO2 and PM2.5 targets: measures by year, cost, what the last unit costs, what if something stays as it is",
    zh: "为某市或多市联合设计实现降碳与 PM2.5 目标的最低成本路径：分年措施、成本、边际成本，以及“某项保持不变”的情形",
  },
  { en: "what a term means and what data there is for a city", zh: "解释术语，说明某市有哪些数据" },
  { en: "run a batch of many cities and say how it stands", zh: "提交多城市批量评估并查询进展" },
];

function whatICanDo(lead: Text): Text {
  return joined([lead, bullets(abilities)], { en: "\n", zh: "\n" });
}

const starters: readonly Text[] = [
  cityQuestion(tangshan, defaultPeriod),
  countQuestion({ kind: "country" }, defaultPeriod),
  termQuestion("synergy"),
];

export const greetingAnswer: Answer = {
  blocks: [
    whatICanDo({
      en: "Hello. I am Tandem: I compute whether the carbon and the air of Chinese cities improve together. I can say:",
      zh: "您好，我是 Tandem，用数据计算中国城市的碳排放与空气质量是否协同改善。我可以：",
    }),
  ],
  figures: [],
  followUps: starters,
};

export const thanksAnswer: Answer = {
  blocks: [
    {
      en: "You are welcome. Ask on, for a city, a province or the whole country.",
      zh: "不客气。可继续就某市、某省或全国提问。",
    },
  ],
  figures: [],
  followUps: starters,
};

export const helpAnswer: Answer = {
  blocks: [
    whatICanDo({
      en: "I compute answers from a panel of city figures; every number comes with unit, year and source. I can say:",
      zh: "我依据城市数据面板计算并作答，每个数值均附单位、年份和来源。我可以：",
    }),
  ],
  figures: [],
  followUps: [...starters.slice(0, 2), batchQuestion({ kind: "country" }, defaultPeriod)],
};

const refusals: Readonly<Record<OutsideTopic | "unclear", Text>> = {
  illness: {
    en: "**I count deaths, not illness.** How many deaths a change of PM2.5 avoids I can estimate for a city, with an interval.",
    zh: "**目前仅能估算死亡，不含患病**。可估算某市 PM2.5 变化避免的过早死亡人数，并给出区间。",
  },
  money: {
    en: "**That cost I cannot compute**, and I will not guess it. What it costs a city to reach a CO2 or PM2.5 target by a year I can work out, and what the deaths avoided are worth.",
    zh: "**该项成本无法计算**，也不会凭空估计；可计算某市在某年实现降碳或 PM2.5 目标的最低成本，以及避免死亡的货币化价值。",
  },
  future: {
    en: "**I make no forecasts.** Whether a city's trend leads to a target by its year I can say, and the cheapest path of measures to targets that you name.",
    zh: "**我不做预测**。可说明某市按现有趋势能否如期达到目标，也可按给定目标设计最低成本路径。",
  },
  measures: {
    en: "**I do not judge policies.** Name a city with a CO2 or PM2.5 target and a year, and I will say which measures reach it at least cost.",
    zh: "**我不评价政策本身**。给出城市、降碳或 PM2.5 目标和年份，即可计算以最低成本实现目标的措施组合。",
  },
  "no-target": {
    en: "**Name a place, a target and a year, and I will work out the cheapest path.** The target can be a cut of CO2 in per cent, a level of PM2.5 in µg/m³, or both; a budget a year if there is one.",
    zh: "**请给出城市、目标和年份，即可计算最低成本路径**。目标可以是碳排放下降百分比、PM2.5 浓度（微克/立方米）或两者兼有，也可给出每年的预算。",
  },
  "one-city": {
    en: "**That I compute for one city at a time, or a few by name.** Name the city you mean.",
    zh: "**该项目前仅按城市计算**。请给出具体城市（可同时列出几个）。",
  },
  levels: {
    en: "**I cannot rank or add up levels of a year yet**, only changes between two years. The yearly figures of one city I can show.",
    zh: "**目前尚不能对某一年份的水平值进行排名或汇总**，只能比较两个年份之间的变化；单个城市的历年数值可以查询。",
  },
  provinces: {
    en: "**I cannot rank provinces against each other yet.** I can count and rank the cities of each.",
    zh: "**目前尚不能对省份进行排名**，但可以统计和排序某省的城市。",
  },
  "batch-ending": {
    en: "**I cannot cancel a batch from here.** The page of batches has a button for it.",
    zh: "**无法在对话中取消批次**。请在“批次”页面操作。",
  },
  "other-subject": {
    en: "**That is outside what I can answer.** I only compute whether the carbon and the air of Chinese cities improve together.",
    zh: "**这超出了我的回答范围**。我只计算中国城市的碳排放与空气质量是否协同改善。",
  },
  unclear: {
    en: "**I did not understand what to compute.** Name a city, a province or a key region, and if you like two years.",
    zh: "**我没有理解需要计算什么**。请给出城市、省份或重点区域，也可指明两个年份。",
  },
};

const topicStarters: readonly Text[] = (["drivers", "health", "goals"] as const).map((topic) =>
  topicQuestion(tangshan, { topic, period: defaultPeriod }),
);

const pathStarters: readonly Text[] = [
  pathQuestion({ names: [tangshan], milestones: [{ year: 2030, co2ChangePercent: -10, pm25: 48 }] }),
  pathQuestion({
    names: [tangshan, { en: "Beijing", zh: "北京市" }, { en: "Tianjin", zh: "天津市" }],
    milestones: [{ year: 2030, co2ChangePercent: -10 }],
  }),
  ...topicStarters.slice(2),
];

const nextAfter: Readonly<Partial<Record<OutsideTopic | "unclear", readonly Text[]>>> = {
  levels: [
    mostQuestion({ kind: "country" }, "pm25", defaultPeriod),
    dataQuestion(tangshan),
    ...starters.slice(1, 2),
  ],
  illness: topicStarters,
  money: pathStarters,
  future: pathStarters,
  measures: pathStarters,
  "no-target": pathStarters,
  "one-city": topicStarters,
};

/** What cannot be answered, said plainly, with what can. */
export function outsideAnswer(topic: OutsideTopic | "unclear"): Answer {
  const followUps = nextAfter[topic] ?? starters;
  return {
    blocks: [refusals[topic], whatICanDo({ en: "What I can say:", zh: "我可以：" })],
    figures: [],
    followUps,
  };
}
