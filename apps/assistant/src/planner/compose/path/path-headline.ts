import type { Text } from "@tandem/core";
import { bullets, joined, listing, table } from "../../wording/joined.ts";
import { amount } from "../../wording/numbers.ts";
import { interval } from "../topics/amounts.ts";
import { allTargets, costWords, type PathTold, whatIsReached, yearlyCosts } from "./path-words.ts";

const semicolon: Text = { en: "; ", zh: "；" };

function same(text: string): Text {
  return { en: text, zh: text };
}

const cleanerNeighbours: Text = {
  en: "Emissions elsewhere are held as they are; PM2.5 comes nearer where the neighbours plan along, or where emissions elsewhere fall, which the page of paths lets you set.",
  zh: "以上假定其他地区排放不变；若与周边城市联合，或设定外部排放下降（可在“路径”页面设置），PM2.5 可更接近目标。",
};

/** The targets that conflict, in the engine's own words, and what would help. */
function conflicts({ plan }: PathTold): readonly Text[] {
  const told = plan.conflict.map(({ text }) => text);
  const isOfAir = plan.conflict.some(({ kind }) => kind === "pm25");
  return [...(told.length > 0 ? [bullets(told)] : []), ...(isOfAir ? [cleanerNeighbours] : [])];
}

function whole(told: PathTold): readonly Text[] {
  const { intent, plan, name } = told;
  const targets = allTargets(intent);
  const costs = yearlyCosts(plan);
  const reached = whatIsReached(plan);
  if (plan.status === "infeasible")
    return [
      {
        en: `**No: with these measures ${name.en} cannot ${targets.en}.** The nearest path comes to ${reached.en}; it ${costs.en}.`,
        zh: `**无法实现：现有措施下，${name.zh}达不到“${targets.zh}”的目标**。最接近的路径为：${reached.zh}；${costs.zh}。`,
      },
      ...conflicts(told),
    ];
  return [
    {
      en: `**Yes: ${name.en} can ${targets.en}; the cheapest path ${costs.en}.** It comes to ${reached.en} (modelled, prices of 2020).`,
      zh: `**可以实现：${name.zh}${targets.zh}；最低成本路径 ${costs.zh}**。${reached.zh}（模型计算，2020 年价格）。`,
    },
  ];
}

/** What staying as it is costs, beside the path that is free to change it. */
function held(told: PathTold): readonly Text[] {
  const { plan } = told;
  if (plan.held === undefined) return whole(told);
  const { stays, years, measures, free } = plan.held;
  const stay = {
    en: listing(stays.map(({ en, zh }) => ({ en, zh }))).en,
    zh: stays.map(({ zh }) => zh).join("、"),
  };
  const left: Text = {
    en: `Left out for it: ${measures.map(({ en }) => en).join("; ")}.`,
    zh: `因此排除的措施：${measures.map(({ zh }) => zh).join("；")}。`,
  };
  if (years.length === 0) {
    const isLost = free.status !== "infeasible";
    const lead = isLost
      ? { en: `With ${stay.en}, the targets can no longer be met.`, zh: `若${stay.zh}，目标将无法实现。` }
      : {
          en: `With ${stay.en} or without, the targets cannot be met.`,
          zh: `无论是否${stay.zh}，目标均无法实现。`,
        };
    return [
      {
        en: `**${lead.en}** ${plan.summary.en}. Without that condition: ${free.summary.en}.`,
        zh: `**${lead.zh.replace(/。$/, "")}**。${plan.summary.zh}。不设该条件时：${free.summary.zh}。`,
      },
      ...conflicts(told),
      left,
    ];
  }
  const each = years.map(({ year, cost, more }) => {
    const now = plan.years.find((one) => one.year === year)?.cost;
    const [extra, before] = [costWords({ ...more, value: Math.abs(more.value) }), costWords(cost)];
    const after = now === undefined ? same("") : costWords(now);
    const isMore = more.value >= 0;
    return {
      en: `${extra.en} a year ${isMore ? "more" : "less"} in ${year} (${after.en} instead of ${before.en})`,
      zh: `${year} 年每年${isMore ? "多" : "少"}花 ${extra.zh}（${after.zh}，原为${before.zh}）`,
    };
  });
  const differences = { en: listing(each).en, zh: each.map(({ zh }) => zh).join("；") };
  return [
    {
      en: `**With ${stay.en}, the same targets cost ${differences.en}.**`,
      zh: `**若${stay.zh}，实现同样目标${differences.zh}**。`,
    },
    left,
  ];
}

