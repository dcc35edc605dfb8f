import { synergyClasses, type Text } from "@tandem/core";
import type { Panel } from "@tandem/data";
import type { RankedCity } from "../../tools/ranked-cities.ts";
import type { Area, OverviewIntent } from "../understand/intent.ts";
import { comma, joined, table } from "../wording/joined.ts";
import { areaName, cityName, classNames, sourceName } from "../wording/names.ts";
import { type LabelledFigure, labelled } from "./answer.ts";
import { percentText } from "./change-words.ts";
import type { Side } from "./overview-words.ts";

/** Counts of every class, one column per inventory. */
export function classTable(sides: readonly Side[]): Text {
  const head: readonly Text[] = [
    { en: "class", zh: "类型" },
    ...sides.map((side): Text => {
      const name = sourceName(side.co2Source);
      return { en: `${name.en} (n = ${side.n})`, zh: `${name.zh}（n = ${side.n}）` };
    }),
  ];
  const rows = synergyClasses.map((name) => [
    classNames[name],
    ...sides.map(({ counts }): Text => ({ en: `${counts[name]}`, zh: `${counts[name]}` })),
  ]);
  return table(head, rows);
}

const cityHead: readonly Text[] = [
  { en: "#", zh: "序号" },
  { en: "city", zh: "城市" },
  { en: "province", zh: "省份" },
  { en: "CO2 change", zh: "CO₂ 变化" },
  { en: "PM2.5 change", zh: "PM2.5 变化" },
  { en: "class", zh: "类型" },
  { en: "PM2.5 source", zh: "PM2.5 来源" },
];

/** The rows that were asked for, and how many more there are. */
export function cityTable(panel: Panel, side: Side): readonly Text[] {
  if (side.cities.length === 0) return [];
  const rows = side.cities.map((city, index): readonly Text[] => {
    const carbon = percentText(city.co2Change);
    const air = percentText(city.pm25Change);
    return [
      { en: `${index + 1}`, zh: `${index + 1}` },
      cityName(panel, city),
      { en: city.provinceEn, zh: city.provinceZh },
      { en: carbon, zh: carbon },
      { en: air, zh: air },
      { en: city.class, zh: classNames[city.class].zh },
      sourceName(city.pm25Source),
    ];
  });
  const more: Text = {
    en: `… and ${side.more} more; ask for more rows, name a province or region, or run a batch and download all of them.`,
    zh: `……另有 ${side.more} 个未列出；可要求列出更多、按省份或区域缩小范围，或提交批次后下载全部结果。`,
  };
  const source = sourceName(side.co2Source);
  const caption: Text = { en: `CO2 from ${source.en}:`, zh: `CO₂ 来源为 ${source.zh}：` };
  return [caption, table(cityHead, rows), ...(side.more > 0 ? [more] : [])];
}

/** The names of a short list on one line. */
export function cityNamesLine(panel: Panel, cities: readonly RankedCity[]): Text {
  return joined(
    cities.map((city) => cityName(panel, city)),
    comma,
  );
}

/** How many cities were left out with each inventory, and for want of what. */
export function leftOutNote(sides: readonly Side[], asked: number): readonly Text[] {
  if (sides.every(({ leftOut }) => leftOut.n === 0)) return [];
  const parts = sides.map(({ co2Source, leftOut }): Text => {
    const reasons = leftOut.reasons;
    const source = sourceName(co2Source);
    return {
      en: `${leftOut.n} with ${source.en}${reasons.length > 0 ? ` (${reasons.map(({ reason, n }) => `${reason.en}: ${n}`).join("; ")})` : ""}`,
      zh: `按 ${source.zh} 有 ${leftOut.n} 个${reasons.length > 0 ? `（${reasons.map(({ reason, n }) => `${reason.zh}：${n} 个`).join("；")}）` : ""}`,
    };
  });
  const all = joined(parts, { en: "; ", zh: "；" });
  return [
    {
      en: `Of ${asked} cities those without data of both years are left out, not counted as failures: ${all.en}.`,
      zh: `${asked} 个城市中因数据缺失而未计入者：${all.zh}；未计入不等于未实现。`,
    },
  ];
}

/** Each class's count as a figure, and the changes of the rows shown. */
export function overviewFigures(
  panel: Panel,
  { sides, area, intent }: { sides: readonly Side[]; area: Area; intent: OverviewIntent },
): readonly LabelledFigure[] {
  const where = areaName(area);
  const counts = sides.flatMap(({ counts: tally, n, co2Source, provenance }) => {
    if (provenance === undefined) return [];
    const source = sourceName(co2Source);
    const counted = (value: number, what: Text): readonly LabelledFigure[] =>
      labelled(
        { en: `${where.en}: ${what.en}, ${source.en}`, zh: `${where.zh}${what.zh}（${source.zh}）` },
        { value, unit: "count", period: intent.period, ...provenance },
      );
    return [
      ...counted(n, { en: "cities compared (n)", zh: "可比城市数（n）" }),
      ...synergyClasses.flatMap((name) =>
        tally[name] > 0
          ? counted(tally[name], { en: `cities ${name}`, zh: `${classNames[name].zh}城市数` })
          : [],
      ),
    ];
  });
  const isShown = intent.isList || intent.ranking !== undefined;
  const rows = (isShown ? (sides[0]?.cities ?? []) : []).flatMap((city) => {
    const name = cityName(panel, city);
    return [
      ...labelled({ en: `${name.en}: CO2, change`, zh: `${name.zh} CO₂ 排放变化` }, city.co2Change),
      ...labelled({ en: `${name.en}: PM2.5, change`, zh: `${name.zh} PM2.5 变化` }, city.pm25Change),
    ];
  });
  return [...counts, ...rows];
}
