import {
  type CityAssessment,
  isGap,
  type SynergyClassName,
  type SynergyReport,
  type Text,
} from "@tandem/core";
import type { Panel } from "@tandem/data";
import type { CityClass } from "../../tools/assess-city.ts";
import type { CityIntent } from "../understand/intent.ts";
import { table } from "../wording/joined.ts";
import { basisNames, cityName, classNames, sourceName, termsName } from "../wording/names.ts";
import { amount, years } from "../wording/numbers.ts";
import { type Answer, type LabelledFigure, labelled } from "./answer.ts";
import { assumptionNote, unrecognisedNote } from "./assumption.ts";
import { courseOf, percentText } from "./change-words.ts";
import { cityFollowUps } from "./city-follow-ups.ts";
import { restsOn } from "./rests-on.ts";
import { range, signedShare } from "./topics/amounts.ts";

const verdicts: Readonly<Record<SynergyClassName, Text>> = {
  "both-fall": { en: "cut carbon and PM2.5 together", zh: "实现了减污降碳协同：碳排放与 PM2.5 同步下降" },
  "air-only": {
    en: "did not cut carbon and PM2.5 together: the air improved, carbon did not",
    zh: "未实现减污降碳协同：空气改善而碳排放上升",
  },
  "carbon-only": {
    en: "did not cut carbon and PM2.5 together: carbon fell, the air did not improve",
    zh: "未实现减污降碳协同：碳排放下降而 PM2.5 上升",
  },
  "both-rise": {
    en: "did not cut carbon and PM2.5 together: both rose",
    zh: "未实现减污降碳协同：碳排放与 PM2.5 双双上升",
  },
  flat: {
    en: "shows no clear joint change of carbon and PM2.5",
    zh: "碳排放与 PM2.5 未呈现明确的协同变化",
  },
};

function headline(name: Text, report: SynergyReport): Text {
  const verdict = verdicts[report.class];
  const period = years(report.strength.period);
  const air = courseOf(report.pm25);
  const carbon = courseOf(report.co2);
  const isContrast = report.class === "air-only" || report.class === "carbon-only";
  return {
    en: `**${name.en} ${verdict.en} (${period.en}, ${report.class}).** Annual mean PM2.5 ${air.en}, ${isContrast ? "while" : "and"} CO2 emissions ${carbon.en}.`,
    zh: `**${name.zh} ${period.zh}${verdict.zh}（${classNames[report.class].zh}）**。${name.zh} PM2.5 年均浓度${air.zh}；同期 CO₂ 排放${carbon.zh}。`,
  };
}

/** Percentage points between two inventories above which their changes are called far apart. */
const farApart = 20;

function inventoryNote(main: SynergyReport, other: SynergyReport): Text {
  const [here, there] = [sourceName(main.co2Source), sourceName(other.co2Source)];
  const carbon = courseOf(other.co2);
  const agree = main.class === other.class;
  const [a, b] = [main.co2.percent, other.co2.percent];
  const isFar = !isGap(a) && !isGap(b) && Math.abs(a.value - b.value) > farApart;
  const size: Text = isFar
    ? {
        en: ` The two differ strongly in size (${percentText(a)} against ${percentText(b)}), so the amount is uncertain.`,
        zh: `两套清单变化幅度相差较大（${percentText(a)} 与 ${percentText(b)}），数值不确定性大。`,
      }
    : { en: "", zh: "" };
  return {
    en: `${agree ? `${there.en} gives the same class: there, CO2 ${carbon.en}` : `**The inventories disagree:** with ${there.en} the class is ${other.class}, with ${here.en} ${main.class}; in ${there.en} CO2 ${carbon.en}`}.${size.en}`,
    zh: `${agree ? `${there.zh} 得出相同类型` : `**两套清单结论不一致**：按 ${there.zh} 为“${classNames[other.class].zh}”，按 ${here.zh} 为“${classNames[main.class].zh}”`}；${there.zh} 显示 CO₂ 排放${carbon.zh}。${size.zh}`,
  };
}

function evidenceRow(what: Text, change: SynergyReport["co2"]): readonly Text[] {
  const percent = percentText(change.percent);
  const { source, basis } = change.to;
  const name = sourceName(source);
  const terms = termsName(change.to.terms);
  return [
    what,
    amount(change.from),
    amount(change.to),
    { en: percent, zh: percent },
    isGap(change.percent) ? { en: "–", zh: "–" } : range(change.percent, signedShare),
    {
      en: `${name.en}, ${basisNames[basis].en}, ${terms.en}`,
      zh: `${name.zh}，${basisNames[basis].zh}，${terms.zh}`,
    },
  ];
}

