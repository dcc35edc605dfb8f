import { isGap, type Text } from "@tandem/core";
import type { RecordOf } from "../../../tools/city-topics.ts";
import { amount } from "../../wording/numbers.ts";
import { labelled } from "../answer.ts";
import { interval } from "./amounts.ts";
import { deathsSentence } from "./health-part.ts";
import { gapPart, originNote, type TopicPart } from "./topic-part.ts";

/** What the deaths avoided are worth, by the central and the outer studies. */
export function moneyPart(name: Text, { money, avoided }: RecordOf<"money">): TopicPart {
  const worth = money.avoided;
  const what: Text = { en: "what the deaths avoided are worth", zh: "避免死亡的货币化价值" };
  if (isGap(worth)) return gapPart(name, what, worth);
  const { valuePerYear, low, high } = worth;
  const { central } = money.valueOfLife;
  const value = amount(valuePerYear);
  const [least, most, life] = [amount(low), amount(high), amount(central)];
  const bounds = interval(valuePerYear);
  const deaths = isGap(avoided) ? undefined : deathsSentence(name, avoided);
  return {
    headline: {
      en: `**The deaths avoided in ${name.en} are worth about ${value.en} a year in prices of ${central.year}${bounds.en}.** By the lowest and the highest study together with the interval of the deaths it is ${least.en} to ${most.en}.`,
      zh: `**${name.zh}避免的过早死亡每年约值 ${value.zh}（${central.year} 年价格）${bounds.zh}**。计入最低与最高研究及死亡数区间后，范围为 ${least.zh}至 ${most.zh}。`,
    },
    blocks: [
      ...(deaths ? [{ en: `${deaths.en}.`, zh: `${deaths.zh}。` }] : []),
      {
        en: `One statistical life is valued at ${life.en}, carried to the city's income.`,
        zh: `单位统计生命价值取 ${life.zh}，已按该市收入水平转移。`,
      },
    ],
    figures: [
      ...labelled(
        { en: `${name.en}: worth of deaths avoided a year`, zh: `${name.zh}避免死亡的年价值` },
        valuePerYear,
      ),
      ...labelled({ en: `${name.en}: value of a statistical life`, zh: `${name.zh}统计生命价值` }, central),
      ...labelled(
        { en: `${name.en}: deaths avoided a year`, zh: `${name.zh}每年避免过早死亡` },
        isGap(avoided) ? avoided : avoided.deathsPerYear,
      ),
    ],
    notes: [originNote({ en: "The worth", zh: "货币化价值" }, valuePerYear), ...money.notes],
  };
}
