import type { BatchRequest, CityOutcome } from "@tandem/batch";
import {
  type Change,
  converted,
  type FlagId,
  isGap,
  type Language,
  type PeriodFigure,
  quantity,
  type SynergyReport,
  synergyClasses,
  type Unit,
  type YearFigure,
} from "@tandem/core";
import { classNames } from "../../planner/wording/names.ts";
import { pathColumns } from "./path-columns.ts";
import { type Columns, columnsOfPart, inWords } from "./results-column.ts";

type Assessed = Extract<CityOutcome, { kind: "assessed" }>;
type Axis = "co2" | "pm25";

export interface ResultsTable extends Pick<BatchRequest, "from" | "to" | "path"> {
  readonly outcomes: readonly CityOutcome[];
}

/** How the two axes are named, in which unit they are written, and how that is read. */
export const axes = {
  co2: { en: "CO2", zh: "CO₂", unit: "Mt", suffix: "mt" },
  pm25: { en: "PM2.5", zh: "PM2.5", unit: "µg/m³", suffix: "ug_m3" },
} as const satisfies Record<Axis, { en: string; zh: string; unit: Unit; suffix: string }>;

/** A figure's value in another unit of its kind. */
export function inUnit({ value, unit }: YearFigure | PeriodFigure, asked: Unit): number {
  return unit === asked ? value : converted(quantity(value, unit), asked).value;
}

function percentOf({ percent }: Change, part: "value" | "lower" | "upper" = "value"): number | undefined {
  return isGap(percent) ? undefined : percent[part];
}

function changeColumns(axis: Axis, { from, to }: Pick<ResultsTable, "from" | "to">): Columns<SynergyReport> {
  const { en, zh, unit, suffix } = axes[axis];
  const percent = (name: string, end: { readonly en: string; readonly zh: string }) => ({
    name: `${axis}_change_percent${name}`,
    title: {
      en: `${en} change ${from}–${to}${end.en} (%)`,
      zh: `${zh} ${from}—${to} 年变化率${end.zh}（%）`,
    },
  });
  return [
    {
      name: `${axis}_from_${suffix}`,
      title: { en: `${en} ${from} (${unit})`, zh: `${from} 年 ${zh}（${unit}）` },
      read: (report) => inUnit(report[axis].from, unit),
    },
    {
      name: `${axis}_to_${suffix}`,
      title: { en: `${en} ${to} (${unit})`, zh: `${to} 年 ${zh}（${unit}）` },
      read: (report) => inUnit(report[axis].to, unit),
    },
    {
      name: `${axis}_change_${suffix}`,
      title: { en: `${en} change ${from}–${to} (${unit})`, zh: `${zh} ${from}—${to} 年变化量（${unit}）` },
      read: (report) => inUnit(report[axis].absolute, unit),
    },
    { ...percent("", { en: "", zh: "" }), read: (report) => percentOf(report[axis]) },
    {
      ...percent("_lower", {
        en: ", 95 % lower bound by an expert's errors",
        zh: "，按专家设定误差的 95% 区间下限",
      }),
      read: (report) => percentOf(report[axis], "lower"),
    },
    {
      ...percent("_upper", {
        en: ", 95 % upper bound by an expert's errors",
        zh: "，按专家设定误差的 95% 区间上限",
      }),
      read: (report) => percentOf(report[axis], "upper"),
    },
    {
      name: `${axis}_basis`,
      title: { en: `${en} basis`, zh: `${zh} 数据性质` },
      read: (report) => report[axis].absolute.basis,
      shown: (report, language) => inWords.basis(report[axis].absolute.basis, language),
    },
    {
      name: `${axis}_source`,
      title: { en: `${en} source`, zh: `${zh} 数据来源` },
      read: (report) => report[axis].absolute.source,
    },
    {
      name: `${axis}_terms`,
      title: { en: `${en} terms of use`, zh: `${zh} 使用条款` },
      read: (report) => report[axis].absolute.terms,
      shown: (report, language) => inWords.terms(report[axis].absolute.terms, language),
    },
  ];
}

function flagsOf({ co2, pm25 }: SynergyReport): readonly FlagId[] {
  return [...new Set([...co2.absolute.flags, ...pm25.absolute.flags])];
}

const classColumn: Columns<SynergyReport> = [
  {
    name: "class",
    title: { en: "Synergy class", zh: "协同类型" },
    read: (report) => report.class,
    shown: (report, language) => inWords.class(report.class, language),
  },
];

