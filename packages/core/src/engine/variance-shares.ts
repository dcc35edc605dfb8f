/** Sums over the draws that the stage `moments` leaves: of z, z² and z · y, two lanes each. */
function sumsAt(sums: Float64Array, slot: number): readonly [z: number, squares: number, products: number] {
  const lane = (at: number) => (sums[6 * slot + at] ?? 0) + (sums[6 * slot + at + 1] ?? 0);
  return [lane(0), lane(2), lane(4)];
}

/** A variance below this share of the squared mean is rounding, not spread. */
const leastRelativeVariance = 1e-18;

/**
 * The squared correlation of the result with each normal. Slot 0 holds the sums of the result with itself, the others
 * those of one normal each. 0 where the result or that normal does not vary over the draws.
 */
export function varianceShares(sums: Float64Array, draws: number, to: Float64Array): void {
  const [total, squares] = sumsAt(sums, 0);
  const mean = total / draws;
  const variance = squares / draws - mean * mean;
  for (let slot = 1; slot <= to.length; slot += 1) {
    const [z, zSquares, products] = sumsAt(sums, slot);
    const spread = zSquares / draws - (z / draws) ** 2;
    const shared = products / draws - (z / draws) * mean;
    const varies = variance > leastRelativeVariance * mean * mean && spread > 0;
    to[slot - 1] = varies ? Math.min(1, (shared * shared) / (variance * spread)) : 0;
  }
}
