import type { z } from "zod";
import type { designPathTool } from "../../tools/path/design-path.ts";
import type { startBatchTool } from "../../tools/start-batch.ts";
import { mostRows, type synergyOverviewTool } from "../../tools/synergy-overview.ts";
import type { Area, OverviewIntent, PathIntent, StartBatchIntent } from "./intent.ts";
import type { Ranking } from "./ranking.ts";

type OverviewArguments = z.input<typeof synergyOverviewTool.input> & Record<string, unknown>;
type PathArguments = z.input<typeof designPathTool.input> & Record<string, unknown>;
type BatchArguments = z.input<typeof startBatchTool.input> & Record<string, unknown>;

function areaArguments(area: Area): Pick<OverviewArguments, "region" | "province"> {
  if (area.kind === "country") return {};
  return area.kind === "region" ? { region: area.region.id } : { province: area.nameEn };
}

function rows({ extent, limit }: Ranking, area: Area): number {
  if (limit !== undefined) return Math.min(Math.max(limit, 1), mostRows);
  if (extent === "all") return area.kind === "country" ? 10 : mostRows;
  return extent === "one" ? 5 : 10;
}

export function overviewArguments(intent: OverviewIntent, area: Area): OverviewArguments {
  const { period, classes, ranking } = intent;
  return {
    ...period,
    ...areaArguments(area),
    ...intent.series,
    ...(classes.length > 0 && { class: [...classes] }),
    ...(ranking && { rankBy: ranking.rankBy, order: ranking.order, limit: rows(ranking, area) }),
  };
}

export function startBatchArguments(intent: StartBatchIntent): BatchArguments {
  const { cities, period, draws, path } = intent;
  const places =
    cities === "all"
      ? { cities }
      : "kind" in cities
        ? areaArguments(cities)
        : { cities: cities.map(({ code }) => code) };
  return {
    ...places,
    ...period,
    ...intent.series,
    ...(draws !== undefined && { draws }),
    ...(path && { path }),
  };
}

export function pathArguments(intent: PathIntent): PathArguments {
  const { cities, region, milestones, hold, budgetPerYear, baseYear } = intent;
  return {
    ...(region === undefined ? { cities: cities.map(({ code }) => code) } : { region: region.id }),
    milestones,
    ...(budgetPerYear !== undefined && { budgetPerYear }),
    ...(hold.length > 0 && { hold: [...hold] }),
    ...(baseYear !== undefined && { baseYear }),
  };
}