function reportColumns(table: ResultsTable): Columns<SynergyReport> {
  return [
    ...classColumn,
    ...changeColumns("co2", table),
    ...changeColumns("pm25", table),
    {
      name: "angle_degrees",
      title: { en: "Angle (°)", zh: "协同角（°）" },
      read: ({ angle }) => angle.value,
    },
    {
      name: "strength",
      title: { en: "Strength (share, 1)", zh: "协同强度（份额，1）" },
      read: ({ strength }) => strength.value,
    },
    {
      name: "flags",
      title: { en: "To know before use", zh: "使用须知" },
      read: (report) => flagsOf(report).join(" "),
      shown: (report, language) => inWords.flags(flagsOf(report), language),
    },
  ];
}

const statuses = {
  assessed: { en: "assessed", zh: "已评估" },
  "left-out": { en: "left out", zh: "未纳入" },
  failed: { en: "failed", zh: "失败" },
} as const;

/** Which city, by code and by names. */
export const cityColumns: Columns<CityOutcome> = [
  { name: "code", title: { en: "Code (GB/T 2260)", zh: "代码（GB/T 2260）" }, read: ({ code }) => code },
  { name: "name_en", title: { en: "City", zh: "城市（英文）" }, read: ({ city }) => city.nameEn },
  { name: "name_zh", title: { en: "City (Chinese)", zh: "城市" }, read: ({ city }) => city.nameZh },
  { name: "province_en", title: { en: "Province", zh: "省份（英文）" }, read: ({ city }) => city.provinceEn },
  {
    name: "province_zh",
    title: { en: "Province (Chinese)", zh: "省份" },
    read: ({ city }) => city.provinceZh,
  },
  {
    name: "status",
    title: { en: "Status", zh: "状态" },
    read: ({ kind }) => kind,
    shown: ({ kind }, language) => statuses[kind][language],
  },
];

function ofAssessed<T>(part: (outcome: Assessed) => T | undefined) {
  return (outcome: CityOutcome) => (outcome.kind === "assessed" ? part(outcome) : undefined);
}

function alternativesColumns(table: ResultsTable): Columns<CityOutcome> {
  const counts = table.outcomes.map((one) => (one.kind === "assessed" ? one.alternatives.length : 0));
  const most = counts.reduce((count, next) => Math.max(count, next), 1);
  const columns = [...classColumn, ...changeColumns("co2", table)];
  return Array.from({ length: most }, (_, index) => {
    const number = index === 0 ? "" : String(index + 1);
    const title = {
      en: `By another inventory${number === "" ? "" : ` (${number})`}: `,
      zh: `另一清单${number}：`,
    };
    return columnsOfPart(
      columns,
      { prefix: `alternative${number}_`, title },
      ofAssessed(({ alternatives }) => alternatives[index]),
    );
  }).flat();
}

function probabilityColumns({ outcomes }: ResultsTable): Columns<CityOutcome> {
  const isAny = outcomes.some((outcome) => outcome.kind === "assessed" && outcome.probabilities);
  if (!isAny) return [];
  return synergyClasses.map((name) => ({
    name: `probability_${name.replaceAll("-", "_")}`,
    title: {
      en: `Probability: ${classNames[name].en} (share, 1)`,
      zh: `概率：${classNames[name].zh}（份额，1）`,
    },
    read: ofAssessed(({ probabilities }) => probabilities?.[name]),
  }));
}

/** What an assessed city has: both axes, the class, other inventories, probabilities. */
export function assessedColumns(table: ResultsTable): Columns<CityOutcome> {
  const { from, to } = table;
  return [
    { name: "from_year", title: { en: "From (year)", zh: "起始年份" }, read: () => from },
    { name: "to_year", title: { en: "To (year)", zh: "终止年份" }, read: () => to },
    ...columnsOfPart(
      reportColumns(table),
      { prefix: "", title: { en: "", zh: "" } },
      ofAssessed(({ synergy }) => synergy),
    ),
    ...alternativesColumns(table),
    ...probabilityColumns(table),
  ];
}

/** Why a city was not assessed, and what would change that. */
export function reasonColumns(language: Language): Columns<CityOutcome> {
  return [
    {
      name: "reason",
      title: { en: "Reason", zh: "原因" },
      read: (outcome) => (outcome.kind === "assessed" ? undefined : outcome.reason[language]),
    },
    {
      name: "needs",
      title: { en: "What it needs", zh: "所需数据" },
      read: (outcome) => (outcome.kind === "left-out" ? outcome.needs[language] : undefined),
    },
  ];
}

/** Every column of the table of all cities. */
export function resultsColumns(table: ResultsTable, language: Language): Columns<CityOutcome> {
  return [
    ...cityColumns,
    ...assessedColumns(table),
    ...pathColumns(table.path, language),
    ...reasonColumns(language),
  ];
}
