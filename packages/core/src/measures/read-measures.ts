import { invalidInput } from "../error/tandem-error.ts";
import { checkMeasure } from "./check-measure.ts";
import type { Measure } from "./measure.ts";
import type { MeasureChanges } from "./measure-changes.ts";
import { measuresToCsv } from "./measures-to-csv.ts";
import { nearIds } from "./near-ids.ts";
import { changedMeasure, userMeasure } from "./user-measure.ts";

function mustBeKnown(where: string, id: string, known: ReadonlySet<string>): void {
  if (known.has(id)) return;
  const near = nearIds(id, known);
  throw invalidInput(
    where,
    {
      en: `no measure is called "${id}"${near.length > 0 ? `; near it: ${near.join(", ")}` : ""}`,
      zh: `没有名为“${id}”的措施${near.length > 0 ? `；相近的有：${near.join("、")}` : ""}`,
    },
    { id, near },
  );
}

function mustBeOnce(list: string, ids: readonly string[]): void {
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    if (seen.has(id)) {
      throw invalidInput(
        `${list}[${index}]`,
        { en: `names "${id}" a second time`, zh: `重复列出“${id}”` },
        { id },
      );
    }
    seen.add(id);
  });
}

/** Without a measure it needs, a measure goes as far as it may go alone. */
function withoutPrerequisite({ requires, ...measure }: Measure, off: ReadonlySet<string>): Measure {
  if (requires === undefined) return measure;
  if (!off.has(requires.measure)) return { ...measure, requires };
  const reach = measure.reach.map(({ year, share }) => ({ year, share: Math.min(share, requires.freeUpTo) }));
  return { ...measure, reach };
}

function prerequisitesResolve(measures: readonly Measure[], where: ReadonlyMap<string, string>): void {
  const known = new Set(measures.map(({ id }) => id));
  for (const { id, requires } of measures) {
    const at = `${where.get(id) ?? id}.requires.measure`;
    if (requires === undefined) continue;
    if (requires.measure === id) {
      throw invalidInput(at, { en: `"${id}" cannot need itself`, zh: `“${id}”不能以自身为前提` }, { id });
    }
    mustBeKnown(at, requires.measure, known);
  }
}

function checkLists(
  known: ReadonlySet<string>,
  { add = [], change = [], off = [] }: MeasureChanges,
  at: string,
): void {
  const [added, changed] = [add.map(({ id }) => id), change.map(({ id }) => id)];
  mustBeOnce(`${at}add`, added);
  mustBeOnce(`${at}change`, changed);
  mustBeOnce(`${at}off`, off);
  added.forEach((id, index) => {
    if (!known.has(id)) return;
    throw invalidInput(
      `${at}add[${index}].id`,
      {
        en: `"${id}" is in the catalogue already; change it, or choose another id`,
        zh: `目录中已有“${id}”；请改用 change，或另取 id`,
      },
      { id },
    );
  });
  changed.forEach((id, index) => {
    mustBeKnown(`${at}change[${index}].id`, id, known);
    if (!off.includes(id)) return;
    throw invalidInput(
      `${at}change[${index}].id`,
      { en: `"${id}" is switched off too; do one of both`, zh: `“${id}”同时被停用；请只保留其一` },
      { id },
    );
  });
  off.forEach((id, index) => {
    mustBeKnown(`${at}off[${index}]`, id, known);
  });
}

/**
 * The measures that a user works with: those of the catalogue without the ones switched off, with what was changed of the
 * others, then the user's own. A measure whose prerequisite is switched off goes as far as it may go without it. `at` goes before
 * the place that an error names, such as "measures." for changes that are a field of what was sent.
 * @throws TandemError `invalid-input` that names the entry: an id nobody knows (with those near it), an id given twice, one
 * that is changed and switched off, one added that is there already, and what {@link checkMeasure} finds.
 */
export function withChanges(
  catalogue: readonly Measure[],
  changes: MeasureChanges,
  at = "",
): readonly Measure[] {
  const known = new Set(catalogue.map(({ id }) => id));
  checkLists(known, changes, at);
  const { add = [], change = [], off = [] } = changes;
  const changesById = new Map(change.map((one, index) => [one.id, { one, where: `${at}change[${index}]` }]));
  const offIds = new Set(off);
  const where = new Map<string, string>();
  const kept = catalogue.map((measure) => {
    const entry = changesById.get(measure.id);
    if (entry === undefined) return measure;
    where.set(measure.id, entry.where);
    const changed = changedMeasure(measure, entry.one);
    checkMeasure((field) => `${entry.where}.${field}`, changed);
    return changed;
  });
  const added = add.map((sent, index) => {
    const measure = userMeasure(sent);
    where.set(measure.id, `${at}add[${index}]`);
    checkMeasure((field) => `${at}add[${index}].${field}`, measure);
    return measure;
  });
  const all = [...kept, ...added];
  prerequisitesResolve(all, where);
  return all.filter(({ id }) => !offIds.has(id)).map((measure) => withoutPrerequisite(measure, offIds));
}

/** The two say the same, whoever stands behind them. */
function sameMeasure(a: Measure, b: Measure): boolean {
  return measuresToCsv([a]) === measuresToCsv([b]);
}

/**
 * The catalogue with measures read from a file: one of the same id takes the place of the catalogue's, unless it says the
 * same, and others follow.
 * @throws TandemError `invalid-input` where an id comes twice or a measure that is needed is nowhere.
 */
export function withMeasures(catalogue: readonly Measure[], read: readonly Measure[]): readonly Measure[] {
  mustBeOnce(
    "measures",
    read.map(({ id }) => id),
  );
  const byId = new Map(read.map((measure) => [measure.id, measure]));
  const known = new Set(catalogue.map(({ id }) => id));
  const kept = catalogue.map((measure) => {
    const own = byId.get(measure.id);
    return own === undefined || sameMeasure(own, measure) ? measure : own;
  });
  const all = [...kept, ...read.filter(({ id }) => !known.has(id))];
  prerequisitesResolve(all, new Map(read.map(({ id }, index) => [id, `measures[${index}]`])));
  return all;
}
