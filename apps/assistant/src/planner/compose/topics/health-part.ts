import { type Gap, isGap, type PeriodFigure, type Text } from "@tandem/core";
import type { RecordOf } from "../../../tools/city-topics.ts";
import { joined, table } from "../../wording/joined.ts";
import { amount, years } from "../../wording/numbers.ts";
import { type LabelledFigure, labelled } from "../answer.ts";
import { interval, range } from "./amounts.ts";
import { gapPart, originNote, type TopicPart } from "./topic-part.ts";

type Health = RecordOf<"health">["health"];
export type Avoided = Exclude<Health["avoided"], Gap>;

const functionNames: Readonly<Record<string, Text>> = {
  "gemm-ncd+lri": { en: "GEMM, all adults (headline)", zh: "GEMM，全体成人（主结果）" },
  "gemm-ncd+lri-without-chinese": { en: "GEMM without the Chinese cohort", zh: "GEMM（不含中国队列）" },
  "gemm-five-causes": { en: "GEMM, five causes summed", zh: "GEMM，五种死因合计" },
  "who-2021-pm25": { en: "WHO 2021 review, log-linear", zh: "WHO 2021 综述，对数线性" },
  "hrapie-pm25": { en: "HRAPIE, log-linear", zh: "HRAPIE，对数线性" },
};

function size(figure: PeriodFigure): PeriodFigure {
  const { value, lower, upper } = figure;
  if (value >= 0) return figure;
  return {
    ...figure,
    value: -value,
    ...(lower !== undefined && upper !== undefined && { lower: -upper, upper: -lower }),
  };
}

/** The deaths that a change of PM2.5 avoided or cost, in one sentence. */
export function deathsSentence(name: Text, { deathsPerYear }: Avoided): Text {
  const isFall = deathsPerYear.value >= 0;
  const shown = size(deathsPerYear);
  const [count, bounds] = [amount(shown), interval(shown)];
  const { from, to } = deathsPerYear.period;
  return {
    en: `In ${name.en} the ${isFall ? "cleaner" : "dirtier"} air of ${to} against ${from} ${isFall ? "avoids" : "costs"} about ${count.en} deaths a year${bounds.en}`,
    zh: `${name.zh} ${to} 年较 ${from} 年的 PM2.5 ${isFall ? "改善，每年约避免过早死亡" : "上升，每年约增加过早死亡"} ${count.zh}${bounds.zh}`,
  };
}

function functionTable({ avoided, avoidedByAge, otherFunctions }: Health): Text {
  const head: readonly Text[] = [
    { en: "Risk function", zh: "暴露—反应函数" },
    { en: "deaths avoided a year", zh: "每年避免死亡" },
    { en: "95% interval", zh: "95% 区间" },
  ];
  const row = (label: Text, figure: PeriodFigure) => [label, amount(figure), range(figure)];
  const named = (id: string): Text => functionNames[id] ?? { en: id, zh: id };
  return table(head, [
    ...(isGap(avoided) ? [] : [row(named(avoided.function), avoided.deathsPerYear)]),
    ...(isGap(avoidedByAge)
      ? []
      : [row({ en: "GEMM, by age", zh: "GEMM，分年龄" }, avoidedByAge.deathsPerYear)]),
    ...otherFunctions.map((one) => row(named(one.function), one.deathsPerYear)),
  ]);
}

function attributableBlock({ attributable }: Health): readonly Text[] {
  if (isGap(attributable)) return [];
  const { deathsPerYear } = attributable;
  const [count, bounds] = [amount(deathsPerYear), interval(deathsPerYear)];
  return [
    {
      en: `To the PM2.5 of ${deathsPerYear.year} itself about ${count.en} deaths a year are attributable${bounds.en}.`,
      zh: `${deathsPerYear.year} 年 PM2.5 仍归因的过早死亡约为每年 ${count.zh}${bounds.zh}。`,
    },
  ];
}

/** Deaths avoided over the period by several functions, and those attributable at its end. */
export function healthPart(name: Text, { health }: RecordOf<"health">): TopicPart {
  const { avoided, attributable, notes } = health;
  if (isGap(avoided))
    return gapPart(name, { en: "how many deaths were avoided", zh: "避免的过早死亡" }, avoided);
  const { en, zh } = deathsSentence(name, avoided);
  const left = joined(attributableBlock(health));
  const { from, to } = avoided.deathsPerYear.period;
  const period = years({ from, to });
  const figures: readonly LabelledFigure[] = [
    ...labelled(
      { en: `${name.en}: deaths avoided a year, ${period.en}`, zh: `${name.zh}每年避免过早死亡` },
      avoided.deathsPerYear,
    ),
    ...labelled(
      { en: `${name.en}: deaths attributable to PM2.5`, zh: `${name.zh} PM2.5 归因死亡` },
      isGap(attributable) ? attributable : attributable.deathsPerYear,
    ),
  ];
  return {
    headline: { en: `**${en}.** ${left.en}`.trim(), zh: `**${zh}**。${left.zh}` },
    blocks: [functionTable(health)],
    figures,
    notes: [originNote({ en: "Deaths avoided", zh: "避免死亡数" }, avoided.deathsPerYear), ...notes],
  };
}
