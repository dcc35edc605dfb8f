import { describe, expect, test } from "vitest";
import { TandemError } from "../error/tandem-error.ts";
import { measureCatalogue } from "./measure-catalogue.ts";
import { measureCsvColumns } from "./measure-csv-columns.ts";
import { measuresFromCsv } from "./measures-from-csv.ts";
import { measuresToCsv } from "./measures-to-csv.ts";
import { withMeasures } from "./read-measures.ts";

const text = measuresToCsv(measureCatalogue);
const bus = measuresToCsv(measureCatalogue.filter(({ id }) => id === "ev-bus"));
const [header = "", row = ""] = bus.slice(1).split("\r\n");
const columns = header.split(",");

/** The file of one measure with one cell changed; its cells hold no commas. */
function file(column: string, cell: string): string {
  const cells = row.split(",");
  cells[columns.indexOf(column)] = cell;
  return `${header}\n${cells.join(",")}\n`;
}

function refusal(csv: string): string {
  try {
    measuresFromCsv(csv);
  } catch (error) {
    if (error instanceof TandemError) {
      expect(error.tag).toBe("invalid-input");
      expect(error.text.zh).toMatch(/\p{Script=Han}/u);
      return error.message;
    }
  }
  return "nothing thrown";
}

describe("measuresToCsv", () => {
  test("begins with a byte order mark and its columns, and ends every row as Excel does", () => {
    expect(text.startsWith("\uFEFFid,name_en,name_zh,aspect,sector,activity,")).toBe(true);
    expect(header).toBe(
      [...measureCsvColumns, ...[2020, 2025, 2030, 2035, 2050, 2060].map((y) => `reach_${y}`)].join(),
    );
    expect(text.split("\r\n")).toHaveLength(66 + 2);
  });

  test("keeps a text from being run as a formula, and numbers below 0 numbers", () => {
    const [first] = measureCatalogue;
    const csv = measuresToCsv([{ ...first!, name: { en: "=1+1", zh: "@SUM(A1)" } }]);
    expect(csv).toContain(",'=1+1,'@SUM(A1),");
    expect(csv).toContain(",co2,-60,60,180,");
  });
});

describe("measuresFromCsv", () => {
  test("reads the catalogue back, which then changes nothing", () => {
    const read = measuresFromCsv(text);
    expect(read).toEqual(measureCatalogue.map((measure) => ({ ...measure, origin: "user" })));
    expect(withMeasures(measureCatalogue, read)).toEqual(measureCatalogue);
  });

  test("takes columns in any order, no mark, line feeds and empty lines", () => {
    const swapped = bus
      .slice(1)
      .split("\r\n")
      .map((line) => line.split(",").reverse().join(","))
      .join("\n\n");
    expect(measuresFromCsv(swapped)).toEqual(measuresFromCsv(bus));
  });

  test("reads quotes, commas and line breaks in a cell", () => {
    const [first] = measureCatalogue;
    const name = { en: 'A "b", c\r\nd', zh: "甲，乙" };
    expect(measuresFromCsv(measuresToCsv([{ ...first!, name }]))[0]?.name).toEqual(name);
  });

  test.each([
    ["", "csv:1: the file has no first row of column names"],
    [header.replace("stage", "stages"), "csv:1:stages: no such column; near it: stage"],
    [header.replace("stage", "zzzzzzzzzz"), "csv:1:zzzzzzzzzz: no such column"],
    [header.replace("name_zh", "name_en"), "csv:1:name_en: the column comes twice"],
    [header.replace("share_nox,", ""), "csv:1:share_nox: the column is missing"],
    [header.replaceAll(/,reach_\d+/g, ""), "csv:1:reach_YYYY: a column such as reach_2030 is missing"],
    [
      `${header}\n${row},9`,
      `csv:2: must have ${columns.length} cells as the first row has, got ${columns.length + 1}`,
    ],
    [
      `${header}\n${row}\n"open`,
      "csv:3: has a quote that is not closed or stands inside a cell; write a quote in a cell as two, in a quoted cell",
    ],
    [
      `${header}\na"b`,
      "csv:2: has a quote that is not closed or stands inside a cell; write a quote in a cell as two, in a quoted cell",
    ],
    [file("name_en", ""), 'csv:2:name_en: must be given, got ""'],
    [file("id", "EV bus"), 'csv:2:id: must be lower-case letters, digits and hyphens, got "EV bus"'],
    [file("share_co2", "4 %"), 'csv:2:share_co2: must be a number such as 0.25, got "4 %"'],
    [file("share_co2", ""), 'csv:2:share_co2: must be a number such as 0.25, got ""'],
    [file("cost_low", "1e999"), 'csv:2:cost_low: must be a number such as 0.25, got "1e999"'],
    [file("share_co2", "4"), 'csv:2:share_co2: must be a number from 0 to 1, got "4"'],
    [file("reduction_nox", "-1.5"), 'csv:2:reduction_nox: must be a number from -1 to 1, got "-1.5"'],
    [file("stage", "later"), 'csv:2:stage: must be one of demand, switch, saving, end-of-pipe, got "later"'],
    [file("cost_grade", "D"), 'csv:2:cost_grade: must be one of A, B, C, got "D"'],
    [file("lifetime_years", "0"), 'csv:2:lifetime_years: must be above 0, got "0"'],
    [file("reach_2035", "1.1"), 'csv:2:reach_2035: must be a number from 0 to 1, got "1.1"'],
    [file("reach_2035", "0.1"), "csv:2:reach_2035: must not fall: 0.1 in 2035 after 0.6 in 2030"],
    [file("reach_2020", "0.1"), "csv:2:reach_2020: must come after 2020 (or be 0 in 2020), got 2020"],
    [
      file("cost_high", "0"),
      "csv:2:cost_central: must ascend from low over central to high, got -150, 150, 0",
    ],
    [
      file("cost_basis", "co2e"),
      "csv:2:cost_basis: is per t of CO2e but the activity carries no other greenhouse gas (nonCo2.share is 0)",
    ],
    [
      file("activity", "coal-power"),
      'csv:2:activity: "coal-power" belongs to Power (power), the measure to Road transport (road-transport)',
    ],
    [file("requires", "rooftop-pv"), 'csv:2:requires_free_up_to: must be a number such as 0.25, got ""'],
    [`${header}\n${row}\n${row}`, 'csv:3:id: must be an id of its own (line 2 has it), got "ev-bus"'],
  ])("refuses file %#", (csv, expected) => {
    expect(refusal(csv)).toBe(expected);
  });

  test("refuses a measure without a reach", () => {
    const cells = row.split(",").map((cell, index) => (columns[index]?.startsWith("reach_") ? "" : cell));
    expect(refusal(`${header}\n${cells.join(",")}`)).toBe(
      'csv:2:reach_YYYY: must be given for one year at least, got ""',
    );
  });

  test("says the line on which a row begins, after cells of several lines", () => {
    const long = measuresToCsv([{ ...measureCatalogue[0]!, note: { en: "a\nb\r\nc", zh: "一\n二" } }]);
    expect(refusal(`${long}a,b`)).toMatch(/^csv:6: must have \d+ cells as the first row has, got 2$/);
  });
});
