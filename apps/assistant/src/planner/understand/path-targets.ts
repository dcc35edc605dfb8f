import type { PathQuestion } from "../../tools/path/path-question.ts";

type Milestone = PathQuestion["milestones"][number];
type Standard = NonNullable<Milestone["pm25Standard"]>;

/** Targets as a question names them; the year is open where it names none. */
export type NamedTarget = Omit<Milestone, "year"> & { readonly year?: number };

const clauseEnd = /\s+(?:and|then|but)\s+|[;；，、。]|,\s|再|并且?|同时|且/i;
const percent = /(?<![\d.])(\d+(?:\.\d+)?)\s*(?:%|percent\b|per cent\b)|百分之\s*(\d+)/i;
const level = /(?<![\d.])(\d+(?:\.\d+)?)\s*(?:[µμu]g\b|微克)/i;
const levelAfter =
  /(?:\bto|\bbelow|\bunder|\breach(?:es|ing)?|\bat most|达到|降到|降至|减到|到|至|低于|控制在)\s*(\d+(?:\.\d+)?)(?![\d.]|\s*(?:%|percent|per cent|年|亿|万|billion|million|bn))/i;
const airWord = /pm ?2\.?5|颗粒物|\bfine particles?\b/i;
const carbonWord = /\bco2e?\b|\bcarbon\b|\bemissions?\b|碳|二氧化碳|温室气体/i;
const rises = /\b(?:ris(?:e|es|ing)|grow\w*|increas\w+)\b|增长|上升|增加/i;
const falls = /\b(?:cut\w*|fall\w*|reduc\w+|lower\w*|down|decreas\w+|less)\b|降|减|削/i;
const yearAhead = /(?<!\d)(20[2-9]\d)(?!\d)/;
const firstYearAhead = 2025;
const highestLevel = 200;

const standards: readonly (readonly [RegExp, Standard])[] = [
  [/interim target[ -]*1|过渡(?:期|阶段)?目标[ -]*1/i, "who-2021-it-1"],
  [/interim target[ -]*2|过渡(?:期|阶段)?目标[ -]*2/i, "who-2021-it-2"],
  [/interim target[ -]*3|过渡(?:期|阶段)?目标[ -]*3/i, "who-2021-it-3"],
  [/interim target[ -]*4|过渡(?:期|阶段)?目标[ -]*4/i, "who-2021-it-4"],
  [/\bwho\b.{0,20}\b(?:guideline|standard|limit)|世(?:卫|界卫生)组织.{0,8}(?:准则|标准|指南)/i, "who-2021"],
  [/\bnational\b.{0,20}\b(?:standard|limit)|国家.{0,6}标准|二级标准/i, "gb-3095-2026"],
];

function numberIn(pattern: RegExp, text: string): number | undefined {
  const found = pattern
    .exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  return found === undefined ? undefined : Number(found);
}

function co2In(clause: string): number | undefined {
  const size = numberIn(percent, clause);
  if (size === undefined || (airWord.test(clause) && !carbonWord.test(clause))) return undefined;
  if (/强度|\bintensity\b/i.test(clause)) return undefined;
  const change = rises.test(clause) && !falls.test(clause) ? size : -size;
  return change >= -100 ? change : undefined;
}

function pm25In(clause: string): number | undefined {
  const value = numberIn(level, clause) ?? (airWord.test(clause) ? numberIn(levelAfter, clause) : undefined);
  return value !== undefined && value > 0 && value <= highestLevel ? value : undefined;
}

function yearIn(clause: string): number | undefined {
  const year = numberIn(yearAhead, clause);
  return year !== undefined && year >= firstYearAhead ? year : undefined;
}

function targetIn(clause: string): NamedTarget {
  const [year, co2ChangePercent, pm25] = [yearIn(clause), co2In(clause), pm25In(clause)];
  const pm25Standard = standards.find(([pattern]) => pattern.test(clause))?.[1];
  return {
    ...(year !== undefined && { year }),
    ...(co2ChangePercent !== undefined && { co2ChangePercent }),
    ...(pm25 !== undefined && { pm25 }),
    ...(pm25 === undefined && pm25Standard && { pm25Standard }),
  };
}

function saysTarget({ co2ChangePercent, pm25, pm25Standard }: NamedTarget): boolean {
  return co2ChangePercent !== undefined || pm25 !== undefined || pm25Standard !== undefined;
}

/** The year of the clause itself, else of the next that names one, else of the last that did. */
function yearFor(clauses: readonly NamedTarget[], at: number): number | undefined {
  const later = clauses.slice(at).find(({ year }) => year !== undefined);
  return (later ?? clauses.findLast(({ year }) => year !== undefined))?.year;
}

/** The targets that a text names, those of one year together, in order of the years. A lone year is a target without number. */
export function targetsIn(text: string): readonly NamedTarget[] {
  const clauses = text.split(clauseEnd).map(targetIn);
  const byYear = new Map<number | undefined, NamedTarget>();
  for (const [at, clause] of clauses.entries()) {
    if (!saysTarget(clause)) continue;
    const year = yearFor(clauses, at);
    byYear.set(year, { ...byYear.get(year), ...clause, ...(year !== undefined && { year }) });
  }
  const [lone] = clauses.flatMap(({ year }) => (year === undefined ? [] : [year]));
  if (byYear.size === 0) return lone === undefined ? [] : [{ year: lone }];
  return [...byYear.values()].toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

/** Whether any of them says how far, not only when. */
export function saysHowFar(targets: readonly NamedTarget[]): boolean {
  return targets.some(saysTarget);
}

/** Earlier targets with those of a later message in their place, as far as it names them. */
export function withTargets(
  before: readonly NamedTarget[],
  now: readonly NamedTarget[],
): readonly NamedTarget[] {
  const [only, ...others] = now;
  if (only === undefined) return before;
  if (others.length > 0) return now;
  const at = before.length === 1 ? 0 : before.findIndex(({ year }) => year === only.year);
  const replaced = at >= 0 ? at : only.year === undefined ? before.length - 1 : before.length;
  const { pm25: _level, pm25Standard: _standard, ...rest } = before[replaced] ?? {};
  const air = only.pm25 !== undefined || only.pm25Standard !== undefined ? rest : (before[replaced] ?? {});
  return before.toSpliced(replaced, 1, { ...air, ...only }).toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
}
