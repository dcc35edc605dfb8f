import { type Gap, isGap, type Text } from "@tandem/core";
import type { RecordOf } from "../../../tools/city-topics.ts";
import { table } from "../../wording/joined.ts";
import { sourceName } from "../../wording/names.ts";
import { amount, signedPercent, years } from "../../wording/numbers.ts";
import { type LabelledFigure, labelled } from "../answer.ts";
import { interval } from "./amounts.ts";
import { gapPart, originNote, type TopicPart } from "./topic-part.ts";

type Goals = RecordOf<"goals">["goals"];
type Outlook = Exclude<Goals["pm25Targets"][number]["outlook"], Gap>;

const prospects: Readonly<Record<Outlook["prospect"], Text>> = {
  reaches: { en: "the trend gets there in time", zh: "按趋势可如期达到" },
  misses: { en: "the trend does not get there in time", zh: "按趋势不能如期达到" },
  uncertain: { en: "open: the interval of the trend covers both", zh: "不确定：趋势区间两种可能均包含" },
  unknown: { en: "no trend can be drawn", zh: "无法判断趋势" },
};

function requiredText({ requiredPercentPerYear, attained }: Outlook): Text {
  if (attained || isGap(requiredPercentPerYear)) return { en: "–", zh: "–" };
  const text = signedPercent(requiredPercentPerYear.value);
  return { en: text, zh: text };
}

function reachedText({ attained, reachedIn }: Outlook): Text {
  if (attained) return { en: "attained already", zh: "已达到" };
  if (isGap(reachedIn) || isGap(reachedIn.year)) return { en: "not by this trend", zh: "按此趋势不能达到" };
  const { year, earliest, latest } = reachedIn;
  const known = typeof earliest === "number" && typeof latest === "number";
  return {
    en: known ? `${year} (${earliest} to ${latest})` : `${year}`,
    zh: known ? `${year} 年（${earliest} 至 ${latest} 年）` : `${year} 年`,
  };
}

function drawnNote({ drawnFrom }: Outlook): Text {
  const span = years(drawnFrom);
  const source = sourceName(drawnFrom.source);
  return {
    en: `The trend is drawn from ${drawnFrom.n} yearly means of ${span.en} (${source.en}); the further the target lies beyond ${drawnFrom.to}, the less it says`,
    zh: `趋势基于 ${span.zh}的 ${drawnFrom.n} 个年均值（${source.zh}）；目标年份距 ${drawnFrom.to} 年越远，参考意义越小`,
  };
}

function verdict(name: Text, outlook: Outlook): Text {
  const { target, prospect, drawnFrom } = outlook;
  const [level, trend] = [amount(target), years(drawnFrom)];
  const reached = reachedText(outlook);
  switch (prospect) {
    case "reaches":
      return {
        en: `On its trend of ${trend.en} ${name.en} reaches ${level.en} of PM2.5 by ${target.year}: in ${reached.en}`,
        zh: `按 ${trend.zh}的趋势，${name.zh}可在 ${target.year} 年前达到 PM2.5 ${level.zh}：约 ${reached.zh}`,
      };
    case "misses":
      return {
        en: `On its trend of ${trend.en} ${name.en} does not reach ${level.en} of PM2.5 by ${target.year}`,
        zh: `按 ${trend.zh}的趋势，${name.zh}不能在 ${target.year} 年达到 PM2.5 ${level.zh}`,
      };
    case "uncertain":
      return {
        en: `Whether ${name.en} reaches ${level.en} of PM2.5 by ${target.year} is open: the interval of its trend of ${trend.en} covers both`,
        zh: `${name.zh}能否在 ${target.year} 年达到 PM2.5 ${level.zh}尚不确定：${trend.zh}趋势的区间两种可能均包含`,
      };
    case "unknown":
      return {
        en: `Whether ${name.en} reaches ${level.en} of PM2.5 by ${target.year} I cannot say: no trend can be drawn`,
        zh: `无法判断${name.zh}能否在 ${target.year} 年达到 PM2.5 ${level.zh}：数据不足以得出趋势`,
      };
  }
}

function ownHeadline(name: Text, outlook: Outlook): Text {
  const { target, judged, attained } = outlook;
  const [level, now] = [amount(target), amount(judged)];
  if (attained)
    return {
      en: `**${name.en} was already at or below ${level.en} in ${judged.year} (${now.en}).**`,
      zh: `**${name.zh} ${judged.year} 年 PM2.5（${now.zh}）已不高于 ${level.zh}**。`,
    };
  const said = verdict(name, outlook);
  const required = requiredText(outlook);
  return {
    en: `**${said.en}.** In ${judged.year} it was at ${now.en}; ${level.en} by ${target.year} takes a change of ${required.en} a year.`,
    zh: `**${said.zh}**。${judged.year} 年为 ${now.zh}，如期达到需年均变化 ${required.zh}。`,
  };
}

function standardHeadline(name: Text, { standards }: Goals): Text | undefined {
  const inForce = standards.find(
    ({ pollutant, check }) => pollutant === "pm25" && !isGap(check) && check.inForce,
  );
  if (inForce === undefined || isGap(inForce.check)) return undefined;
  const { limit, evaluated, attained } = inForce.check;
  const [level, now] = [amount(limit), amount(evaluated)];
  return {
    en: `**In ${evaluated.year} the PM2.5 of ${name.en} (${now.en}) ${attained ? "meets" : "exceeds"} ${inForce.title.en} (${level.en}).**`,
    zh: `**${name.zh} ${evaluated.year} 年 PM2.5（${now.zh}）${attained ? "达到" : "未达到"}${inForce.title.zh}（${level.zh}）**。`,
  };
}

