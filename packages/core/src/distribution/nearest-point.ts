/** Of sorted values, the one nearest to a share of the way from the first to the last; undefined where there is none. */
export function nearestPoint(sorted: ArrayLike<number>, share: number): number | undefined {
  return sorted[Math.round(share * (sorted.length - 1))];
}
