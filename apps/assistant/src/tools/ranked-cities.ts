import {
  changeOver,
  type Gap,
  isGap,
  type OverviewRow,
  type PeriodFigure,
  type SynergyClassName,
  type SynergyOverview,
} from "@tandem/core";
import type { Panel } from "@tandem/data";
import { type CityNames, cityNames } from "./compact-change.ts";

export const rankings = ["co2ChangePercent", "pm25ChangePercent", "strength"] as const;
export type RankBy = (typeof rankings)[number];

export interface RankedCity extends OverviewRow, CityNames {
  /** Length of the joint change, as a share. */
  readonly strength: number;
  /** The two changes with what they rest on. */
  readonly co2Change: PeriodFigure | Gap;
  readonly pm25Change: PeriodFigure | Gap;
}

export interface RankingQuery {
  readonly class?: readonly SynergyClassName[] | undefined;
  readonly rankBy?: RankBy | undefined;
  readonly order?: "ascending" | "descending" | undefined;
}

function strengthOf({ co2ChangePercent, pm25ChangePercent }: OverviewRow): number {
  return Math.hypot(co2ChangePercent, pm25ChangePercent) / 100;
}

function sorted(rows: readonly OverviewRow[], { rankBy, order }: RankingQuery): readonly OverviewRow[] {
  const sign = order === "descending" ? -1 : 1;
  const key = (row: OverviewRow) =>
    rankBy === "strength" ? strengthOf(row) : row[rankBy ?? "co2ChangePercent"];
  if (rankBy === undefined) return rows.toSorted((a, b) => a.code.localeCompare(b.code));
  return rows.toSorted((a, b) => sign * (key(a) - key(b)) || a.code.localeCompare(b.code));
}

/** The rows of an overview that a query asks for, in its order, with names and figures for the first of them. */
export function rankedCities(
  panel: Panel,
  asked: {
    readonly overview: SynergyOverview;
    readonly query: RankingQuery;
    readonly series: { readonly co2: string };
  },
): { readonly all: number; readonly first: (limit: number) => readonly RankedCity[] } {
  const { overview, query } = asked;
  const wanted = overview.cities.filter((row) => query.class?.includes(row.class) ?? true);
  const rows = sorted(wanted, query);
  const changeOf = (code: string, variable: string, source: string): PeriodFigure | Gap => {
    const pair = panel.pair({ code, variable, source, period: overview.period });
    return isGap(pair) ? pair : changeOver(pair).percent;
  };
  const named = (row: OverviewRow): readonly RankedCity[] => {
    const city = panel.city(row.code);
    if (city === undefined) return [];
    return [
      {
        ...row,
        ...cityNames(city),
        strength: strengthOf(row),
        co2Change: changeOf(row.code, "co2", row.co2Source),
        pm25Change: changeOf(row.code, "pm25", row.pm25Source),
      },
    ];
  };
  return { all: rows.length, first: (limit) => rows.slice(0, limit).flatMap(named) };
}