/** What the last unit of each target costs. */
function margin(told: PathTold): readonly Text[] {
  const { plan } = told;
  if (plan.status === "infeasible") {
    const [first, ...others] = whole(told);
    const none: Text = {
      en: "There is no price at the margin, since the targets cannot be met at any price.",
      zh: "由于目标无论花费多少都无法实现，不存在边际成本。",
    };
    return first ? [first, none, ...others] : [none];
  }
  const prices = plan.years.flatMap(({ shadowPrices }) =>
    shadowPrices.filter(({ kind }) => kind === "pm25" || kind === "co2"),
  );
  const ordered = prices.toSorted((a, b) => Number(b.kind === "pm25") - Number(a.kind === "pm25"));
  const air = prices.some(({ kind }) => kind === "pm25");
  const slack: Text = air
    ? same("")
    : {
        en: " No target for PM2.5 binds: what CO2 asks for brings it down far enough, so its last µg/m³ costs nothing extra.",
        zh: "PM2.5 目标不构成约束：为降碳采取的措施已足以达标，其最后 1 µg/m³ 不增加成本。",
      };
  if (ordered.length === 0)
    return [
      {
        en: `**Nothing: no target binds at the optimum.**${slack.en}`,
        zh: `**边际成本为零：最优路径下没有目标构成约束**。${slack.zh}`,
      },
    ];
  const said = joined(
    ordered.map(({ text }) => text),
    semicolon,
  );
  const lead = said.en.charAt(0).toUpperCase() + said.en.slice(1);
  return [{ en: `**${lead}.**${slack.en}`, zh: `**${said.zh}**。${slack.zh}` }];
}

const unsaid: Text = {
  en: "**It cannot be said which is cheaper: the targets cannot be met together either.** The nearest path that all of them can take together:",
  zh: "**无法比较哪种方式更便宜：联合起来也无法实现目标**。联合时最接近的路径如下：",
};

/** The deaths that the path avoids in each of its years, and what they are worth. */
function lives(told: PathTold): readonly Text[] {
  const years = told.plan.years.flatMap(({ year, deathsAvoided, healthValue }) => {
    if (deathsAvoided === undefined) return [];
    const [deaths, within] = [amount(deathsAvoided), interval(deathsAvoided)];
    const worth = healthValue && amount(healthValue);
    return [
      {
        en: `${deaths.en} deaths a year in ${year}${within.en}${worth ? `, worth ${worth.en}` : ""}`,
        zh: `${year} 年每年 ${deaths.zh}${within.zh}${worth ? `，折合 ${worth.zh}` : ""}`,
      },
    ];
  });
  if (years.length === 0) return whole(told);
  const nearest = told.plan.status === "infeasible";
  const all = { en: listing(years).en, zh: years.map(({ zh }) => zh).join("；") };
  return [
    {
      en: `**The ${nearest ? "nearest" : "cheapest"} path avoids about ${all.en}.**`,
      zh: `**${nearest ? "最接近的" : "最低成本"}路径可避免过早死亡：${all.zh}**。`,
    },
    ...whole(told),
  ];
}

/** Whether going together is cheaper, by how much, and who bears what. */
function together({ intent, plan: { joint, status } }: PathTold): readonly Text[] {
  if (joint === undefined) return intent.focus === "together" && status === "infeasible" ? [unsaid] : [];
  const { saving, text, split } = joint;
  const lead =
    saving === undefined
      ? { en: "It cannot be compared with going alone", zh: "无法与各自单独实施比较" }
      : saving.value > 0
        ? { en: "Yes, it is cheaper", zh: "更便宜" }
        : { en: "No, it is no cheaper", zh: "并不更便宜" };
  const rows = split.map(({ name, alone, share, spent, transfer }) => [
    name,
    alone ? costWords(alone) : { en: "cannot alone", zh: "无法单独实现" },
    costWords(share),
    costWords(spent),
    transfer.value < 0
      ? {
          en: `receives ${costWords({ ...transfer, value: -transfer.value }).en}`,
          zh: `获得 ${costWords({ ...transfer, value: -transfer.value }).zh}`,
        }
      : { en: `pays ${costWords(transfer).en}`, zh: `支付 ${costWords(transfer).zh}` },
  ]);
  const head = [
    { en: "City", zh: "城市" },
    { en: "Alone", zh: "单独实施" },
    { en: "Fair share together", zh: "联合时的公平分摊" },
    { en: "Spent in its area", zh: "本地投入" },
    { en: "Balance", zh: "转移支付" },
  ];
  return [
    intent.focus === "together"
      ? { en: `**${lead.en}: ${text.en}.**`, zh: `**${lead.zh}：${text.zh}**。` }
      : { en: `Joint control: ${text.en}.`, zh: `联合防控：${text.zh}。` },
    table(head, rows),
    {
      en: "Discounted sums over the years of the path; the fair share is the Shapley value of the cost that each city's targets cause.",
      zh: "以上为路径期内的折现合计；公平分摊为各城市目标所致成本的夏普利值。",
    },
  ];
}

/** The answer first: what was asked, in a sentence or two, with what it must be read beside. */
export function pathHeadline(told: PathTold): readonly Text[] {
  const { intent, plan } = told;
  if (intent.focus === "margin") return margin(told);
  if (intent.focus === "lives") return lives(told);
  if (intent.focus === "together") return [...together(told), ...held(told)];
  return plan.held === undefined ? [...whole(told), ...together(told)] : held(told);
}
