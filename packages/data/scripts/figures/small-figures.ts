import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ageBandColumns } from "../../src/panel/census-variables.ts";
import { fileName, type TableName, tables } from "./figures-folder.ts";

const rows: Readonly<Record<TableName, readonly string[]>> = {
  cities: [
    "1302,Tangshan,唐山市,Hebei,河北省,118.216,39.68",
    "1101,Beijing,北京市,Beijing,北京市,116.634,40.252",
    "5001,Chongqing,重庆市,Chongqing,重庆市,107.874,30.182",
  ],
  key_regions: ["1302,BTH_2+36,read", "1101,BTH_2+36,unverified"],
  observations: [
    "1302,2016,pm25,74.1,ug/m3,cnemc-monthly",
    "1302,2015,pm25,85.0,ug/m3,cnemc-monthly",
    "1302,2019,pm25,54.25,ug/m3,cnemc-monthly",
    "1101,2015,co2,61.918115,Mt,edgar-v8",
  ],
  point_sources: ["1302,2021,cement_plants_n,3.0,count,sfi-cement-2021-07"],
  population_by_age_2020: [
    `500100,重庆市,重庆市,${ageBandColumns.map(() => "2.0").join()}`,
    `500200,重庆市,重庆市,${ageBandColumns.map(() => "1").join()}`,
    `419001,河南省,济源市,${ageBandColumns.map(() => "7").join()}`,
  ],
  province_co2_sector_shares: ["Hebei,2015,0.01,0.4,0.05,0.04,0.01,0.01,0.48"],
  province_grid_factor: ["河北,0.7901,0.7252"],
  ipcc_spm7_tidy: ['AFOLU,"Restoration,  afforestation",,0.15, ,,,,0.15,0.1,0.2'],
};

/** A folder of figures of three cities in the temporary directory, some of its files with other rows. */
export function smallFigures(other: Partial<Record<TableName, readonly string[]>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "tandem-figures-"));
  for (const [table, standard] of Object.entries(rows) as [TableName, readonly string[]][]) {
    const columns = [...tables[table], ...(table === "population_by_age_2020" ? ageBandColumns : [])];
    writeFileSync(
      join(folder, fileName(table)),
      `${[columns.join(","), ...(other[table] ?? standard)].join("\n")}\n`,
    );
  }
  return folder;
}
