import type { Entry } from "../solver/problem-builder.ts";
import { idleCost } from "./city-columns.ts";
import { co2Required } from "./co2-required.ts";
import { type Draft, removedEntries } from "./path-draft.ts";

function co2Row(draft: Draft, milestone: number, cities: readonly number[]): number {
  const { builder, problem } = draft;
  let required = 0;
  const entries: Entry[] = [];
  for (const city of cities) {
    required += co2Required(problem, milestone, city);
    entries.push(...removedEntries(draft, { city, milestone }, (removed) => removed.co2));
  }
  if (draft.shortfall) entries.push([builder.column({ cost: draft.shortfall.co2 }), 1]);
  return builder.row({ lower: required }, entries);
}

/** Rows of the targets of a milestone. */
export function targetRows(draft: Draft, milestone: number, pm25: readonly (number | undefined)[]): void {
  const { builder, problem, limits } = draft;
  const targets = problem.milestones[milestone]?.targets ?? [];
  const withCo2 = targets.flatMap(({ co2Share }, city) => (co2Share === undefined ? [] : [city]));
  if (problem.pooledCo2 && withCo2.length > 0) {
    const all = problem.cities.map((_, city) => city);
    limits.push({ kind: "co2", milestone, city: "pooled", row: co2Row(draft, milestone, all) });
  } else {
    for (const city of withCo2) {
      limits.push({ kind: "co2", milestone, city, row: co2Row(draft, milestone, [city]) });
    }
  }
  targets.forEach(({ pm25: most }, city) => {
    const column = pm25[city];
    if (most === undefined || column === undefined) return;
    const entries: Entry[] = [[column, 1]];
    if (draft.shortfall) entries.push([builder.column({ cost: draft.shortfall.pm25 }), -1]);
    limits.push({ kind: "pm25", milestone, city, row: builder.row({ upper: most }, entries) });
  });
}

/** What may be spent in the year of a milestone, idle plants included. */
export function budgetRow({ builder, problem, columns, limits }: Draft, milestone: number): void {
  if (problem.budgetPerYear === undefined) return;
  const entries: Entry[] = [];
  for (const city of columns) {
    for (const { used, idle, effect } of city[milestone]?.values() ?? []) {
      entries.push([used, effect.cost]);
      if (idle !== undefined) entries.push([idle, idleCost(effect.cost)]);
    }
  }
  limits.push({ kind: "budget", milestone, row: builder.row({ upper: problem.budgetPerYear }, entries) });
}

/** A material that measures share: what they take, less what they set free, is within the extra supply of the year. */
export function supplyRows({ builder, problem, columns, limits }: Draft, milestone: number): void {
  problem.cities.forEach((city, index) => {
    for (const [resource, supply] of Object.entries(city.supplies ?? {})) {
      const available = supply[milestone];
      const entries: Entry[] = problem.resourceUses.flatMap((use) => {
        if (use.resource !== resource) return [];
        const measure = problem.measures.findIndex(({ id }) => id === use.measure);
        const column = columns[index]?.[milestone]?.get(measure);
        return column ? [[column.used, use.ktPerKtCo2 * column.effect.treatedCo2]] : [];
      });
      if (available === undefined || entries.length === 0) continue;
      const row = builder.row({ upper: available }, entries);
      limits.push({ kind: "supply", resource, milestone, city: index, row });
    }
  });
}
