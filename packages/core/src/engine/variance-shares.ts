/** Sums over the draws that the stage `moments` leaves: of z, z² and z · y, two lanes each. */
const sumsOfSlot = 6;

/** A variance below this share of the squared mean is rounding, not spread. */
const leastRelativeVariance = 1e-18;

/**
 * The squared correlation of the result with the normal of a slot. Slot 0 holds the sums of the result with itself. 0
 * where the result or that normal does not vary over the draws.
 */
export function varianceShare(sums: Float64Array, slot: number, draws: number): number {
  const lane = (of: number, at: number) =>
    ((sums[sumsOfSlot * of + at] ?? 0) + (sums[sumsOfSlot * of + at + 1] ?? 0)) / draws;
  const mean = lane(0, 0);
  const variance = lane(0, 2) - mean * mean;
  const normal = lane(slot, 0);
  const spread = lane(slot, 2) - normal * normal;
  const shared = lane(slot, 4) - normal * mean;
  if (!(variance > leastRelativeVariance * mean * mean && spread > 0)) return 0;
  return Math.min(1, (shared * shared) / (variance * spread));
}
