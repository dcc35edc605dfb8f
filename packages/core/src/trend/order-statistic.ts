/** Rearranges `values` from `first` on so that position `k` holds what sorting would put there (Hoare's selection). */
function select(values: Float64Array, k: number, first: number): number {
  let left = first;
  let right = values.length - 1;
  while (left < right) {
    const pivot = values[k] ?? 0;
    let low = left;
    let high = right;
    while (low <= high) {
      while ((values[low] ?? 0) < pivot) low += 1;
      while ((values[high] ?? 0) > pivot) high -= 1;
      if (low > high) break;
      const swapped = values[low] ?? 0;
      values[low] = values[high] ?? 0;
      values[high] = swapped;
      low += 1;
      high -= 1;
    }
    if (high < k) left = low;
    if (k < low) right = high;
  }
  return values[k] ?? 0;
}

/**
 * The values at the given ranks (1 = smallest, ascending, fractions interpolate between neighbours), without sorting the
 * rest. Rearranges `values`, which must hold no NaN; ranks beyond the ends give the ends.
 */
export function atRanks(values: Float64Array, ranks: readonly number[]): readonly number[] {
  let first = 0;
  return ranks.map((rank) => {
    const position = Math.min(Math.max(rank, 1), values.length) - 1;
    const index = Math.floor(position);
    const below = select(values, index, first);
    first = index;
    const part = position - index;
    if (part === 0) return below;
    const above = select(values, index + 1, index);
    return below * (1 - part) + above * part;
  });
}

/** The middle value, or the mean of the two middle ones. Rearranges `values`. */
export function medianInPlace(values: Float64Array): number {
  return atRanks(values, [(values.length + 1) / 2])[0] ?? 0;
}
