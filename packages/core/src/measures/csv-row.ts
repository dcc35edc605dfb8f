import { invalidInput, type TandemError } from "../error/tandem-error.ts";
import type { CsvRecord } from "./csv-records.ts";
import type { Measure } from "./measure.ts";
import { formulaStart, type MeasureCsvColumn, reachColumn } from "./measure-csv-columns.ts";

/** One row, read by column; every error names the line and the column. */
export class CsvRow {
  readonly line: number;
  readonly #cells: ReadonlyMap<string, string>;

  constructor({ line, cells }: CsvRecord, header: readonly string[]) {
    if (cells.length !== header.length) {
      throw invalidInput(
        `csv:${line}`,
        {
          en: `must have ${header.length} cells as the first row has, got ${cells.length}`,
          zh: `应与首行一样有 ${header.length} 个单元格，收到 ${cells.length} 个`,
        },
        { line, cells: cells.length },
      );
    }
    this.line = line;
    this.#cells = new Map(header.map((column, index) => [column, cells[index] ?? ""]));
  }

  error(column: string, must: { readonly en: string; readonly zh: string }, value: string): TandemError {
    return invalidInput(
      `csv:${this.line}:${column}`,
      { en: `must be ${must.en}, got "${value}"`, zh: `应为${must.zh}，收到“${value}”` },
      { line: this.line, column, value },
    );
  }

  /** The cell without the apostrophe that guards it, or undefined where it is empty or not there. */
  optional(column: MeasureCsvColumn): string | undefined {
    const cell = this.#cells.get(column) ?? "";
    if (cell === "") return undefined;
    return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell;
  }

  text(column: MeasureCsvColumn): string {
    const cell = this.optional(column);
    if (cell === undefined) throw this.error(column, { en: "given", zh: "非空" }, "");
    return cell;
  }

  oneOf<Name extends string>(column: MeasureCsvColumn, names: readonly Name[]): Name {
    const cell = this.text(column).trim();
    const found = names.find((name) => name === cell);
    if (found !== undefined) return found;
    throw this.error(column, { en: `one of ${names.join(", ")}`, zh: `下列之一：${names.join("、")}` }, cell);
  }

  number(column: string): number {
    const cell = (this.#cells.get(column) ?? "").trim();
    const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : Number.NaN;
    if (!Number.isFinite(value)) {
      throw this.error(column, { en: "a number such as 0.25", zh: "数值，如 0.25" }, cell);
    }
    return value;
  }

  between(column: string, low: number, high: number): number {
    const value = this.number(column);
    if (value >= low && value <= high) return value;
    throw this.error(
      column,
      { en: `a number from ${low} to ${high}`, zh: ` ${low} 至 ${high} 之间的数值` },
      String(value),
    );
  }

  reach(): Measure["reach"] {
    return [...this.#cells]
      .filter(([column, cell]) => reachColumn.test(column) && cell.trim() !== "")
      .map(([column]) => ({ year: Number(column.slice("reach_".length)), share: this.between(column, 0, 1) }))
      .sort((a, b) => a.year - b.year);
  }
}
