import { type Gap, isGap, type Text } from "@tandem/core";
import type { RecordOf } from "../../../tools/city-topics.ts";
import { listing, table } from "../../wording/joined.ts";
import { amount, signedPercent, years } from "../../wording/numbers.ts";
import { labelled } from "../answer.ts";
import { range } from "./amounts.ts";
import { gapPart, originNote, type TopicPart } from "./topic-part.ts";

type Sectors = RecordOf<"sectors">["sectors"];
type Breakdown = Exclude<Sectors["breakdown"], Gap>;
type Row = Breakdown["rows"][number];

const roles: Readonly<Record<Row["role"], Text>> = {
  both: { en: "both", zh: "碳与污染" },
  carbon: { en: "carbon", zh: "碳" },
  air: { en: "PM2.5", zh: "PM2.5" },
  neither: { en: "neither", zh: "均不突出" },
};
const evidences: Readonly<Record<Row["evidence"], Text>> = {
  inventory: { en: "inventory", zh: "清单" },
  plants: { en: "plants", zh: "企业数据" },
  "province-shares": { en: "province's shares", zh: "全省结构" },
};
const mostRows = 8;

function shares({ label, co2Share, pm25Share }: Row): Text {
  const [carbon, air] = [amount(co2Share), amount(pm25Share)];
  return {
    en: `${label.en} (${carbon.en} of CO2, ${air.en} of the PM2.5 that the city's own emissions form)`,
    zh: `${label.zh}（占 CO₂ ${carbon.zh}，占本地排放所致 PM2.5 ${air.zh}）`,
  };
}

function headlineOf(name: Text, { rows }: Breakdown): Text {
  const both = rows.filter(({ role }) => role === "both");
  if (both.length > 0) {
    const all = listing(both.map(shares));
    return {
      en: `**In ${name.en} these sectors carry both: ${all.en}.**`,
      zh: `**${name.zh}同时贡献碳与污染的行业：${all.zh}**。`,
    };
  }
  const [first] = rows;
  const top = first ? shares(first) : { en: "", zh: "" };
  return {
    en: `**In ${name.en} no sector carries a tenth or more of both; the largest joint share is that of ${top.en}.**`,
    zh: `**${name.zh}没有行业在碳与污染两方面均占一成以上；综合占比最高的是${top.zh}**。`,
  };
}

function sectorTable({ rows }: Breakdown): Text {
  const head: readonly Text[] = [
    { en: "Sector", zh: "行业" },
    { en: "carries", zh: "主要贡献" },
    { en: "share of CO2", zh: "占 CO₂" },
    { en: "share of own PM2.5", zh: "占本地 PM2.5" },
    { en: "CO2", zh: "CO₂" },
    { en: "plausible range", zh: "合理范围" },
    { en: "evidence", zh: "依据" },
  ];
  const lines = rows
    .slice(0, mostRows)
    .map((row) => [
      row.label,
      roles[row.role],
      amount(row.co2Share),
      amount(row.pm25Share),
      amount(row.co2),
      range(row.co2),
      evidences[row.evidence],
    ]);
  return table(head, lines);
}

function saturationBlock({ saturation }: Sectors): readonly Text[] {
  if (isGap(saturation)) return [];
  const { early, late, saturating } = saturation;
  const [before, after] = [years(early.period), years(late.period)];
  const [fast, slow] = [signedPercent(early.value), signedPercent(late.value)];
  return [
    {
      en: `End of pipe: industrial SO2 per CO2 changed by ${fast} a year in ${before.en} and by ${slow} in ${after.en}; ${saturating ? "that room is running out" : "no sign that the room runs out"}.`,
      zh: `末端治理：单位 CO₂ 的工业 SO2 在 ${before.zh}年均变化 ${fast}，${after.zh}年均变化 ${slow}；${saturating ? "减排空间趋于收窄" : "尚未显示空间收窄"}。`,
    },
  ];
}

/** Which sectors emit, and which carry both carbon and air pollution. */
export function sectorsPart(name: Text, { sectors }: RecordOf<"sectors">): TopicPart {
  const { breakdown } = sectors;
  const what: Text = { en: "which sectors its emissions come from", zh: "排放的行业来源" };
  if (isGap(breakdown)) return gapPart(name, what, breakdown);
  const top = breakdown.rows.slice(0, 3);
  const [first] = top;
  return {
    headline: headlineOf(name, breakdown),
    blocks: [sectorTable(breakdown), ...saturationBlock(sectors)],
    figures: top.flatMap(({ label, co2, co2Share, pm25Share }) => [
      ...labelled({ en: `${name.en}: ${label.en}, CO2`, zh: `${name.zh}${label.zh} CO₂` }, co2),
      ...labelled(
        { en: `${name.en}: ${label.en}, share of CO2`, zh: `${name.zh}${label.zh}占 CO₂` },
        co2Share,
      ),
      ...labelled(
        { en: `${name.en}: ${label.en}, share of own PM2.5`, zh: `${name.zh}${label.zh}占本地 PM2.5` },
        pm25Share,
      ),
    ]),
    notes: [...(first ? [originNote({ en: "Sectors", zh: "行业分解" }, first.co2)] : []), ...breakdown.notes],
  };
}
