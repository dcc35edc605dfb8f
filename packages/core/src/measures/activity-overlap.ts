import type { SpeciesId } from "../sectors/sector.ts";
import { activityCrossings, activityRelations } from "./activity-relations.ts";
import type { Measure } from "./measure.ts";

function isPartOf(inner: string, outer: string): boolean {
  return activityRelations.some(
    (relation) => relation.inner === inner && (relation.outer === outer || isPartOf(relation.outer, outer)),
  );
}

function crosses(a: string, b: string): boolean {
  return activityCrossings.some(
    ({ between: [one, other] }) => (one === a && other === b) || (one === b && other === a),
  );
}

/**
 * Share of the activity that `b` treats which a full use of `a` would touch, from 0 to 1.
 *
 * Rule: 0 in different sectors, or where the activities have no unit in common. 1 where b's activity is a's or part of
 * it. Where a's is part of b's: a's share of the sector's emission ÷ b's, 1 at most, and 0 where b carries nothing of
 * the species. Where the two cross (`activityCrossings`): a's share of the sector, as if its units were spread evenly
 * over the sector. An activity whose id is the sector's own is the whole sector. An id that the tables do not know
 * touches only itself and the whole sector. Measured by CO2 unless another species is asked for. Unit: share. Own definition.
 */
export function activityOverlap(a: Measure, b: Measure, species: SpeciesId = "co2"): number {
  if (a.sector !== b.sector) return 0;
  const [mine, other] = [a.activity.id, b.activity.id];
  if (mine === other || mine === a.sector || isPartOf(other, mine)) return 1;
  if (other === b.sector || isPartOf(mine, other)) {
    return b.share[species] === 0 ? 0 : Math.min(1, a.share[species] / b.share[species]);
  }
  return crosses(mine, other) ? a.share[species] : 0;
}
