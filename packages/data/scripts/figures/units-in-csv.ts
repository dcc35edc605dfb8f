import { isUnit, type Unit } from "@tandem/core";

/** Units that the CSV files write in plain ASCII. */
const plain: Readonly<Record<string, Unit>> = {
  "ug/m3": "µg/m³",
  "mg/m3": "mg/m³",
  "1e8 CNY": "10⁸ CNY",
  "1e4 persons": "10⁴ persons",
};

const plainOf = new Map(Object.entries(plain).map(([text, unit]) => [unit, text]));

export function unitFromCsv(text: string): Unit | undefined {
  return plain[text] ?? (isUnit(text) ? text : undefined);
}

export function unitToCsv(unit: Unit): string {
  return plainOf.get(unit) ?? unit;
}
