import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isGap } from "@tandem/core";
import { afterEach, describe, expect, test } from "vitest";
import { panelFrom } from "../../src/panel/open-panel.ts";
import { PanelFile } from "../../src/panel/panel-file.ts";
import { buildPanel } from "./build-panel.ts";
import { exportFigures } from "./export-figures.ts";
import type { TableName } from "./figures-folder.ts";
import { smallFigures } from "./small-figures.ts";

const shippedText = readFileSync(new URL("../../panel.json", import.meta.url), "utf8");
const publishedFigures = fileURLToPath(new URL("../../../../../shared/data", import.meta.url));
const folders: string[] = [];

function figures(other: Partial<Record<TableName, readonly string[]>> = {}): string {
  const folder = smallFigures(other);
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test("the shipped panel, written out as figures and built again, gives the same bytes", () => {
  const folder = mkdtempSync(join(tmpdir(), "tandem-export-"));
  folders.push(folder);
  exportFigures(PanelFile.parse(JSON.parse(shippedText)), folder);
  const { text } = buildPanel(folder);
  expect(text === shippedText, "panel.json is not what its figures and src/panel build").toBe(true);
});

// The compiled figures lie beside the project and not in it, so this runs only where they are.
if (existsSync(publishedFigures)) {
  describe("built from the compiled figures beside the project", () => {
    test("the shipped panel is what they build", () => {
      const { text, droppedCensusRows } = buildPanel(publishedFigures);
      expect(text === shippedText, "build the panel again: packages/data/scripts/build-panel.ts").toBe(true);
      expect(droppedCensusRows).toEqual([]);
    });

    test.each(["observations.csv", "point_sources.csv"])("every number of %s comes back exactly", (file) => {
      const panel = panelFrom(shippedText, "all");
      const wrong: string[] = [];
      const lines = readFileSync(join(publishedFigures, file), "utf8").trim().split(/\r?\n/).slice(1);
      for (const line of lines) {
        const [code = "", year, variable = "", value, , source = ""] = line.split(",");
        const point = panel
          .series({ code, variable, source })
          ?.points.find((one) => one.year === Number(year));
        if (point?.value !== Number(value)) wrong.push(line);
      }
      expect(lines.length).toBeGreaterThan(10_000);
      expect(wrong).toEqual([]);
    });
  });
}

test("takes two megabytes at most", () => {
  expect(Buffer.byteLength(shippedText)).toBeLessThan(2_000_000);
});

describe("a small folder of figures", () => {
  test("gives series in ascending years with the gap between them kept", () => {
    const panel = panelFrom(buildPanel(figures()).text, "all");
    expect(panel.series({ code: "1302", variable: "pm25", source: "cnemc-monthly" })?.points).toEqual([
      { year: 2015, value: 85 },
      { year: 2016, value: 74.1 },
      { year: 2019, value: 54.25 },
    ]);
    expect(panel.cities.map((city) => city.code)).toEqual(["1101", "1302", "5001"]);
    expect(panel.city("1302")?.regions).toEqual(["bth-2+36"]);
    expect(panel.provinces.map((province) => province.pinyin)).toEqual(["běi jīng", "hé běi", "chóng qìng"]);
  });

  test("adds the two census rows of Chongqing and says which rows have no city", () => {
    const { text, droppedCensusRows } = buildPanel(figures());
    const panel = panelFrom(text, "all");
    const bands = panel.seriesOf("5001").filter((series) => series.source === "census-2020");
    expect(bands).toHaveLength(18);
    for (const band of bands) expect(band.points).toEqual([{ year: 2020, value: 3 }]);
    expect(droppedCensusRows).toEqual(["济源市"]);
  });

  test("keeps the province tables and leaves out bins without potential", () => {
    const panel = panelFrom(buildPanel(figures()).text, "all");
    expect(panel.gridFactors).toMatchObject([
      { provinceEn: "Hebei", year: 2021, tonnesPerMegawattHour: 0.7901, terms: "government facts" },
      { provinceEn: "Hebei", year: 2022, tonnesPerMegawattHour: 0.7252 },
    ]);
    expect(panel.provinceSectorShares[0]?.shares.industryOther).toBe(0.48);
    expect(panel.mitigationOptions[0]?.option).toBe("Restoration, afforestation");
    expect(panel.mitigationOptions[0]?.potentials).toEqual({ from0To20: 0.15 });
  });

  test("has another version as soon as one figure is another", () => {
    const row = "1101,2015,co2,61.918116,Mt,edgar-v8";
    const one = panelFrom(buildPanel(figures()).text, "all");
    const other = panelFrom(buildPanel(figures({ observations: [row] })).text, "all");
    expect(one.version).toMatch(/^panel-[0-9a-f]{12}$/);
    expect(other.version).not.toBe(one.version);
  });

  test("does not mind the order of the rows", () => {
    const rows = ["1302,2015,pm25,85,ug/m3,cnemc-monthly", "1101,2015,co2,1,Mt,edgar-v8"];
    expect(buildPanel(figures({ observations: rows })).text).toBe(
      buildPanel(figures({ observations: rows.toReversed() })).text,
    );
  });
});

test.each<[TableName, string, string]>([
  [
    "observations",
    "1302,2015,pm25,n.a.,ug/m3,cnemc-monthly",
    'observations.csv:2: value must be a number of µg/m³, got "n.a."',
  ],
  ["observations", "1302,2015,pm25,-3,ug/m3,cnemc-monthly", 'value must be a number of µg/m³, got "-3"'],
  ["observations", "1302,2015,pm25,,ug/m3,cnemc-monthly", 'value must be a number of µg/m³, got ""'],
  ["observations", "1302,2015,pm25,85,mg/m3,cnemc-monthly", 'unit must be µg/m³ for pm25, got "mg/m3"'],
  [
    "observations",
    "1302,2015,pm25,85,ug/m3,edgar-v8",
    'source must be a source of pm25 (cnemc-monthly, city-yearbook-2018, who-aap-2022, cnemc-realtime), got "edgar-v8"',
  ],
  [
    "observations",
    "1302,1815,pm25,85,ug/m3,cnemc-monthly",
    'year must be a year from 1990 to 2060, got "1815"',
  ],
  ["observations", "9999,2015,pm25,85,ug/m3,cnemc-monthly", "observations.csv:2: code must be"],
  ["observations", "1302,2015,pm26,85,ug/m3,cnemc-monthly", "variable must be co2,"],
  ["point_sources", "1302,2021,cement_plants_n,three,count,sfi-cement-2021-07", "point_sources.csv:2: value"],
  [
    "cities",
    "13,Tangshan,唐山市,Hebei,河北省,118.216,39.68",
    'cities.csv:2: code must be four digits, got "13"',
  ],
  [
    "cities",
    "1302,Tangshan,唐山市,Hebei,河北省,,39.68",
    'cities.csv:2: lon must be a number of degrees, got ""',
  ],
  ["cities", "1302,,唐山市,Hebei,河北省,118.216,39.68", 'cities.csv:2: name_en must be a name, got ""'],
  ["key_regions", "1302,BTH_2+26,read", "key_regions.csv:2: region must be BTH_2+36, YRD_31, FWP_13"],
  ["province_grid_factor", "河北省,0.79,0.72", "province_grid_factor.csv:2: province_zh must be"],
  ["province_co2_sector_shares", "Hebei,2015,0.01,0.4,0.05,0.04,0.01,0.01", "must have 9 fields"],
])("a bad row of %s is refused: %s", (table, row, message) => {
  const run = () => buildPanel(figures({ [table]: [row] }));
  expect(run).toThrow(expect.objectContaining({ message: expect.stringContaining(message) }));
});

test("a figure given twice is refused", () => {
  const row = "1302,2015,pm25,85,ug/m3,cnemc-monthly";
  expect(() => buildPanel(figures({ observations: [row, row] }))).toThrow(
    /^observations\.csv:3: year must be given once/,
  );
});

test("a folder without the files says which cannot be read", () => {
  expect(() => buildPanel("/no-such-folder")).toThrow(
    'cities.csv: cannot be read from the folder "/no-such-folder"',
  );
});

test("a text that is no panel says how to make one", () => {
  expect(() => panelFrom("{}", "all")).toThrow(expect.objectContaining({ tag: "unavailable" }));
});

const script = fileURLToPath(new URL("../build-panel.ts", import.meta.url));

function check(folder: string): string {
  return execFileSync(process.execPath, [script, folder, "--check"], { stdio: "pipe", encoding: "utf8" });
}

test("--check passes on the figures that the shipped file holds", () => {
  const folder = mkdtempSync(join(tmpdir(), "tandem-export-"));
  folders.push(folder);
  exportFigures(PanelFile.parse(JSON.parse(shippedText)), folder);
  expect(check(folder)).toContain("panel.json is what the figures build");
});

test("--check ends with 1 and says so where the shipped file is not what the figures build", () => {
  expect(() => check(figures())).toThrow(
    expect.objectContaining({
      status: 1,
      stderr: expect.stringMatching(/panel\.json is not what the figures in .* build/),
    }),
  );
  expect(readFileSync(new URL("../../panel.json", import.meta.url), "utf8")).toBe(shippedText);
});

test("a period that the small panel cannot give is a gap", () => {
  const panel = panelFrom(buildPanel(figures()).text, "all");
  const pair = panel.pair({ code: "1101", variable: "co2", period: { from: 2015, to: 2019 } });
  expect(isGap(pair)).toBe(true);
});
