import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TandemError } from "@tandem/core";
import { type CsvRow, csvRows } from "./csv.ts";

/** The files of a figures folder and the columns that are read from them. */
export const tables = {
  cities: ["code", "name_en", "name_zh", "province_en", "province_zh", "lon", "lat"],
  key_regions: ["code", "region", "evidence"],
  observations: ["code", "year", "variable", "value", "unit", "source"],
  point_sources: ["code", "year", "variable", "value", "unit", "source"],
  population_by_age_2020: ["census_code", "province_zh", "name_zh"],
  province_co2_sector_shares: [
    "province",
    "year",
    "agriculture",
    "power",
    "transport",
    "residential",
    "services",
    "construction",
    "industry_other",
  ],
  province_grid_factor: ["province_zh", "tco2_per_mwh_2021", "tco2_per_mwh_2022"],
  ipcc_spm7_tidy: [
    "sector",
    "option",
    "lt0",
    "c0_20",
    "c20_50",
    "c50_100",
    "c100_200",
    "no_cost",
    "total",
    "low",
    "high",
  ],
} as const satisfies Record<string, readonly string[]>;

export type TableName = keyof typeof tables;

export function fileName(table: TableName): string {
  return `${table}.csv`;
}

/**
 * The rows of one file of the folder.
 * @throws TandemError `unavailable` where the file cannot be read, `invalid-input` where its columns are others.
 */
export function rowsOf(folder: string, table: TableName, more: readonly string[] = []): Generator<CsvRow> {
  const file = fileName(table);
  const path = join(folder, file);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new TandemError({
      tag: "unavailable",
      where: file,
      message: { en: `cannot be read from the folder "${folder}"`, zh: `无法从文件夹“${folder}”读取` },
      cause,
    });
  }
  return csvRows(file, text, [...tables[table], ...more]);
}
