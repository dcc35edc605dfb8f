import { type Gap, isGap, type Text } from "@tandem/core";
import type { RecordOf } from "../../../tools/city-topics.ts";
import { table } from "../../wording/joined.ts";
import { sourceName } from "../../wording/names.ts";
import { years } from "../../wording/numbers.ts";
import { type LabelledFigure, labelled } from "../answer.ts";
import { plainNumber, range, signedAmount } from "./amounts.ts";
import { gapPart, originNote, type TopicPart } from "./topic-part.ts";

type Trend = RecordOf<"trend">["trend"];
type SeriesTrend = Exclude<Trend["co2"], Gap>;
type Peak = Exclude<Trend["peak"], Gap>;

export const trendNames: Readonly<Record<SeriesTrend["trend"], Text>> = {
  increasing: { en: "rises", zh: "显著上升" },
  decreasing: { en: "falls", zh: "显著下降" },
  "no-trend": { en: "no clear trend", zh: "无显著趋势" },
};

function peakWords(name: Text, { status, peakYear, source, period, passive }: Peak): Text {
  const by = sourceName(source);
  const span = years(period);
  const where: Text = { en: `${by.en}, ${span.en}`, zh: `${by.zh}，${span.zh}` };
  const passively: Text = passive
    ? {
        en: " Its population is smaller than then, so the fall may be a passive one.",
        zh: "其人口少于峰值年份，下降可能属被动下降。",
      }
    : { en: "", zh: "" };
  switch (status) {
    case "peaked":
      return {
        en: `**Yes: the CO2 of ${name.en} has peaked by the rule used here; it was highest in ${peakYear} (${where.en}) and has fallen since.**${passively.en}`,
        zh: `**已达峰：按本系统判定规则，${name.zh}碳排放于 ${peakYear} 年达到峰值（${where.zh}），此后持续下降**。${passively.zh}`,
      };
    case "plateau":
      return {
        en: `**Not surely: the CO2 of ${name.en} lies on a plateau; it was highest in ${peakYear} (${where.en}), without a clear fall since.**`,
        zh: `**尚不能认定达峰：${name.zh}碳排放处于平台期，最高值出现在 ${peakYear} 年（${where.zh}），此后未见显著下降**。`,
      };
    case "rising":
      return {
        en: `**Not yet: the CO2 of ${name.en} has not peaked by the rule used here; its highest year so far is ${peakYear}, too recent to call a peak of a series that rises as a whole (${where.en}).**`,
        zh: `**尚未达峰：按本系统判定规则，${name.zh}碳排放目前最高值出现在 ${peakYear} 年，距今时间较短且序列整体上升，不能认定为峰值（${where.zh}）**。`,
      };
  }
}

const axisNames = {
  co2: { en: "CO2 emissions", zh: "CO₂ 排放" },
  pm25: { en: "PM2.5, annual mean", zh: "PM2.5 年均浓度" },
} as const;

function trendTable(trends: readonly (readonly [Text, SeriesTrend])[]): readonly Text[] {
  if (trends.length === 0) return [];
  const head: readonly Text[] = [
    { en: " ", zh: " " },
    { en: "years", zh: "时段" },
    { en: "trend", zh: "趋势" },
    { en: "a year (Sen's slope)", zh: "年均变化（Sen 斜率）" },
    { en: "95% interval", zh: "95% 区间" },
    { en: "chance (p)", zh: "显著性 p" },
    { en: "source", zh: "来源" },
  ];
  const rows = trends.map(([what, { source, n, trend, slopePerYear, chance }]) => {
    const span = years(slopePerYear.period);
    return [
      what,
      { en: `${span.en}, n = ${n}`, zh: `${span.zh}，n = ${n}` },
      trendNames[trend],
      signedAmount(slopePerYear),
      range(slopePerYear, signedAmount),
      plainNumber(chance.value),
      sourceName(source),
    ];
  });
  return [table(head, rows)];
}

/** Whether CO2 has peaked, and whether CO2 and PM2.5 rise or fall steadily. */
export function trendPart(name: Text, { trend }: RecordOf<"trend">): TopicPart {
  const { peak } = trend;
  const rows = (["co2", "pm25"] as const).flatMap((axis) => {
    const one = trend[axis];
    return isGap(one) ? [] : [[axisNames[axis], one] as const];
  });
  const start: Pick<TopicPart, "headline"> = isGap(peak)
    ? gapPart(name, { en: "whether its CO2 has peaked", zh: "是否达峰" }, peak)
    : { headline: peakWords(name, peak) };
  const figures = rows.flatMap(([what, { slopePerYear }]): readonly LabelledFigure[] =>
    labelled(
      { en: `${name.en}: ${what.en}, change a year`, zh: `${name.zh}${what.zh}年均变化` },
      slopePerYear,
    ),
  );
  return {
    headline: start.headline,
    blocks: trendTable(rows),
    figures,
    notes: rows.map(([what, { slopePerYear }]) => originNote(what, slopePerYear)),
  };
}
