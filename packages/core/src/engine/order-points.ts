import { pieces } from "./order-by-pieces.ts";

/** Values in the order of the pieces of their range, and where each piece ends. */
export interface OrderedPieces {
  readonly ordered: Float64Array;
  readonly ends: Int32Array;
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

/** The first piece that ends beyond a rank. */
function pieceOf(ends: Int32Array, rank: number): number {
  let [low, high] = [0, pieces - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > rank) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The value at a rank, exactly: only the piece that holds it is sorted, in place. */
function valueAt({ ordered, ends }: OrderedPieces, rank: number): number {
  const place = pieceOf(ends, rank);
  sortPart(ordered, place > 0 ? (ends[place - 1] ?? 0) : 0, ends[place] ?? 0);
  return ordered[rank] ?? 0;
}

/** Where `share` of the values lies below, by a straight line between neighbours, as numpy.quantile. */
export function pointOf(values: OrderedPieces, share: number): number {
  const position = share * (values.ordered.length - 1);
  const rank = Math.floor(position);
  const value = valueAt(values, rank);
  return position > rank ? value + (position - rank) * (valueAt(values, rank + 1) - value) : value;
}
