import { isGap, type Text } from "@tandem/core";
import type { RecordOf } from "../../../tools/city-topics.ts";
import { bullets, table } from "../../wording/joined.ts";
import { amount } from "../../wording/numbers.ts";
import { labelled } from "../answer.ts";
import { courseOf, percentText } from "../change-words.ts";
import { gapPart, originNote, type TopicPart } from "./topic-part.ts";
import { trendNames } from "./trend-part.ts";

/** Ozone as observed beside PM2.5, and the risk that further cuts hold for it. */
export function ozonePart(name: Text, { ozone }: RecordOf<"ozone">): TopicPart {
  const { observed, risks, notes } = ozone;
  const risk = bullets(risks.map(({ sentence }) => sentence));
  const what: Text = { en: "how its ozone changed", zh: "臭氧变化" };
  if (isGap(observed)) return { ...gapPart(name, what, observed), blocks: [risk], notes };
  const [first] = observed;
  if (first === undefined) return { headline: what, blocks: [risk], figures: [], notes };
  const course = courseOf({ from: first.first, to: first.last, percent: first.changePercent });
  const head: readonly Text[] = [
    { en: "Ozone", zh: "臭氧" },
    { en: "first", zh: "首年" },
    { en: "last", zh: "末年" },
    { en: "change", zh: "变化" },
    { en: "trend", zh: "趋势" },
  ];
  const dated = ({ year }: { year: number }, { en, zh }: Text): Text => ({
    en: `${en} (${year})`,
    zh: `${zh}（${year} 年）`,
  });
  const rows = observed.map(({ label, first: from, last, changePercent, trend }) => {
    const percent = percentText(changePercent);
    return [
      label,
      dated(from, amount(from)),
      dated(last, amount(last)),
      { en: percent, zh: percent },
      isGap(trend) ? { en: "–", zh: "–" } : trendNames[trend.trend],
    ];
  });
  return {
    headline: {
      en: `**The ozone of ${name.en} ${course.en} between ${first.first.year} and ${first.last.year} (${first.label.en}).**`,
      zh: `**${name.zh}臭氧 ${first.first.year}—${first.last.year} 年${course.zh}（${first.label.zh}）**。`,
    },
    blocks: [table(head, rows), risk],
    figures: observed.flatMap(({ label, first: from, last, changePercent }) => [
      ...labelled({ en: `${name.en}: ozone, ${label.en}`, zh: `${name.zh}臭氧：${label.zh}` }, from),
      ...labelled({ en: `${name.en}: ozone, ${label.en}`, zh: `${name.zh}臭氧：${label.zh}` }, last),
      ...labelled({ en: `${name.en}: ozone, change`, zh: `${name.zh}臭氧变化` }, changePercent),
    ]),
    notes: [originNote({ en: "Ozone", zh: "臭氧" }, first.last), ...notes],
  };
}
