/** What an audit looks at in a figure. */
export interface AnyFigure {
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly interval?: { readonly source: string };
  readonly lower?: number;
  readonly upper?: number;
  readonly year?: number;
}

/** A figure that is wrong, and the field it stands in. */
export interface PlacedFigure {
  readonly figure: AnyFigure;
  readonly field: string;
}

/** One walk over a record: how many numbers, figures and intervals it has, what its figures name, and which are wrong. */
export interface RecordNumbers {
  /** Figures and numbers beside them. */
  readonly n: number;
  readonly figures: number;
  readonly intervals: number;
  /** The source fields of all figures, each once. */
  readonly sources: ReadonlySet<string>;
  readonly notFinite: readonly { readonly holder: object; readonly field: string }[];
  /** Figures that do not lie in their interval. */
  readonly outside: readonly PlacedFigure[];
  /** Figures in another unit than their field should have. */
  readonly unlike: readonly PlacedFigure[];
}

const money: readonly string[] = ["10⁸ CNY"];
const concentration: readonly string[] = ["µg/m³", "mg/m³"];

/** Units by the field that a figure stands in; a figure in another one was mixed up or not converted. */
export const unitsOfField: ReadonlyMap<string, readonly string[]> = new Map([
  ["deathsPerYear", ["persons"]],
  ["baselineDeathsPerYear", ["persons"]],
  ["avoidedDeaths", ["persons"]],
  ["people", ["persons"]],
  ["adults", ["persons"]],
  ["valuePerYear", money],
  ["probability", ["1"]],
  ["elasticity", ["1"]],
  ["strength", ["1"]],
  ["co2Share", ["1"]],
  ["pm25Share", ["1"]],
  ["jointShare", ["1"]],
  ["percent", ["%"]],
  ["percentPerYear", ["%"]],
  ["requiredPercentPerYear", ["%"]],
  ["changePercent", ["%"]],
  ["effectPercent", ["%"]],
  ["factorPercent", ["%"]],
  ["angle", ["°"]],
  ["natural", concentration],
  ["limit", concentration],
  ["evaluated", concentration],
  ["localPm25", concentration],
]);

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function isFigure(value: object): value is AnyFigure {
  return "basis" in value && "unit" in value && "source" in value && "value" in value;
}

interface Walk {
  n: number;
  figures: number;
  intervals: number;
  readonly sources: Set<string>;
  readonly notFinite: { readonly holder: object; readonly field: string }[];
  readonly outside: PlacedFigure[];
  readonly unlike: PlacedFigure[];
}

const numberFields = ["value", "lower", "upper", "year"] as const;

/** A figure's own numbers one by one: walking over all of its fields would take most of the time of an audit. */
function lookAtFigure(figure: AnyFigure, field: string, walk: Walk): void {
  const { value, lower = value, upper = value, year = 0, unit } = figure;
  walk.figures += 1;
  walk.sources.add(figure.source);
  if (figure.interval !== undefined) walk.sources.add(figure.interval.source);
  // The sum is finite where each of them is, but for sums beyond every number, which the loop then clears.
  if (!Number.isFinite(value + lower + upper + year)) {
    for (const own of numberFields) {
      if (!Number.isFinite(figure[own] ?? 0)) walk.notFinite.push({ holder: figure, field: own });
    }
  }
  walk.n += 1;
  if (figure.lower !== undefined || figure.upper !== undefined) {
    walk.intervals += 1;
    if (!(lower <= value && value <= upper)) walk.outside.push({ figure, field });
  }
  const right = unitsOfField.get(field);
  if (right !== undefined && !right.includes(unit)) walk.unlike.push({ figure, field });
}

function visitFields(part: Fields, walk: Walk): void {
  for (const own in part) {
    const value = part[own];
    if (typeof value === "number") {
      walk.n += 1;
      if (!Number.isFinite(value)) walk.notFinite.push({ holder: part, field: own });
    } else if (isFields(value)) visit(value, own, walk);
  }
}

/** Lists by index, since walking over their keys as text is many times slower; a list of numbers is walked as fields. */
function visit(part: Fields, field: string, walk: Walk): void {
  if (!Array.isArray(part)) {
    if (isFigure(part)) lookAtFigure(part, field, walk);
    else visitFields(part, walk);
  } else if (typeof part[0] === "number") visitFields(part, walk);
  else for (const item of part) if (isFields(item)) visit(item, field, walk);
}

/** Walks over every number and figure of a record, however deep. */
export function recordNumbers(record: object): RecordNumbers {
  const walk: Walk = {
    n: 0,
    figures: 0,
    intervals: 0,
    sources: new Set(),
    notFinite: [],
    outside: [],
    unlike: [],
  };
  if (isFields(record)) visit(record, "", walk);
  return walk;
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
