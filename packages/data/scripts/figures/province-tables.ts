import type { PanelFile } from "../../src/panel/panel-file.ts";
import { type BroadSector, type CostBin, costBins } from "../../src/panel/province-tables.ts";
import type { SourceId } from "../../src/panel/sources.ts";
import { shortChineseName } from "../../src/place/chinese-names.ts";
import { namedIn, numberIn, textIn, yearIn } from "./cells.ts";
import type { CsvRow } from "./csv.ts";
import { rowsOf } from "./figures-folder.ts";

type Province = PanelFile["provinces"][number];

const from = (source: SourceId) => source;

/** Columns of the sector shares by sector. */
const sectorColumns = {
  agriculture: "agriculture",
  power: "power",
  transport: "transport",
  residential: "residential",
  services: "services",
  construction: "construction",
  industryOther: "industry_other",
} as const satisfies Record<BroadSector, string>;

/** Columns of the mitigation potentials by bin of cost. */
const costColumns = {
  below0: "lt0",
  from0To20: "c0_20",
  from20To50: "c20_50",
  from50To100: "c50_100",
  from100To200: "c100_200",
  uncosted: "no_cost",
} as const satisfies Record<CostBin, string>;

/** Columns of the grid factors by year. */
export const gridFactorYears = [
  [2021, "tco2_per_mwh_2021"],
  [2022, "tco2_per_mwh_2022"],
] as const;

/** Names of provinces in the sector table are written in one word: InnerMongolia. */
export function inOneWord(nameEn: string): string {
  return nameEn.replaceAll(" ", "");
}

function sharesIn(row: CsvRow): Record<BroadSector, number> {
  const share = (sector: BroadSector) => numberIn(row, sectorColumns[sector], "1 (a share)");
  return {
    agriculture: share("agriculture"),
    power: share("power"),
    transport: share("transport"),
    residential: share("residential"),
    services: share("services"),
    construction: share("construction"),
    industryOther: share("industryOther"),
  };
}

export function readSectorShares(
  folder: string,
  provinces: readonly Province[],
): PanelFile["provinceSectorShares"] {
  const byName = new Map(provinces.map((province) => [inOneWord(province.nameEn), province]));
  const read = (row: CsvRow): PanelFile["provinceSectorShares"][number] => ({
    provinceEn: namedIn(row, "province", byName).nameEn,
    year: yearIn(row, "year"),
    shares: sharesIn(row),
    basis: "estimated",
    source: from("ceads-provinces"),
  });
  return [...rowsOf(folder, "province_co2_sector_shares")].map(read);
}

export function readGridFactors(folder: string, provinces: readonly Province[]): PanelFile["gridFactors"] {
  const byName = new Map(provinces.map((province) => [shortChineseName(province.nameZh), province]));
  return [...rowsOf(folder, "province_grid_factor")].flatMap((row) =>
    gridFactorYears.map(([year, column]) => ({
      provinceEn: namedIn(row, "province_zh", byName).nameEn,
      year,
      tonnesPerMegawattHour: numberIn(row, column, "t CO2/MWh"),
      basis: "estimated" as const,
      source: from("grid-factors-2022"),
    })),
  );
}

const unit = "Gt CO2e/yr";

function potentialsIn(row: CsvRow): Partial<Record<CostBin, number>> {
  const potentials: Partial<Record<CostBin, number>> = {};
  for (const bin of costBins) {
    const column = costColumns[bin];
    if (textIn(row, column) !== "") potentials[bin] = numberIn(row, column, unit);
  }
  return potentials;
}

export function readMitigationOptions(folder: string): PanelFile["mitigationOptions"] {
  return [...rowsOf(folder, "ipcc_spm7_tidy")].map((row) => ({
    sector: textIn(row, "sector"),
    option: textIn(row, "option").replace(/\s+/g, " "),
    potentials: potentialsIn(row),
    total: numberIn(row, "total", unit),
    low: numberIn(row, "low", unit),
    high: numberIn(row, "high", unit),
    basis: "modelled" as const,
    source: from("ipcc-ar6-wg3-spm7"),
  }));
}
