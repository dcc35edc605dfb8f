import { activityOverlap } from "../measures/activity-overlap.ts";
import { type Measure, stages } from "../measures/measure.ts";

/** A measure that leaves less of another's activity: `share` of it per share of 1 of this measure. */
export interface Displacement {
  readonly by: number;
  readonly share: number;
}

/** Two end-of-pipe measures that may stand on the same units. */
export interface StackedPair {
  readonly first: number;
  readonly second: number;
  /** Of the second's activity, what the first's full use touches. */
  readonly overlap: number;
}

/** How the measures of a problem share activities, by their places in its list. */
export interface ActivityShares {
  /** For each measure, those that come before it and leave less for it. */
  readonly displacedBy: readonly (readonly Displacement[])[];
  readonly stacked: readonly StackedPair[];
  /** Members of each exclusive group. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
  /** For each measure that needs another: which, and how far it may go alone. */
  readonly required: ReadonlyMap<number, { readonly measure: number; readonly freeUpTo: number }>;
}

/**
 * How much of its activity a measure takes away, per share of 1: a switch all; less demand and savings what they save, by the species
 * that they save most of, so that what is left of none can be taken twice.
 */
function takenAway({ stage, reduction }: Measure): number {
  if (stage === "switch") return 1;
  if (stage === "end-of-pipe") return 0;
  return Math.max(0, ...Object.values(reduction));
}

function comesBefore(a: Measure, b: Measure, order: number): boolean {
  const [first, second] = [stages.indexOf(a.stage), stages.indexOf(b.stage)];
  return first < second || (first === second && order < 0);
}

function sameGroup(a: Measure, b: Measure): boolean {
  return a.exclusiveGroup !== undefined && a.exclusiveGroup === b.exclusiveGroup;
}

/** By list: every check of a path asks again. */
const knownShares = new WeakMap<readonly Measure[], ActivityShares>();

/**
 * Which measures leave less activity for which, in the order of the stages: demand, switch, saving, end-of-pipe. Members of
 * one exclusive group do not displace each other, their shares add up instead. Two end-of-pipe measures on the same units
 * stack: what the second removes there it removes from what the first has left.
 */
export function activityShares(measures: readonly Measure[]): ActivityShares {
  const known = knownShares.get(measures) ?? sharedActivities(measures);
  knownShares.set(measures, known);
  return known;
}

function sharedActivities(measures: readonly Measure[]): ActivityShares {
  const displacedBy: Displacement[][] = measures.map(() => []);
  const stacked: StackedPair[] = [];
  const groups = new Map<string, number[]>();
  const required = new Map<number, { measure: number; freeUpTo: number }>();
  measures.forEach((measure, index) => {
    const { exclusiveGroup, requires } = measure;
    if (exclusiveGroup !== undefined) {
      groups.set(exclusiveGroup, [...(groups.get(exclusiveGroup) ?? []), index]);
    }
    const needed = measures.findIndex(({ id }) => id === requires?.measure);
    if (requires && needed >= 0) required.set(index, { measure: needed, freeUpTo: requires.freeUpTo });
    measures.forEach((other, by) => {
      if (by === index || sameGroup(measure, other) || !comesBefore(other, measure, by - index)) return;
      const overlap = activityOverlap(other, measure);
      if (overlap <= 0) return;
      const share = overlap * takenAway(other);
      if (share > 0) displacedBy[index]?.push({ by, share });
      else if (other.stage === "end-of-pipe" && measure.stage === "end-of-pipe") {
        stacked.push({ first: by, second: index, overlap });
      }
    });
  });
  return { displacedBy, stacked, groups, required };
}
