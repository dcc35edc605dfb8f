import { invalidInput } from "../error/tandem-error.ts";
import { type Gap, gap } from "../figure/gap.ts";
import type { Text } from "../text/text.ts";
import type { GridFactorInput, GridFactorResult } from "./grid-factor.method.ts";
import { type GridArea, nationalGridPath, provinceGrids, regionalGrids } from "./grid-factors.ts";

/** A place name without capitals, spaces and the endings of administrative rank. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[\s·.-]/g, "")
    .replace(/(壮族|回族|维吾尔)?自治区$|省$|市$|区域$|(区域)?电网$|province$|municipality$|grid$/u, "")
    .replace(/(north|south|east|west|central)china$/u, "$1");
}

const nationNames: ReadonlySet<string> = new Set(["china", "中国", "全国"]);

/** A province or a regional grid by its English or Chinese name; undefined for Tibet, which has no factor. */
function areaNamed(name: string): GridArea | undefined {
  const plain = plainName(name);
  return [...provinceGrids, ...regionalGrids].find(
    (area) => plainName(area.nameEn) === plain || plainName(area.nameZh) === plain,
  );
}

const nation: Text = { en: "China", zh: "全国" };

function noFactor(area: Text, year: number, has: readonly (string | number)[]): Gap {
  return gap(
    {
      en: `no electricity CO2 factor of ${area.en} for ${year}`,
      zh: `缺少${area.zh} ${year} 年电力二氧化碳排放因子`,
    },
    has.length === 0
      ? { en: "the national factor, or a local one", zh: "全国平均因子或本地因子" }
      : { en: `one of the years ${has.join(", ")}`, zh: `下列年份之一：${has.join("、")}` },
  );
}

function nationalFactor(year: number): GridFactorResult | Gap {
  const after = nationalGridPath.findIndex((point) => point.year >= year);
  const high = nationalGridPath[after];
  const exact = high?.year === year ? high : undefined;
  if (exact !== undefined) return { ...exact, area: nation, scope: "national", interpolated: false };
  const low = nationalGridPath[after - 1];
  if (high === undefined || low === undefined) {
    const [first, last] = [nationalGridPath[0]?.year ?? 0, nationalGridPath.at(-1)?.year ?? 0];
    return noFactor(nation, year, [`${first}–${last}`]);
  }
  const share = (year - low.year) / (high.year - low.year);
  return {
    year,
    tonnesPerMegawattHour:
      low.tonnesPerMegawattHour + share * (high.tonnesPerMegawattHour - low.tonnesPerMegawattHour),
    status: "expert-estimate",
    area: nation,
    scope: "national",
    interpolated: true,
  };
}

/**
 * CO2 of a megawatt-hour of electricity used in an area and a year.
 *
 * Values: the official provincial and regional factors of 2021 and 2022; without an area the national factor, official
 * to 2023, then this project's expert path to 2060, linear between its years and marked `expert-estimate`.
 * Unit: t of CO2 per MWh, which is kg per kWh. A province keeps no factor from another year or from the nation: where
 * its year is not published (or for Tibet) the result is a gap that names what there is.
 * @throws TandemError `invalid-input` where the year is not a whole number.
 * Source: MEE and NBS announcements.
 */
export function gridFactor({ area: name, year }: GridFactorInput): GridFactorResult | Gap {
  if (!Number.isInteger(year)) {
    throw invalidInput("year", {
      en: `must be a whole number, got ${year}`,
      zh: `应为整数，收到 ${year}`,
    });
  }
  if (name === undefined || nationNames.has(plainName(name))) return nationalFactor(year);
  const area = areaNamed(name);
  if (area === undefined) return noFactor({ en: name, zh: name }, year, []);
  const value = area.byYear[year];
  if (value === undefined)
    return noFactor({ en: area.nameEn, zh: area.nameZh }, year, Object.keys(area.byYear));
  return {
    year,
    tonnesPerMegawattHour: value,
    status: "read",
    area: { en: area.nameEn, zh: area.nameZh },
    scope: provinceGrids.includes(area) ? "province" : "region",
    interpolated: false,
  };
}
