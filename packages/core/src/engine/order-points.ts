/** How many pieces the range is cut into. */
const pieces = 512;

/** Picks the values at given ranks of an array, without sorting it. */
export interface Selector {
  /** Where `share` of the values lies below, by straight lines between neighbours (as numpy.quantile), into `to`. */
  points(values: Float64Array, shares: readonly number[], to: Float64Array): void;
}

function rangeOf(values: Float64Array): readonly [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/** Sorts the entries from `first` up to `end`: few by insertion, many by the language's own sort. */
function sortPart(values: Float64Array, first: number, end: number): void {
  if (end - first > 40) {
    values.subarray(first, end).sort();
    return;
  }
  for (let index = first + 1; index < end; index += 1) {
    const value = values[index] ?? 0;
    let at = index;
    for (; at > first && (values[at - 1] ?? 0) > value; at -= 1) values[at] = values[at - 1] ?? 0;
    values[at] = value;
  }
}

/**
 * Values are put in the order of 512 pieces of their range, which are in order among themselves; only the pieces that hold
 * an asked rank are sorted within. The ranks are exact, and the work grows with the number of values.
 */
export function selector(length: number): Selector {
  const ends = new Uint32Array(pieces);
  const places = new Uint16Array(length);
  const ordered = new Float64Array(length);

  /** Leaves in `ends` where each piece ends among the values that are in the order of their pieces. */
  function order(values: Float64Array): void {
    const [low, high] = rangeOf(values);
    const scale = high - low > Number.MIN_VALUE * pieces ? (pieces - 1) / (high - low) : 0;
    ends.fill(0);
    for (let index = 0; index < length; index += 1) {
      const place = (((values[index] ?? 0) - low) * scale) | 0;
      places[index] = place;
      ends[place] = (ends[place] ?? 0) + 1;
    }
    let sum = 0;
    for (let place = 0; place < pieces; place += 1) {
      const here = ends[place] ?? 0;
      ends[place] = sum;
      sum += here;
    }
    for (let index = 0; index < length; index += 1) {
      const place = places[index] ?? 0;
      const at = ends[place] ?? 0;
      ordered[at] = values[index] ?? 0;
      ends[place] = at + 1;
    }
  }

  /** The first piece that ends beyond a rank. */
  function pieceOf(rank: number): number {
    let [low, high] = [0, pieces - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > rank) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  return {
    points(values, shares, to) {
      order(values);
      let sorted = -1;
      const valueAt = (rank: number): number => {
        const place = pieceOf(rank);
        if (place !== sorted) sortPart(ordered, place > 0 ? (ends[place - 1] ?? 0) : 0, ends[place] ?? 0);
        sorted = place;
        return ordered[rank] ?? 0;
      };
      for (let index = 0; index < shares.length; index += 1) {
        const position = (shares[index] ?? 0) * (length - 1);
        const rank = Math.floor(position);
        const value = valueAt(rank);
        to[index] = position > rank ? value + (position - rank) * (valueAt(rank + 1) - value) : value;
      }
    },
  };
}