function evidence(reports: readonly SynergyReport[]): Text {
  const [first] = reports;
  if (first === undefined) return { en: "", zh: "" };
  const { from, to } = first.strength.period;
  const head: readonly Text[] = [
    { en: " ", zh: " " },
    { en: `${from}`, zh: `${from} 年` },
    { en: `${to}`, zh: `${to} 年` },
    { en: "change", zh: "变化" },
    { en: "95% interval", zh: "95% 区间" },
    { en: "source, basis, terms", zh: "来源、性质、许可" },
  ];
  const carbon = reports.map(({ co2 }) => evidenceRow({ en: "CO2 emissions", zh: "CO₂ 排放" }, co2));
  return table(head, [
    ...carbon,
    evidenceRow({ en: "PM2.5, annual mean", zh: "PM2.5 年均浓度" }, first.pm25),
  ]);
}

function figuresOf(name: Text, reports: readonly SynergyReport[]): readonly LabelledFigure[] {
  const [first] = reports;
  const axis = (what: Text, { from, to, percent }: SynergyReport["co2"]) => {
    const label = (detail: Text): Text => ({
      en: `${name.en}: ${what.en}${detail.en}`,
      zh: `${name.zh}${what.zh}${detail.zh}`,
    });
    return [
      ...labelled(label({ en: "", zh: "" }), from),
      ...labelled(label({ en: "", zh: "" }), to),
      ...labelled(label({ en: ", change", zh: "变化" }), percent),
    ];
  };
  const carbon = reports.flatMap(({ co2, co2Source }) => {
    const source = sourceName(co2Source);
    return axis({ en: `CO2 emissions, ${source.en}`, zh: ` CO₂ 排放（${source.zh}）` }, co2);
  });
  const air = first ? axis({ en: "PM2.5 annual mean", zh: " PM2.5 年均浓度" }, first.pm25) : [];
  return [...air, ...carbon];
}

function gapBlocks(name: Text, { assessment, intent }: { assessment: CityAssessment; intent: CityIntent }) {
  const { synergy, alternatives } = assessment;
  if (!isGap(synergy)) return [];
  const period = years(intent.period);
  const start: Text = {
    en: `**For ${name.en} and ${period.en} I cannot say: ${synergy.reason.en}.** It would need ${synergy.needs.en}.`,
    zh: `**${name.zh} ${period.zh}无法判断：${synergy.reason.zh}**。需要：${synergy.needs.zh}。`,
  };
  const other = alternatives.map((report): Text => {
    const source = sourceName(report.co2Source);
    const words = headline(name, report);
    return { en: `With ${source.en} instead: ${words.en}`, zh: `改用 ${source.zh}：${words.zh}` };
  });
  return [start, ...other];
}

function sureness({ confidence: { asked } }: CityClass): readonly Text[] {
  if (isGap(asked)) return [];
  const [source, probability] = [sourceName(asked.co2Source), amount(asked.probability)];
  const likeliest = classNames[asked.mostLikely];
  const isOpen = asked.class === "uncertain";
  return [
    {
      en: `Given the errors of inventory and monitors, ${likeliest.en} is the likeliest class with ${source.en}, at a probability of ${probability.en}${isOpen ? ": too little to call it" : ""}.`,
      zh: `考虑清单与监测误差，按 ${source.zh} 最可能的类型为“${likeliest.zh}”，概率 ${probability.zh}${isOpen ? "，不足以判定" : ""}。`,
    },
  ];
}

/** Whether one city cut both, with its evidence from every inventory that has the years. */
export function cityAnswer(panel: Panel, intent: CityIntent, assessment: CityClass): Answer {
  const name = cityName(panel, assessment.city);
  const { synergy, alternatives, notes } = assessment;
  const reports = isGap(synergy) ? alternatives : [synergy, ...alternatives];
  const start = isGap(synergy)
    ? gapBlocks(name, { assessment, intent })
    : [headline(name, synergy), ...alternatives.map((other) => inventoryNote(synergy, other))];
  return {
    blocks: [
      ...start.slice(0, 1),
      ...assumptionNote(intent),
      ...unrecognisedNote(intent.unrecognised),
      ...start.slice(1),
      ...sureness(assessment),
      ...(reports.length > 0 ? [evidence(reports)] : []),
      ...restsOn(notes),
    ],
    figures: figuresOf(name, reports),
    followUps: cityFollowUps(panel, { assessment, period: intent.period }),
  };
}
