import { isUnit, type Unit } from "@tandem/core";
import { statedNumbers } from "./stated-numbers.ts";

/** A number that a tool gave, in the unit that stands beside it. */
export interface EvidenceNumber {
  readonly value: number;
  readonly unit: Unit | undefined;
}

const deepest = 20;

function unitBeside(record: object, key: string): Unit | undefined {
  if (/percent$/i.test(key)) return "%";
  if (!["value", "lower", "upper"].includes(key)) return undefined;
  const unit: unknown = Reflect.get(record, "unit");
  return typeof unit === "string" && isUnit(unit) ? unit : undefined;
}

function ofText(text: string): readonly EvidenceNumber[] {
  const stated = statedNumbers(text).map(({ value, multiple, sign, unit }) => ({
    value: (sign === "−" ? -1 : 1) * value * multiple,
    unit,
  }));
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return [...stated, ...years.map((year) => ({ value: Number(year), unit: undefined }))];
}

function collect(value: unknown, depth: number, found: EvidenceNumber[]): void {
  if (typeof value === "string") found.push(...ofText(value));
  if (typeof value === "number") found.push({ value, unit: undefined });
  if (typeof value !== "object" || value === null || depth > deepest) return;
  if (Array.isArray(value)) found.push({ value: value.length, unit: undefined });
  const inherited: unknown = Reflect.get(value, "unit");
  for (const [key, item] of Object.entries(value)) {
    const unit = unitBeside(value, key);
    if (typeof item === "number") found.push({ value: item, unit });
    // The points of a series carry their values, and the series their unit.
    else if (key === "points" && typeof inherited === "string" && Array.isArray(item))
      for (const point of item) collect({ ...point, unit: inherited }, depth + 2, found);
    else collect(item, depth + 1, found);
  }
}

/** Every number in what tools were given and gave: of figures with their unit, of records, and those inside sentences. */
export function evidenceNumbers(records: readonly unknown[]): readonly EvidenceNumber[] {
  const found: EvidenceNumber[] = [];
  for (const record of records) collect(record, 0, found);
  return found;
}
