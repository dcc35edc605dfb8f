import { keyRegions } from "../../src/panel/key-regions.ts";
import type { PanelFile } from "../../src/panel/panel-file.ts";
import { pinyinOf } from "../names/pinyin-of.ts";
import { namedIn, textIn, wrongCell } from "./cells.ts";
import type { CsvRow } from "./csv.ts";
import { rowsOf } from "./figures-folder.ts";

type NamedCity = PanelFile["cities"][number];

/** Label points of cities that the figures give none for: Sansha's seat on Yongxing (Woody) Island. */
const labelPoints: Readonly<Record<string, { readonly lon: number; readonly lat: number }>> = {
  "4603": { lon: 112.339, lat: 16.834 },
};

function degreesIn(row: CsvRow, column: "lon" | "lat", code: string): number {
  const text = textIn(row, column);
  const known = text === "" ? labelPoints[code]?.[column] : Number(text);
  if (known === undefined || Number.isNaN(known) || Math.abs(known) > 180)
    throw wrongCell(row, column, { en: "a number of degrees", zh: "经纬度数值" });
  return known;
}

function codeIn(row: CsvRow): string {
  const code = textIn(row, "code");
  if (!/^\d{4}$/.test(code)) throw wrongCell(row, "code", { en: "four digits", zh: "四位数字" });
  return code;
}

function filled(row: CsvRow, column: string): string {
  const text = textIn(row, column);
  if (text === "") throw wrongCell(row, column, { en: "a name", zh: "名称" });
  return text;
}

function cityIn(row: CsvRow): NamedCity {
  const code = codeIn(row);
  const nameZh = filled(row, "name_zh");
  return {
    code,
    nameEn: filled(row, "name_en"),
    nameZh,
    pinyin: pinyinOf(nameZh),
    provinceEn: filled(row, "province_en"),
    provinceZh: filled(row, "province_zh"),
    lon: degreesIn(row, "lon", code),
    lat: degreesIn(row, "lat", code),
  };
}

/** Cities by code, in the order of their codes. */
export function readCities(folder: string): ReadonlyMap<string, NamedCity> {
  const cities = new Map<string, NamedCity>();
  for (const row of rowsOf(folder, "cities")) {
    const city = cityIn(row);
    if (cities.has(city.code)) throw wrongCell(row, "code", { en: "a code used once", zh: "不重复的代码" });
    cities.set(city.code, city);
  }
  return new Map([...cities].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The provinces of the cities, in the order of their cities' codes. */
export function provincesOf(cities: Iterable<NamedCity>): PanelFile["provinces"] {
  const provinces = new Map<string, PanelFile["provinces"][number]>();
  for (const { provinceEn, provinceZh } of cities) {
    if (!provinces.has(provinceZh))
      provinces.set(provinceZh, { nameEn: provinceEn, nameZh: provinceZh, pinyin: pinyinOf(provinceZh) });
  }
  return [...provinces.values()];
}

type Evidence = PanelFile["regions"][number]["members"][number]["evidence"];

const evidences: ReadonlyMap<string, Evidence> = new Map([
  ["read", "read"],
  ["unverified", "unverified"],
]);

export function readRegions(folder: string, cities: ReadonlyMap<string, NamedCity>): PanelFile["regions"] {
  const members = new Map(keyRegions.map(({ csvName }) => [csvName, new Map<string, Evidence>()]));
  for (const row of rowsOf(folder, "key_regions")) {
    const { code } = namedIn(row, "code", cities);
    namedIn(row, "region", members).set(code, namedIn(row, "evidence", evidences));
  }
  return keyRegions.map(({ id, csvName, name }) => ({
    id,
    name,
    members: [...(members.get(csvName) ?? [])].map(([code, evidence]) => ({ code, evidence })),
  }));
}
