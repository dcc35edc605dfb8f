import { type Gap, isGap, type Text } from "@tandem/core";
import type { RecordOf } from "../../../tools/city-topics.ts";
import { table } from "../../wording/joined.ts";
import { amount, years } from "../../wording/numbers.ts";
import { labelled } from "../answer.ts";
import { interval, plainNumber, range, signedAmount, signedShare } from "./amounts.ts";
import { gapPart, originNote, type TopicPart } from "./topic-part.ts";

type Drivers = RecordOf<"drivers">["drivers"];
type Effect = Exclude<Drivers["kaya"], Gap>["effects"][number];

const factors: Readonly<Record<Effect["factor"], Text>> = {
  population: { en: "Population", zh: "人口规模" },
  "gdp-per-person": { en: "GDP per person", zh: "人均 GDP" },
  "co2-per-gdp": { en: "CO2 per GDP", zh: "单位 GDP 碳排放" },
  "energy-per-gdp": { en: "Energy per GDP", zh: "单位 GDP 能耗" },
  "co2-per-energy": { en: "CO2 per energy", zh: "单位能耗碳排放" },
};

const states: Readonly<Record<string, Text>> = {
  "strong-decoupling": { en: "strong decoupling", zh: "强脱钩" },
  "weak-decoupling": { en: "weak decoupling", zh: "弱脱钩" },
  "expansive-coupling": { en: "expansive coupling", zh: "扩张连结" },
  "expansive-negative-decoupling": { en: "expansive negative decoupling", zh: "扩张负脱钩" },
  "strong-negative-decoupling": { en: "strong negative decoupling", zh: "强负脱钩" },
  "weak-negative-decoupling": { en: "weak negative decoupling", zh: "弱负脱钩" },
  "recessive-coupling": { en: "recessive coupling", zh: "衰退连结" },
  "recessive-decoupling": { en: "recessive decoupling", zh: "衰退脱钩" },
};

function largest(effects: readonly Effect[]): Effect | undefined {
  return effects.toSorted((a, b) => Math.abs(b.effect.value) - Math.abs(a.effect.value))[0];
}

function effectTable(effects: readonly Effect[]): Text {
  const head: readonly Text[] = [
    { en: "Factor", zh: "因素" },
    { en: "its own change", zh: "自身变化" },
    { en: "what that did to CO2", zh: "对 CO₂ 的贡献" },
    { en: "95% interval", zh: "95% 区间" },
    { en: "of the CO2 at the start", zh: "占期初 CO₂" },
  ];
  const rows = effects.map(({ factor, effect, factorPercent, effectPercent }) => [
    factors[factor],
    signedShare(factorPercent),
    signedAmount(effect),
    range(effect, signedAmount),
    signedShare(effectPercent),
  ]);
  return table(head, rows);
}

function decouplingBlock({ decoupling }: Drivers): readonly Text[] {
  if (isGap(decoupling)) return [];
  const { elasticity, state } = decoupling;
  const name = states[state] ?? { en: state, zh: state };
  const number = plainNumber(elasticity.value);
  const bounds = interval(elasticity, ({ value }) => plainNumber(value));
  return [
    {
      en: `Against the economy this is ${name.en} (Tapio): the elasticity of CO2 to GDP is ${number.en}${bounds.en}.`,
      zh: `与经济增长的关系为${name.zh}（Tapio）：碳排放对 GDP 的弹性为 ${number.zh}${bounds.zh}。`,
    },
  ];
}

function endOfPipeBlock({ endOfPipe }: Drivers): readonly Text[] {
  if (isGap(endOfPipe)) return [];
  const total = signedAmount(endOfPipe.total);
  const [source, pipe] = [signedAmount(endOfPipe.source), signedAmount(endOfPipe.endOfPipe)];
  const sourceBounds = interval(endOfPipe.source, signedAmount);
  const pipeBounds = interval(endOfPipe.endOfPipe, signedAmount);
  return [
    {
      en: `Industrial SO2 changed by ${total.en}: ${source.en} with CO2 (source)${sourceBounds.en}, ${pipe.en} by less or more SO2 per CO2 (end of pipe)${pipeBounds.en}.`,
      zh: `工业 SO2 变化 ${total.zh}，其中随 CO₂ 变化（源头）${source.zh}${sourceBounds.zh}，单位 CO₂ 的 SO2 变化（末端治理）${pipe.zh}${pipeBounds.zh}。`,
    },
  ];
}

/** What changed CO2: factors of Kaya by LMDI, decoupling, and source against end of pipe for SO2. */
export function driversPart(name: Text, { drivers }: RecordOf<"drivers">): TopicPart {
  const { kaya, decoupling, notes } = drivers;
  const what: Text = { en: "what drove its CO2", zh: "碳排放变化的驱动因素" };
  if (isGap(kaya)) {
    const part = gapPart(name, what, kaya);
    return { ...part, blocks: decouplingBlock(drivers), notes };
  }
  const main = largest(kaya.effects);
  const period = years(kaya.total.period);
  const size = amount({ ...kaya.total, value: Math.abs(kaya.total.value) });
  const isRise = kaya.total.value > 0;
  const mainName = main ? factors[main.factor] : { en: "", zh: "" };
  const mainSize = main ? signedAmount(main.effect) : { en: "", zh: "" };
  return {
    headline: {
      en: `**The CO2 of ${name.en} ${isRise ? "rose" : "fell"} by ${size.en} in ${period.en}; the largest driver was ${mainName.en} (${mainSize.en}).**`,
      zh: `**${name.zh} ${period.zh}碳排放${isRise ? "增加" : "减少"} ${size.zh}，最大驱动因素为${mainName.zh}（${mainSize.zh}）**。`,
    },
    blocks: [effectTable(kaya.effects), ...decouplingBlock(drivers), ...endOfPipeBlock(drivers)],
    figures: [
      ...labelled({ en: `${name.en}: change of CO2`, zh: `${name.zh}碳排放变化` }, kaya.total),
      ...kaya.effects.flatMap(({ factor, effect }) =>
        labelled(
          {
            en: `${name.en}: CO2 by ${factors[factor].en}`,
            zh: `${name.zh}${factors[factor].zh}对碳排放的贡献`,
          },
          effect,
        ),
      ),
      ...labelled(
        { en: `${name.en}: elasticity of CO2 to GDP`, zh: `${name.zh}碳排放对 GDP 的弹性` },
        isGap(decoupling) ? decoupling : decoupling.elasticity,
      ),
    ],
    notes: [
      originNote({ en: "The decomposition", zh: "因素分解结果" }, kaya.effects[0]?.effect ?? kaya.total),
      ...notes,
    ],
  };
}
