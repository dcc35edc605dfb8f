import { meanOf } from "./mean-of.ts";
import type { ShownPath, ShownYear } from "./shown-path.ts";

/** A number of the answer before and of the answer now. */
export interface Moved {
  readonly before: number;
  readonly now: number;
}

export interface YearChange {
  readonly year: number;
  /** Million CNY a year. */
  readonly cost: Moved;
  /** kt of CO2 removed a year. */
  readonly co2: Moved;
  /** µg/m³, mean of the places. */
  readonly pm25: Moved;
}

interface NamedMeasure {
  readonly id: string;
  readonly name: string;
}

/** How an answer differs from the one before it. Only years that both have are compared. */
export interface PathChange {
  /** Discounted, million CNY. */
  readonly cost: Moved;
  readonly years: readonly YearChange[];
  readonly came: readonly NamedMeasure[];
  readonly went: readonly NamedMeasure[];
  readonly status: { readonly before: ShownPath["status"]; readonly now: ShownPath["status"] };
}

/** A share at or under this is none: the solver's own tolerance. */
export const leastShare = 1e-6;

function taken({ milestones }: ShownPath): ReadonlyMap<string, string> {
  const used = milestones.flatMap(({ measures }) => measures.filter(({ share }) => share > leastShare));
  return new Map(used.map(({ id, name }) => [id, name]));
}

function missingIn(these: ReadonlyMap<string, string>, those: ReadonlyMap<string, string>) {
  return [...these].flatMap(([id, name]) => (those.has(id) ? [] : [{ id, name }]));
}

function yearChange(before: ShownYear, now: ShownYear): YearChange {
  const pm25 = ({ cities }: ShownYear) => meanOf(cities.map((city) => city.pm25)) ?? 0;
  return {
    year: now.year,
    cost: { before: before.totals.cost, now: now.totals.cost },
    co2: { before: before.totals.co2, now: now.totals.co2 },
    pm25: { before: pm25(before), now: pm25(now) },
  };
}

function samePlaces(a: ShownPath, b: ShownPath): boolean {
  const codes = ({ places }: ShownPath) =>
    places
      .map(({ code }) => code)
      .toSorted()
      .join();
  return codes(a) === codes(b);
}

/** What changed from one answer to the next; nothing where they are of different places, which compare with nothing. */
export function pathChange(before: ShownPath | undefined, now: ShownPath): PathChange | undefined {
  if (before === undefined || !samePlaces(before, now)) return undefined;
  const [then, today] = [taken(before), taken(now)];
  return {
    cost: { before: before.discounted.cost, now: now.discounted.cost },
    years: now.milestones.flatMap((year) => {
      const earlier = before.milestones.find((other) => other.year === year.year);
      return earlier === undefined ? [] : [yearChange(earlier, year)];
    }),
    came: missingIn(today, then),
    went: missingIn(then, today),
    status: { before: before.status, now: now.status },
  };
}

/** Whether the two are the same to within one part in a million, which is what the solver promises. */
export function isSame({ before, now }: Moved): boolean {
  return Math.abs(now - before) <= 1e-6 * Math.max(1, Math.abs(before), Math.abs(now));
}

export function isUnchanged({ cost, years, came, went, status }: PathChange): boolean {
  return (
    status.before === status.now &&
    came.length === 0 &&
    went.length === 0 &&
    isSame(cost) &&
    years.every((year) => isSame(year.cost) && isSame(year.co2) && isSame(year.pm25))
  );
}
