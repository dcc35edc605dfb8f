import { isGap, type Text } from "@tandem/core";
import type { RecordOf } from "../../../tools/city-topics.ts";
import { table } from "../../wording/joined.ts";
import { classNames, sourceName } from "../../wording/names.ts";
import { amount } from "../../wording/numbers.ts";
import { labelled } from "../answer.ts";
import { gapPart, originNote, type TopicPart } from "./topic-part.ts";

/** How sure a class is, by each CO2 inventory. */
export function confidencePart(name: Text, { confidence }: RecordOf<"confidence">): TopicPart {
  const { asked, alternatives } = confidence;
  if (isGap(asked)) return gapPart(name, { en: "how sure its class is", zh: "类型判定的把握" }, asked);
  const all = [asked, ...alternatives];
  const source = sourceName(asked.co2Source);
  const likeliest = classNames[asked.mostLikely];
  const probability = amount(asked.probability);
  const isOpen = asked.class === "uncertain";
  const head: readonly Text[] = [
    { en: "CO2 inventory", zh: "CO₂ 清单" },
    { en: "likeliest class", zh: "最可能类型" },
    { en: "probability", zh: "概率" },
    { en: "both fall", zh: "协同下降概率" },
  ];
  const rows = all.map((one) => [
    sourceName(one.co2Source),
    classNames[one.mostLikely],
    amount(one.probability),
    amount(one.probabilities["both-fall"]),
  ]);
  return {
    headline: {
      en: `**With ${source.en} the likeliest class of ${name.en} is ${likeliest.en}, at a probability of ${probability.en}${isOpen ? "; that is too little to call it, so the class is uncertain" : ""}.**`,
      zh: `**按 ${source.zh}，${name.zh}最可能的类型为“${likeliest.zh}”，概率 ${probability.zh}${isOpen ? "，不足以判定，记为不确定" : ""}**。`,
    },
    blocks: [table(head, rows)],
    figures: all.flatMap(({ co2Source, probability: figure }) => {
      const by = sourceName(co2Source);
      return labelled(
        {
          en: `${name.en}: probability of the likeliest class, ${by.en}`,
          zh: `${name.zh}最可能类型的概率（${by.zh}）`,
        },
        figure,
      );
    }),
    notes: [
      originNote({ en: "The probability", zh: "概率" }, asked.probability),
      {
        en: "It counts errors of the inventory and the monitors as experts assume them, not the weather between two years",
        zh: "概率仅考虑专家设定的清单与监测误差，不含年际气象差异",
      },
    ],
  };
}
