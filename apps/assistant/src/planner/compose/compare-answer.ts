import { isGap, type SynergyClassName, type Text } from "@tandem/core";
import type { Panel } from "@tandem/data";
import type { CompactReport } from "../../tools/compact-change.ts";
import type { CityComparison, ComparedCity } from "../../tools/compare-cities.ts";
import type { CompareIntent } from "../understand/intent.ts";
import { joined, listing, table } from "../wording/joined.ts";
import { cityName, classNames, sourceName } from "../wording/names.ts";
import { amount, years } from "../wording/numbers.ts";
import { cityQuestion, countQuestion, dataQuestion } from "../wording/questions.ts";
import { type Answer, labelled } from "./answer.ts";
import { assumptionNote, unrecognisedNote } from "./assumption.ts";
import { percentText } from "./change-words.ts";
import { restsOn } from "./rests-on.ts";

const plain: Readonly<Record<SynergyClassName, Text>> = {
  "both-fall": { en: "cut both", zh: "实现协同下降" },
  "air-only": { en: "improved the air but not carbon", zh: "仅空气改善" },
  "carbon-only": { en: "cut carbon but not PM2.5", zh: "仅碳下降" },
  "both-rise": { en: "saw both rise", zh: "双升" },
  flat: { en: "show no clear change", zh: "基本不变" },
};

interface NamedReport {
  readonly name: Text;
  readonly report: CompactReport;
}

function groups(reports: readonly NamedReport[]): Text {
  const names = [...new Set(reports.map(({ report }) => report.class))];
  const parts = names.map((name): Text => {
    const members = listing(reports.filter(({ report }) => report.class === name).map((one) => one.name));
    return { en: `${members.en} ${plain[name].en}`, zh: `${members.zh}${plain[name].zh}` };
  });
  return joined(parts, { en: "; ", zh: "；" });
}

function reportRow({ name, report }: NamedReport): readonly Text[] {
  const { co2, pm25 } = report;
  const cell = (change: typeof co2): Text => {
    const [start, end] = [amount(change.from), amount(change.to)];
    const percent = percentText(change.percent);
    return { en: `${start.en} → ${end.en} (${percent})`, zh: `${start.zh} → ${end.zh}（${percent}）` };
  };
  const [carbon, air] = [sourceName(report.co2Source), sourceName(report.pm25Source)];
  return [
    name,
    classNames[report.class],
    cell(co2),
    cell(pm25),
    { en: `${carbon.en}; ${air.en}`, zh: `${carbon.zh}；${air.zh}` },
  ];
}

const head: readonly Text[] = [
  { en: "city", zh: "城市" },
  { en: "class", zh: "类型" },
  { en: "CO2 emissions", zh: "CO₂ 排放" },
  { en: "PM2.5 annual mean", zh: "PM2.5 年均浓度" },
  { en: "sources (CO2; PM2.5)", zh: "来源（CO₂；PM2.5）" },
];

function disagreements(panel: Panel, cities: readonly ComparedCity[]): readonly Text[] {
  return cities.flatMap(({ city, synergy, alternatives }) => {
    const other = alternatives[0];
    if (isGap(synergy) || other === undefined || other.class === synergy.class) return [];
    const name = cityName(panel, city);
    const source = sourceName(other.co2Source);
    return [
      {
        en: `**The inventories disagree on ${name.en}:** ${synergy.class} with ${sourceName(synergy.co2Source).en}, ${other.class} with ${source.en}.`,
        zh: `**两套清单对${name.zh}结论不一致**：按 ${sourceName(synergy.co2Source).zh} 为“${classNames[synergy.class].zh}”，按 ${source.zh} 为“${classNames[other.class].zh}”。`,
      },
    ];
  });
}

function gapNotes(panel: Panel, cities: readonly ComparedCity[]): readonly Text[] {
  return cities.flatMap(({ city, synergy }) => {
    if (!isGap(synergy)) return [];
    const name = cityName(panel, city);
    return [{ en: `${name.en}: ${synergy.reason.en}.`, zh: `${name.zh}：${synergy.reason.zh}。` }];
  });
}

/** Several cities over one period, side by side, with both inventories. */
export function compareAnswer(panel: Panel, intent: CompareIntent, result: CityComparison): Answer {
  const { cities, notes, period } = result;
  const main = cities.flatMap(({ city, synergy }) =>
    isGap(synergy) ? [] : [{ name: cityName(panel, city), report: synergy }],
  );
  const others = cities.flatMap(({ city, alternatives }) =>
    alternatives.map((report) => ({ name: cityName(panel, city), report })),
  );
  const words = groups(main);
  const span = years(period);
  const start: Text =
    main.length > 0
      ? { en: `**${span.en}: ${words.en}.**`, zh: `**${span.zh}：${words.zh}**。` }
      : {
          en: `**For ${span.en} none of these cities can be judged.**`,
          zh: `**${span.zh}这些城市均无法判断**。`,
        };
  const rows = [...main, ...others].map(reportRow);
  const [first] = cities;
  const firstName = first && cityName(panel, first.city);
  const figures = main.flatMap(({ name, report }) => [
    ...labelled({ en: `${name.en}: PM2.5, change`, zh: `${name.zh} PM2.5 变化` }, report.pm25.percent),
    ...labelled({ en: `${name.en}: CO2, change`, zh: `${name.zh} CO₂ 排放变化` }, report.co2.percent),
  ]);
  return {
    blocks: [
      start,
      ...assumptionNote(intent),
      ...unrecognisedNote(intent.unrecognised),
      ...disagreements(panel, cities),
      ...(rows.length > 0 ? [table(head, rows)] : []),
      ...gapNotes(panel, cities),
      ...restsOn(notes),
    ],
    figures,
    followUps: [
      ...(firstName ? [cityQuestion(firstName, period), dataQuestion(firstName)] : []),
      countQuestion({ kind: "country" }, period),
    ],
  };
}