function standardTable({ standards }: Goals): readonly Text[] {
  const rows = standards.flatMap(({ pollutant, title, check }) => {
    if (pollutant !== "pm25" || isGap(check)) return [];
    const verdict = check.attained ? { en: "met", zh: "达到" } : { en: "exceeded", zh: "超过" };
    return [[title, amount(check.limit), amount(check.evaluated), verdict]];
  });
  const head: readonly Text[] = [
    { en: "PM2.5, annual mean", zh: "PM2.5 年均值" },
    { en: "limit", zh: "限值" },
    { en: "compared value", zh: "比较值" },
    { en: "verdict", zh: "结论" },
  ];
  return rows.length === 0 ? [] : [table(head, rows)];
}

function targetTable({ pm25Targets }: Goals): readonly Text[] {
  const rows = pm25Targets.flatMap(({ title, scope, year, outlook }) => {
    if (isGap(outlook)) return [];
    const named: Text = { en: `${title.en} (${scope.en})`, zh: `${title.zh}（${scope.zh}）` };
    const due: Text = { en: `${year}`, zh: `${year} 年` };
    return [
      [
        named,
        due,
        amount(outlook.target),
        requiredText(outlook),
        reachedText(outlook),
        prospects[outlook.prospect],
      ],
    ];
  });
  const head: readonly Text[] = [
    { en: "Target", zh: "目标" },
    { en: "by", zh: "年份" },
    { en: "level", zh: "目标值" },
    { en: "required a year", zh: "所需年均变化" },
    { en: "reached on the trend", zh: "按趋势达到年份" },
    { en: "prospect", zh: "前景" },
  ];
  return rows.length === 0 ? [] : [table(head, rows)];
}

function carbonBlock({ carbonPeak }: Goals): readonly Text[] {
  if (isGap(carbonPeak)) return [];
  const { year, attained, highest, latest, prospect, projected } = carbonPeak;
  const [top, now] = [amount(highest), amount(latest)];
  const ahead = isGap(projected) ? undefined : amount(projected);
  const bounds = isGap(projected) ? { en: "", zh: "" } : interval(projected);
  return [
    {
      en: `Carbon peak by ${year}: ${attained ? "attained" : "not attained yet"}; CO2 was highest in ${highest.year} (${top.en}) and ${now.en} in ${latest.year}${ahead ? `; the trend leads to ${ahead.en} in ${year}${bounds.en}` : ""}. Whether the trend stays under the highest year: ${prospects[prospect].en}.`,
      zh: `${year} 年碳达峰目标：${attained ? "已达峰" : "尚未达峰"}；CO₂ 最高值为 ${highest.year} 年的 ${top.zh}，${latest.year} 年为 ${now.zh}${ahead ? `，按趋势 ${year} 年为 ${ahead.zh}${bounds.zh}` : ""}。趋势能否保持在最高值以下：${prospects[prospect].zh}。`,
    },
  ];
}

function goalFigures(name: Text, outlook: Outlook | undefined): readonly LabelledFigure[] {
  if (outlook === undefined) return [];
  return [
    ...labelled({ en: `${name.en}: target`, zh: `${name.zh}目标值` }, outlook.target),
    ...labelled({ en: `${name.en}: PM2.5 that is judged`, zh: `${name.zh} PM2.5 现值` }, outlook.judged),
    ...labelled(
      { en: `${name.en}: required change a year`, zh: `${name.zh}所需年均变化` },
      outlook.requiredPercentPerYear,
    ),
    ...labelled(
      {
        en: `${name.en}: PM2.5 of the trend in ${outlook.target.year}`,
        zh: `${name.zh} ${outlook.target.year} 年趋势值`,
      },
      // A line that has reached 0 says nothing of the concentration then.
      isGap(outlook.projected) || outlook.projected.value > 0 ? outlook.projected : undefined,
    ),
  ];
}

/** Standards, dated targets and the carbon peak; a goal of the asker's own comes first. */
export function goalsPart(name: Text, { goals, own }: RecordOf<"goals">): TopicPart {
  const what: Text = { en: "whether it meets its goals", zh: "目标达成情况" };
  const first = goals.pm25Targets.find(({ outlook }) => !isGap(outlook))?.outlook;
  if (own !== undefined && isGap(own)) return { ...gapPart(name, what, own), blocks: carbonBlock(goals) };
  const main = own ?? (first && !isGap(first) ? first : undefined);
  const standard = standardHeadline(name, goals);
  const headline = own ? ownHeadline(name, own) : standard;
  const none = goals.pm25Targets[0]?.outlook;
  if (headline === undefined && none !== undefined && isGap(none)) return gapPart(name, what, none);
  return {
    headline: headline ?? {
      en: `**${name.en}: no standard in force could be checked at the end of the period.**`,
      zh: `**${name.zh}：期末没有可对照的现行标准结果**。`,
    },
    blocks: [
      ...(own && standard ? [standard] : []),
      ...(own ? [] : standardTable(goals)),
      ...targetTable(goals),
      ...carbonBlock(goals),
    ],
    figures: goalFigures(name, main),
    notes: [
      ...(main ? [drawnNote(main), originNote({ en: "PM2.5", zh: "PM2.5" }, main.judged)] : []),
      ...goals.notes,
    ],
  };
}
