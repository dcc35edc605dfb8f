import {
  type CityInputs,
  changeOver,
  type Figure,
  flagTexts,
  inheritedProvenance,
  isGap,
  type SynergyOverview,
  synergyOverview,
  type Text,
} from "@tandem/core";
import type { Panel } from "@tandem/data";
import { type OverviewQuery, overviewInputs } from "./overview-inputs.ts";

export type Provenance = Pick<Figure, "basis" | "source" | "terms" | "flags">;

/** One CO2 inventory's view of many cities. */
export interface InventoryOverview extends Pick<SynergyOverview, "n" | "counts"> {
  readonly co2Source: string;
  /** How many of the n cities take PM2.5 from which series. */
  readonly pm25Sources: readonly { readonly source: string; readonly n: number }[];
  readonly leftOut: {
    readonly n: number;
    readonly reasons: readonly { readonly reason: Text; readonly n: number }[];
  };
  /** What every count of the overview rests on; absent where n is 0. */
  readonly provenance?: Provenance;
}

function tally(values: readonly string[]): readonly { readonly source: string; readonly n: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([source, n]) => ({ source, n })).toSorted((a, b) => b.n - a.n);
}

function leftOutReasons(inputs: readonly CityInputs[]): InventoryOverview["leftOut"] {
  const gaps = inputs.map((input) => [isGap(input.co2.asked), isGap(input.pm25)] as const);
  const number = (co2Missing: boolean, pm25Missing: boolean) =>
    gaps.filter(([a, b]) => a === co2Missing && b === pm25Missing).length;
  const reasons: readonly { readonly reason: Text; readonly n: number }[] = [
    {
      reason: { en: "no CO2 of both years in this inventory", zh: "该清单缺少两端年份的 CO₂ 数据" },
      n: number(true, false),
    },
    {
      reason: { en: "no PM2.5 of both years from one series", zh: "没有同一序列的两端年份 PM2.5 数据" },
      n: number(false, true),
    },
    {
      reason: { en: "neither CO2 nor PM2.5 of both years", zh: "两端年份的 CO₂ 与 PM2.5 均缺" },
      n: number(true, true),
    },
  ];
  const present = reasons.filter(({ n }) => n > 0);
  return { n: present.reduce((sum, { n }) => sum + n, 0), reasons: present };
}

function provenanceOf(inputs: readonly CityInputs[]): Provenance | undefined {
  const ofSource = new Map<string, Figure>();
  for (const { co2, pm25 } of inputs) {
    if (isGap(co2.asked) || isGap(pm25)) continue;
    for (const pair of [co2.asked, pm25])
      if (!ofSource.has(pair.to.source)) ofSource.set(pair.to.source, changeOver(pair).absolute);
  }
  let all: Figure | undefined;
  for (const figure of ofSource.values())
    all = all === undefined ? figure : { ...all, ...inheritedProvenance(all, figure) };
  if (all === undefined) return undefined;
  const { basis, source, terms, flags } = all;
  return { basis, source, terms, flags };
}

const singleYears: Text = {
  en: "Two single years are compared; weather alone moves annual PM2.5 by several percent",
  zh: "仅比较两个单独年份；气象条件本身即可使 PM2.5 年均值波动百分之几",
};

/** What a reader must know before relying on the counts: the flags of the figures behind them, in words. */
export function overviewNotes(sides: readonly InventoryOverview[]): readonly Text[] {
  const flags = new Set(sides.flatMap(({ provenance }) => provenance?.flags ?? []));
  return [...[...flags].map((flag) => flagTexts[flag]), singleYears];
}

/** Counts, left-out cities and provenance of many cities with one CO2 inventory. */
export function inventoryOverview(
  panel: Panel,
  query: OverviewQuery & { readonly co2: string },
): { readonly overview: SynergyOverview; readonly summary: InventoryOverview } {
  const inputs = overviewInputs(panel, query);
  const overview = synergyOverview(inputs, query.period);
  const provenance = provenanceOf(inputs);
  return {
    overview,
    summary: {
      co2Source: query.co2,
      n: overview.n,
      counts: overview.counts,
      pm25Sources: tally(overview.cities.map((city) => city.pm25Source)),
      leftOut: leftOutReasons(inputs),
      ...(provenance && { provenance }),
    },
  };
}
