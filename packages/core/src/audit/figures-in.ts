/** What an audit looks at in a figure. */
export interface AnyFigure {
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly lower?: number;
  readonly upper?: number;
}

/** A figure under the field that it stands in: `deathsPerYear` for health.avoided.deathsPerYear. */
export interface PlacedFigure {
  readonly figure: AnyFigure;
  readonly field: string;
}

export interface RecordNumbers {
  readonly figures: readonly PlacedFigure[];
  readonly notFinite: readonly { readonly holder: object; readonly field: string }[];
  readonly n: number;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function isFigure(value: object): value is AnyFigure {
  return "basis" in value && "unit" in value && "source" in value && "value" in value;
}

interface Found {
  readonly figures: PlacedFigure[];
  readonly notFinite: { readonly holder: object; readonly field: string }[];
  n: number;
}

function visit(value: Fields, found: Found): void {
  for (const field in value) {
    const item = value[field];
    if (typeof item === "number") {
      found.n += 1;
      if (!Number.isFinite(item)) found.notFinite.push({ holder: value, field });
    } else if (isFields(item)) {
      if (isFigure(item)) found.figures.push({ figure: item, field });
      visit(item, found);
    }
  }
}

/** Every figure and every number of a record, however deep. */
export function numbersIn(record: object): RecordNumbers {
  const found: Found = { figures: [], notFinite: [], n: 0 };
  if (isFields(record)) visit(record, found);
  return found;
}

/** Where a part stands in a record, such as "health.avoided.deathsPerYear"; looked for only where something is wrong. */
export function pathTo(part: object, record: unknown, path = ""): string | undefined {
  if (record === part) return path;
  if (!isFields(record)) return undefined;
  for (const [field, item] of Object.entries(record)) {
    const found = pathTo(part, item, path === "" ? field : `${path}.${field}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
