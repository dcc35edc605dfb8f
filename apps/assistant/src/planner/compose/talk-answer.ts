import type { Text } from "@tandem/core";
import type { OutsideTopic } from "../understand/outside-topics.ts";
import { defaultPeriod } from "../understand/span-of.ts";
import { bullets, joined } from "../wording/joined.ts";
import {
  batchQuestion,
  cityQuestion,
  countQuestion,
  dataQuestion,
  mostQuestion,
  termQuestion,
} from "../wording/questions.ts";
import type { Answer } from "./answer.ts";

const tangshan: Text = { en: "Tangshan", zh: "唐山市" };

const abilities: readonly Text[] = [
  {
    en: "whether a city cut CO2 and PM2.5 together in a period, with both inventories and sources; several cities side by side",
    zh: "判断某市某时段是否实现减污降碳协同，并列出两套清单与来源；也可多个城市对比",
  },
  {
    en: "how many cities did, which, and in what order: nationwide, in a province, in a key region",
    zh: "统计、列出或排序城市：全国、某省或重点区域",
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
  health: {
    en: "**I cannot compute health effects yet.** I do not estimate deaths or illness without a method to show for it.",
    zh: "**目前尚不能计算健康影响**。没有可出示的方法，我不会给出死亡或患病的估计。",
  },
  money: {
    en: "**I cannot compute costs or benefits in money yet**, and I will not guess them.",
    zh: "**目前尚不能计算成本或货币化效益**，也不会凭空估计。",
  },
  future: {
    en: "**I cannot look ahead yet:** projections, targets and paths are not part of what I can run today. What I compute is what happened between two past years.",
    zh: "**目前尚不能做预测、目标或路径设计**。我计算的是过去两个年份之间实际发生的变化。",
  },
  measures: {
    en: "**I cannot recommend or evaluate measures yet.** What I can say is what happened to a city's carbon and air.",
    zh: "**目前尚不能推荐或评估措施、政策**。我能说明的是城市碳排放与空气质量的实际变化。",
  },
  sectors: {
    en: "**I cannot break a city's emissions down by sector yet.** I work with the city's totals.",
    zh: "**目前尚不能按部门或行业分解城市排放**，仅使用城市总量。",
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

/** What cannot be answered, said plainly, with what can. */
export function outsideAnswer(topic: OutsideTopic | "unclear"): Answer {
  const followUps: readonly Text[] =
    topic === "levels"
      ? [
          mostQuestion({ kind: "country" }, "pm25", defaultPeriod),
          dataQuestion(tangshan),
          ...starters.slice(1, 2),
        ]
      : starters;
  return {
    blocks: [refusals[topic], whatICanDo({ en: "What I can say:", zh: "我可以：" })],
    figures: [],
    followUps,
  };
}
