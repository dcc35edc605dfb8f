import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ageBandColumns, censusVariables } from "../../src/panel/census-variables.ts";
import { keyRegions } from "../../src/panel/key-regions.ts";
import type { PanelFile, Run } from "../../src/panel/panel-file.ts";
import { broadSectors, costBins } from "../../src/panel/province-tables.ts";
import type { FiguresTable } from "../../src/panel/variable-definition.ts";
import { variables } from "../../src/panel/variables.ts";
import { shortChineseName } from "../../src/place/chinese-names.ts";
import { csvText } from "./csv.ts";
import { fileName, type TableName, tables } from "./figures-folder.ts";
import { gridFactorYears, inOneWord } from "./province-tables.ts";
import { unitToCsv } from "./units-in-csv.ts";

type Row = readonly (string | number)[];

function observationRows(file: PanelFile, table: FiguresTable): readonly Row[] {
  const ids = new Set(variables.filter((variable) => variable.table === table).map(({ id }) => id));
  return file.series
    .filter((block) => ids.has(block.variable))
    .flatMap(({ variable, source, unit, cities }) =>
      Object.entries(cities).flatMap(([code, runs]) =>
        pointsIn(runs).map(([year, value]): Row => [code, year, variable, value, unitToCsv(unit), source]),
      ),
    );
}

function pointsIn(runs: readonly Run[]): readonly (readonly [year: number, value: number])[] {
  return runs.flatMap(([first = 0, ...values]) =>
    values.map((value, offset) => [first + offset, value] as const),
  );
}

/** The census writes a municipality as 110100, its city code being 1101. */
function censusCode(code: string): string {
  return `${code}00`;
}

function censusRows(file: PanelFile): readonly Row[] {
  const bands = censusVariables.map(
    ({ id }) => file.series.find((block) => block.variable === id)?.cities ?? {},
  );
  return file.cities.flatMap(({ code, nameZh, provinceZh }): Row[] => {
    const values = bands.flatMap((cities) => cities[code]?.[0]?.[1] ?? []);
    return values.length === bands.length ? [[censusCode(code), provinceZh, nameZh, ...values]] : [];
  });
}

function gridFactorRows(file: PanelFile): readonly Row[] {
  const nameZh = new Map(
    file.provinces.map((province) => [province.nameEn, shortChineseName(province.nameZh)]),
  );
  const byProvince = Map.groupBy(file.gridFactors, (factor) => factor.provinceEn);
  return [...byProvince].map(([provinceEn, factors]) => [
    nameZh.get(provinceEn) ?? provinceEn,
    ...gridFactorYears.map(
      ([year]) => factors.find((factor) => factor.year === year)?.tonnesPerMegawattHour ?? "",
    ),
  ]);
}

function regionRows(file: PanelFile): readonly Row[] {
  const csvNames = new Map(keyRegions.map(({ id, csvName }) => [id, csvName]));
  return file.regions.flatMap(({ id, members }) =>
    members.map(({ code, evidence }): Row => [code, csvNames.get(id) ?? id, evidence]),
  );
}

const rowsOf: Readonly<Record<TableName, (file: PanelFile) => readonly Row[]>> = {
  cities: (file) =>
    file.cities.map((city) => [
      city.code,
      city.nameEn,
      city.nameZh,
      city.provinceEn,
      city.provinceZh,
      city.lon,
      city.lat,
    ]),
  key_regions: regionRows,
  observations: (file) => observationRows(file, "observations"),
  point_sources: (file) => observationRows(file, "point_sources"),
  population_by_age_2020: censusRows,
  province_co2_sector_shares: (file) =>
    file.provinceSectorShares.map(({ provinceEn, year, shares }) => [
      inOneWord(provinceEn),
      year,
      ...broadSectors.map((sector) => shares[sector]),
    ]),
  province_grid_factor: gridFactorRows,
  ipcc_spm7_tidy: (file) =>
    file.mitigationOptions.map(({ sector, option, potentials, total, low, high }) => [
      sector,
      option,
      ...costBins.map((bin) => potentials[bin] ?? ""),
      total,
      low,
      high,
    ]),
};

const tableNames: readonly TableName[] = [
  "cities",
  "key_regions",
  "observations",
  "point_sources",
  "population_by_age_2020",
  "province_co2_sector_shares",
  "province_grid_factor",
  "ipcc_spm7_tidy",
];

/**
 * Writes the figures of a panel file into a folder laid out as `buildPanel` reads it, with a list of the sources beside
 * them; gives the rows of each file.
 */
export function exportFigures(file: PanelFile, folder: string): ReadonlyMap<string, number> {
  mkdirSync(folder, { recursive: true });
  const counts = new Map<string, number>();
  for (const table of tableNames) {
    const rows = rowsOf[table](file);
    const columns =
      table === "population_by_age_2020" ? [...tables[table], ...ageBandColumns] : tables[table];
    writeFileSync(join(folder, fileName(table)), csvText(columns, rows));
    counts.set(fileName(table), rows.length);
  }
  const sourceRows = file.sources.map(({ id, citation, terms, open }) => [id, citation, terms, String(open)]);
  writeFileSync(join(folder, "sources.csv"), csvText(["id", "citation", "terms", "open"], sourceRows));
  counts.set("sources.csv", sourceRows.length);
  return counts;
}
