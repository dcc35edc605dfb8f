import { classNames } from "./class-names.ts";
import type { PlottedCity } from "./plotted-city.ts";

export type Column = "name" | "province" | "class" | "co2ChangePercent" | "pm25ChangePercent" | "probability";

export interface Order {
  readonly column: Column;
  readonly up: boolean;
}

function compared(a: PlottedCity, b: PlottedCity, column: Column, language: string): number {
  switch (column) {
    case "name":
    case "province":
      return a[column].localeCompare(b[column], language);
    case "class":
      return classNames.indexOf(a.class) - classNames.indexOf(b.class);
    case "probability":
      return (a.probability ?? 0) - (b.probability ?? 0);
    default:
      return a[column] - b[column];
  }
}

/** Rows in the asked order; equal ones by their code, so that an order is always the same. */
export function inOrder(
  cities: readonly PlottedCity[],
  { column, up }: Order,
  language: string,
): readonly PlottedCity[] {
  const sign = up ? 1 : -1;
  return cities.toSorted((a, b) => sign * compared(a, b, column, language) || a.code.localeCompare(b.code));
}
