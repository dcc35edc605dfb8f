import type { BatchRequest, CityOutcome, CityPath } from "@tandem/batch";
import type { Language } from "@tandem/core";
import type { Cell } from "./csv-text.ts";

type Designed = Extract<CityPath, { kind: "designed" }>;
type DesignedYear = Designed["milestones"][number];
type ReadYear = readonly (readonly [name: string, read: (year: DesignedYear) => Cell])[];
export type OutcomeColumns = readonly (readonly [name: string, read: (outcome: CityOutcome) => Cell])[];

function pathOf(outcome: CityOutcome): CityPath | undefined {
  return outcome.kind === "failed" ? undefined : outcome.path;
}

function ofDesigned(read: (path: Designed) => Cell) {
  return (outcome: CityOutcome) => {
    const path = pathOf(outcome);
    return path?.kind === "designed" ? read(path) : undefined;
  };
}

function shadowPrice({ shadowPrices }: DesignedYear, asked: "co2" | "pm25"): number | undefined {
  return shadowPrices.find(({ kind }) => kind === asked)?.value;
}

function shownMeasures({ measures }: DesignedYear): string {
  return measures.map(({ id, share }) => `${id}:${share}`).join(" ");
}

const yearColumns: ReadYear = [
  ["cost_million_cny", ({ totals }) => totals.cost],
  ["co2_change_percent", ({ totals }) => totals.co2ChangePercent],
  ["pm25_before_ug_m3", ({ pm25Before }) => pm25Before],
  ["pm25_ug_m3", ({ pm25 }) => pm25],
  ["co2_removed_kt", ({ totals }) => totals.co2],
  ["so2_removed_kt", ({ totals }) => totals.so2],
  ["nox_removed_kt", ({ totals }) => totals.nox],
  ["pm25_removed_kt", ({ totals }) => totals.pm25],
  ["voc_removed_kt", ({ totals }) => totals.voc],
  ["nh3_removed_kt", ({ totals }) => totals.nh3],
  ["deaths_avoided", ({ deathsAvoided }) => deathsAvoided?.central],
  ["deaths_avoided_lower", ({ deathsAvoided }) => deathsAvoided?.lower],
  ["deaths_avoided_upper", ({ deathsAvoided }) => deathsAvoided?.upper],
  ["shadow_co2_million_cny_per_kt", (year) => shadowPrice(year, "co2")],
  ["shadow_pm25_million_cny_per_ug_m3", (year) => shadowPrice(year, "pm25")],
  ["main_measures", shownMeasures],
];

function columnsOfYear(year: number): OutcomeColumns {
  return yearColumns.map(([name, read]) => [
    `path_${year}_${name}`,
    ofDesigned(({ milestones }) => {
      const found = milestones.find((one) => one.year === year);
      return found && read(found);
    }),
  ]);
}

/** Columns of the path that a batch asked for, some for each of its years; none where it asked for no path. */
export function pathColumns(part: BatchRequest["path"], language: Language): OutcomeColumns {
  if (part === undefined) return [];
  return [
    [
      "path_status",
      (outcome) =>
        pathOf(outcome)?.kind === "left-out" ? "left-out" : ofDesigned(({ status }) => status)(outcome),
    ],
    ["path_base_year", ofDesigned(({ baseYear }) => baseYear)],
    ["path_gap", ofDesigned(({ gap }) => gap)],
    ["path_discounted_cost_million_cny", ofDesigned(({ discounted }) => discounted.cost)],
    ...part.milestones.flatMap(({ year }) => columnsOfYear(year)),
    ["path_conflict", ofDesigned(({ conflict }) => conflict?.map(({ text }) => text[language]).join("; "))],
    [
      "path_reason",
      (outcome) => {
        const path = pathOf(outcome);
        return path?.kind === "left-out" ? path.reason[language] : undefined;
      },
    ],
  ];
}
