import { invalidInput, type Period, period } from "@tandem/core";
import type { Panel } from "@tandem/data";
import { type BatchRequest, maximumDraws } from "../contract/batch.ts";
import type { PathPart } from "../contract/path-part.ts";
import { canonicalPath } from "./canonical-path.ts";

const largestSeed = 4_294_967_295;

/** A request with every choice made, in one form: two requests for the same work are equal field by field. */
export interface CanonicalRequest {
  /** Ascending and without repeats; "all" where every city of the panel is named. */
  readonly cities: "all" | readonly string[];
  readonly from: number;
  readonly to: number;
  readonly co2?: string;
  readonly pm25?: string;
  readonly draws: number;
  readonly seed: number;
  readonly path?: PathPart;
}

function canonicalCities(cities: BatchRequest["cities"], panel: Panel): "all" | readonly string[] {
  if (cities === "all") return "all";
  if (cities.length === 0) {
    throw invalidInput("cities", {
      en: 'must be "all" or name at least one city, got an empty list',
      zh: "应为 “all” 或至少包含一个城市代码，收到空列表",
    });
  }
  const codes = [...new Set(cities)].sort();
  const unknown = codes.filter((code) => panel.city(code) === undefined);
  if (unknown.length > 0) {
    const named = unknown.slice(0, 10).join(", ");
    throw invalidInput(
      "cities",
      {
        en: `must be codes of cities in the panel, such as 1302 for Tangshan; it has none with ${named}`,
        zh: `应为数据集中的城市代码（如唐山 1302），以下代码不存在：${named}`,
      },
      { unknown },
    );
  }
  return codes.length === panel.cities.length ? "all" : codes;
}

function wholeNumber(field: string, value: number, most: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw invalidInput(
    field,
    {
      en: `must be a whole number from 0 to ${most}, got ${value}`,
      zh: `应为 0 至 ${most} 之间的整数，收到 ${value}`,
    },
    { value: String(value) },
  );
}

/** Asks the panel itself, which refuses a source that never has the variable and lists those that do. */
function requireSources({ co2, pm25 }: BatchRequest, years: Period, panel: Panel): void {
  const [anyCity] = panel.cities;
  for (const [variable, source] of Object.entries({ co2, pm25 })) {
    if (source !== undefined && anyCity) panel.pair({ code: anyCity.code, variable, period: years, source });
  }
}

/**
 * The one form of a request that all requests for the same work share.
 * @throws TandemError `invalid-input` where a city, a year, a source, the draws or the seed is not one of the panel's
 * or out of range.
 */
export function canonicalRequest(request: BatchRequest, panel: Panel): CanonicalRequest {
  const years = period(request.from, request.to);
  const { co2, pm25 } = request;
  requireSources(request, years, panel);
  return {
    cities: canonicalCities(request.cities, panel),
    ...years,
    ...(co2 !== undefined && { co2 }),
    ...(pm25 !== undefined && { pm25 }),
    draws: wholeNumber("draws", request.draws ?? 0, maximumDraws),
    seed: wholeNumber("seed", request.seed ?? 1, largestSeed),
    ...(request.path && { path: canonicalPath(request.path) }),
  };
}
