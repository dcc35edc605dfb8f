import type { VariableDefinition } from "../../src/panel/variable-definition.ts";
import { variables } from "../../src/panel/variables.ts";
import { namedIn, numberIn, textIn, wrongCell, yearIn } from "./cells.ts";
import type { CsvRow } from "./csv.ts";
import { rowsOf } from "./figures-folder.ts";
import { unitFromCsv } from "./units-in-csv.ts";

/** Values by variable and source, then by city, then by year. */
export class Observations {
  readonly #values = new Map<string, Map<string, Map<number, number>>>();

  /** False where there is a value already. */
  add(at: { variable: string; source: string; code: string; year: number }, value: number): boolean {
    const key = `${at.variable} ${at.source}`;
    const cities = this.#values.get(key) ?? new Map<string, Map<number, number>>();
    this.#values.set(key, cities);
    const years = cities.get(at.code) ?? new Map<number, number>();
    cities.set(at.code, years);
    if (years.has(at.year)) return false;
    years.set(at.year, value);
    return true;
  }

  of(variable: string, source: string): ReadonlyMap<string, ReadonlyMap<number, number>> {
    return this.#values.get(`${variable} ${source}`) ?? new Map();
  }
}

const byId = new Map(variables.map((variable) => [variable.id, variable]));

function sourceIn(row: CsvRow, variable: VariableDefinition): string {
  const source = textIn(row, "source");
  const known = variable.series.map((series) => series.source);
  if (known.some((id) => id === source)) return source;
  const list = known.join(", ");
  throw wrongCell(row, "source", {
    en: `a source of ${variable.id} (${list})`,
    zh: `${variable.id} 的来源（${list}）`,
  });
}

function checkUnit(row: CsvRow, variable: VariableDefinition): void {
  if (unitFromCsv(textIn(row, "unit")) === variable.unit) return;
  const { id, unit } = variable;
  throw wrongCell(row, "unit", { en: `${unit} for ${id}`, zh: `${unit}（变量 ${id}）` });
}

/** Adds the rows of `observations.csv` or `point_sources.csv`, each checked against the registered variables. */
export function readObservations(
  folder: string,
  {
    table,
    cities,
    into,
  }: {
    table: "observations" | "point_sources";
    cities: ReadonlyMap<string, unknown>;
    into: Observations;
  },
): void {
  for (const row of rowsOf(folder, table)) {
    namedIn(row, "code", cities);
    const code = textIn(row, "code");
    const variable = namedIn(row, "variable", byId);
    const source = sourceIn(row, variable);
    checkUnit(row, variable);
    const year = yearIn(row, "year");
    if (!into.add({ variable: variable.id, source, code, year }, numberIn(row, "value", variable.unit)))
      throw wrongCell(row, "year", {
        en: `given once for ${variable.id} of ${code} from ${source}`,
        zh: `唯一（${source} 的 ${code} ${variable.id}）`,
      });
  }
}
