/** How many pieces the range of values is cut into. */
export const pieces = 512;

/**
 * Puts values in the order of 512 pieces of their range, which are in order among themselves; within a piece they stay as
 * they come. Leaves in `ends` where each piece ends. Two passes, whatever the values.
 */
export function orderByPieces(values: Float64Array, ordered: Float64Array, ends: Int32Array): void {
  let [low, high] = [values[0] ?? 0, values[0] ?? 0];
  for (let index = 1; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const scale = high - low > 1e-290 ? (pieces - 1) / (high - low) : 0;
  ends.fill(0);
  for (let index = 0; index < values.length; index += 1) {
    const place = Math.trunc(((values[index] ?? 0) - low) * scale);
    ends[place] = (ends[place] ?? 0) + 1;
  }
  let sum = 0;
  for (let place = 0; place < pieces; place += 1) {
    const here = ends[place] ?? 0;
    ends[place] = sum;
    sum += here;
  }
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    const place = Math.trunc((value - low) * scale);
    const at = ends[place] ?? 0;
    ordered[at] = value;
    ends[place] = at + 1;
  }
}
