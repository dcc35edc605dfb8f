import type { BatchRequest, CityOutcome } from "@tandem/batch";
import {
  type Change,
  converted,
  isGap,
  type Language,
  type PeriodFigure,
  quantity,
  type SynergyReport,
  synergyClasses,
  type Unit,
  type YearFigure,
} from "@tandem/core";
import { type Cell, csvText } from "./csv-text.ts";
import { pathColumns } from "./path-columns.ts";

type Assessed = Extract<CityOutcome, { kind: "assessed" }>;
type Columns<T> = readonly (readonly [name: string, read: (of: T) => Cell])[];

function inUnit({ value, unit }: YearFigure | PeriodFigure, asked: Unit): number {
  return unit === asked ? value : converted(quantity(value, unit), asked).value;
}

function percentOf({ percent }: Change): number | undefined {
  return isGap(percent) ? undefined : percent.value;
}

function changeColumns(axis: "co2" | "pm25", suffix: string, unit: Unit): Columns<SynergyReport> {
  return [
    [`${axis}_from_${suffix}`, (report) => inUnit(report[axis].from, unit)],
    [`${axis}_to_${suffix}`, (report) => inUnit(report[axis].to, unit)],
    [`${axis}_change_${suffix}`, (report) => inUnit(report[axis].absolute, unit)],
    [`${axis}_change_percent`, (report) => percentOf(report[axis])],
    [`${axis}_basis`, (report) => report[axis].absolute.basis],
    [`${axis}_source`, (report) => report[axis].absolute.source],
    [`${axis}_terms`, (report) => report[axis].absolute.terms],
  ];
}

function flagsOf({ co2, pm25 }: SynergyReport): string {
  return [...new Set([...co2.absolute.flags, ...pm25.absolute.flags])].join(" ");
}

const co2Columns = changeColumns("co2", "mt", "Mt");

const reportColumns: Columns<SynergyReport> = [
  ["class", (report) => report.class],
  ...co2Columns,
  ...changeColumns("pm25", "ug_m3", "µg/m³"),
  ["angle_degrees", ({ angle }) => angle.value],
  ["strength", ({ strength }) => strength.value],
  ["flags", flagsOf],
];

const alternativeColumns: Columns<SynergyReport> = [["class", (report) => report.class], ...co2Columns];

const cityColumns: Columns<CityOutcome> = [
  ["code", ({ code }) => code],
  ["name_en", ({ city }) => city.nameEn],
  ["name_zh", ({ city }) => city.nameZh],
  ["province_en", ({ city }) => city.provinceEn],
  ["province_zh", ({ city }) => city.provinceZh],
  ["status", ({ kind }) => kind],
];

/** Columns of one part of an outcome, empty where the outcome has no such part. */
function partColumns<T>(
  columns: Columns<T>,
  prefix: string,
  part: (outcome: Assessed) => T | undefined,
): Columns<CityOutcome> {
  return columns.map(([name, read]) => [
    `${prefix}${name}`,
    (outcome) => {
      const of = outcome.kind === "assessed" ? part(outcome) : undefined;
      return of === undefined ? undefined : read(of);
    },
  ]);
}

function alternativesColumns(outcomes: readonly CityOutcome[]): Columns<CityOutcome> {
  const most = outcomes.reduce(
    (count, outcome) => (outcome.kind === "assessed" ? Math.max(count, outcome.alternatives.length) : count),
    1,
  );
  return Array.from({ length: most }, (_, index) =>
    partColumns(
      alternativeColumns,
      index === 0 ? "alternative_" : `alternative${index + 1}_`,
      ({ alternatives }) => alternatives[index],
    ),
  ).flat();
}

function probabilityColumns(outcomes: readonly CityOutcome[]): Columns<CityOutcome> {
  const isAny = outcomes.some((outcome) => outcome.kind === "assessed" && outcome.probabilities);
  if (!isAny) return [];
  return synergyClasses.map((name) => [
    `probability_${name.replaceAll("-", "_")}`,
    (outcome) => (outcome.kind === "assessed" ? outcome.probabilities?.[name] : undefined),
  ]);
}

export interface ResultsTable extends Pick<BatchRequest, "from" | "to" | "path"> {
  readonly outcomes: readonly CityOutcome[];
}

/**
 * The outcomes of a batch as CSV, one row per city, assessed or not. Units are in the column names: Mt for CO2, µg/m³
 * for PM2.5, per cent of the start for changes.
 */
export function resultsCsv({ from, to, path, outcomes }: ResultsTable, language: Language): string {
  const columns: Columns<CityOutcome> = [
    ...cityColumns,
    ["from_year", () => from],
    ["to_year", () => to],
    ...partColumns(reportColumns, "", ({ synergy }) => synergy),
    ...alternativesColumns(outcomes),
    ...probabilityColumns(outcomes),
    ...pathColumns(path, language),
    ["reason", (outcome) => (outcome.kind === "assessed" ? undefined : outcome.reason[language])],
    ["needs", (outcome) => (outcome.kind === "left-out" ? outcome.needs[language] : undefined)],
  ];
  const rows = outcomes.map((outcome) => columns.map(([, read]) => read(outcome)));
  return csvText(
    columns.map(([name]) => name),
    rows,
  );
}
