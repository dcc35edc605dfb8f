import { invalidInput, type TandemError } from "../error/tandem-error.ts";
import { type SpeciesId, sectorIds } from "../sectors/sector.ts";
import { checkMeasure, type FieldPlace } from "./check-measure.ts";
import { csvRecords } from "./csv-records.ts";
import { CsvRow } from "./csv-row.ts";
import { aspectIds, costBases, Measure, stages, synergyTypes } from "./measure.ts";
import { measureCsvColumns, optionalCsvColumns, reachColumn } from "./measure-csv-columns.ts";
import { nearIds } from "./near-ids.ts";

const known: ReadonlySet<string> = new Set(measureCsvColumns);

function headerError(column: string, en: string, zh: string): TandemError {
  return invalidInput(`csv:1:${column}`, { en, zh }, { line: 1, column });
}

function checkHeader(header: readonly string[]): void {
  const seen = new Set<string>();
  for (const column of header) {
    if (seen.has(column)) throw headerError(column, "the column comes twice", "该列重复出现");
    seen.add(column);
    if (known.has(column) || reachColumn.test(column)) continue;
    const near = nearIds(column, known);
    throw headerError(
      column,
      `no such column${near.length > 0 ? `; near it: ${near.join(", ")}` : ""}`,
      `没有此列${near.length > 0 ? `；相近的有：${near.join("、")}` : ""}`,
    );
  }
  for (const column of measureCsvColumns) {
    if (!seen.has(column) && !optionalCsvColumns.has(column)) {
      throw headerError(column, "the column is missing", "缺少此列");
    }
  }
  if (!header.some((column) => reachColumn.test(column))) {
    throw headerError("reach_YYYY", "a column such as reach_2030 is missing", "缺少 reach_2030 之类的列");
  }
}

function speciesValues(row: CsvRow, prefix: "share" | "reduction"): Readonly<Record<SpeciesId, number>> {
  const value = (species: SpeciesId) => row.between(`${prefix}_${species}`, prefix === "share" ? 0 : -1, 1);
  return {
    co2: value("co2"),
    so2: value("so2"),
    nox: value("nox"),
    pm25: value("pm25"),
    voc: value("voc"),
    nh3: value("nh3"),
  };
}

function optionalParts(row: CsvRow): Partial<Pick<Measure, "exclusiveGroup" | "requires" | "note">> {
  const group = row.optional("exclusive_group");
  const needed = row.optional("requires");
  const [en, zh] = [row.optional("note_en"), row.optional("note_zh")];
  return {
    ...(group !== undefined && { exclusiveGroup: group }),
    ...(needed !== undefined && {
      requires: { measure: needed, freeUpTo: row.between("requires_free_up_to", 0, 1) },
    }),
    ...((en !== undefined || zh !== undefined) && { note: { en: en ?? zh ?? "", zh: zh ?? en ?? "" } }),
  };
}

function measureOf(row: CsvRow): Measure {
  const grades = ["A", "B", "C"] as const;
  return {
    id: row.text("id"),
    name: { en: row.text("name_en"), zh: row.text("name_zh") },
    aspect: row.oneOf("aspect", aspectIds),
    sector: row.oneOf("sector", sectorIds),
    activity: {
      id: row.text("activity"),
      label: { en: row.text("activity_en"), zh: row.text("activity_zh") },
    },
    stage: row.oneOf("stage", stages),
    share: speciesValues(row, "share"),
    reduction: speciesValues(row, "reduction"),
    gridPower: row.number("grid_power_mwh_per_t_co2"),
    nonCo2: { share: row.between("share_non_co2", 0, 1), reduction: row.between("reduction_non_co2", -1, 1) },
    reach: row.reach(),
    done2020: row.between("done_2020", 0, 1),
    cost: {
      basis: row.oneOf("cost_basis", costBases),
      low: row.number("cost_low"),
      central: row.number("cost_central"),
      high: row.number("cost_high"),
    },
    lifetimeYears: row.number("lifetime_years"),
    synergy: row.oneOf("synergy", synergyTypes),
    grades: { cost: row.oneOf("cost_grade", grades), effect: row.oneOf("effect_grade", grades) },
    sources: row.text("sources").split(";"),
    ...optionalParts(row),
    origin: "user",
  };
}

/**
 * Measures of a CSV file with the columns of {@link measureCsvColumns}, in any order; the user stands behind them.
 * @throws TandemError `invalid-input` that names line and column: a header that is not as it should be, a cell that is
 * empty or not what its column holds, an id given twice, and what {@link checkMeasure} finds.
 */
export function measuresFromCsv(text: string): readonly Measure[] {
  const [first, ...rest] = csvRecords(text);
  if (first === undefined) {
    throw invalidInput("csv:1", { en: "the file has no first row of column names", zh: "文件缺少列名首行" });
  }
  const header = first.cells.map((cell) => cell.trim());
  checkHeader(header);
  const lineOf = new Map<string, number>();
  return rest.map((record) => {
    const row = new CsvRow(record, header);
    const measure = measureOf(row);
    checkRow(row, measure);
    const before = lineOf.get(measure.id);
    if (before !== undefined) {
      throw row.error(
        "id",
        { en: `an id of its own (line ${before} has it)`, zh: `不重复的 id（第 ${before} 行已使用）` },
        measure.id,
      );
    }
    lineOf.set(measure.id, row.line);
    return measure;
  });
}

/** The cell where a field of a measure stands; a cost that is out of order is said of its central value. */
function cellOf({ line }: CsvRow, { reach }: Measure): FieldPlace {
  return (field) => {
    if (field === "activity") return `csv:${line}:activity`;
    if (field === "cost") return `csv:${line}:cost_central`;
    if (field === "cost.basis") return `csv:${line}:cost_basis`;
    return `csv:${line}:reach_${reach[Number(field.slice("reach[".length, -1))]?.year}`;
  };
}

function checkRow(row: CsvRow, measure: Measure): void {
  if (!Measure.unwrap().shape.id.safeParse(measure.id).success) {
    throw row.error(
      "id",
      { en: "lower-case letters, digits and hyphens", zh: "小写字母、数字与连字符" },
      measure.id,
    );
  }
  if (measure.lifetimeYears <= 0) {
    throw row.error("lifetime_years", { en: "above 0", zh: "大于 0 的数值" }, String(measure.lifetimeYears));
  }
  if (measure.reach.length === 0) {
    throw row.error("reach_YYYY", { en: "given for one year at least", zh: "至少一个年份的数值" }, "");
  }
  checkMeasure(cellOf(row, measure), measure);
}
