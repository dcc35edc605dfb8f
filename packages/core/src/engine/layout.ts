import { pieces } from "./order-by-pieces.ts";

/** Highest degree of the polynomials of a normal that stand for a city's factors. */
export const highestDegree = 31;

/** Numbers of nodes that a polynomial is fitted through, the fewest that do: even, as the products of vectors need. */
export const nodeCounts = [12, 20, highestDegree + 1] as const;

/** Draws computed at a time: what they need stays in the first-level cache. kernel.wat counts on it. */
export const block = 256;

/** The table of normals; four arrays of words, three of normals, three of factors; the sums of a city. */
const table = 0;
const words = table + 32 * 16 * 4 * 8;
const normals = words + 4 * block * 4;
const factors = normals + 3 * block * 8;
const coefficients = factors + 3 * block * 8;
const counts = coefficients + 3 * (highestDegree + 1) * 8;
const moments = counts + 64;
const values = moments + 6 * 48;
const terms = values + 8 * (highestDegree + 1);
const lines = terms + 8 * (highestDegree + 1);
const ends = lines + 4 * 8;
const bases = ends + 4 * pieces;
const draws = bases + nodeCounts.reduce((sum, count) => sum + 2 * 8 * count * count, 0);

/** Addresses in the memory of the stages, in bytes; a multiple of 16 each. */
export const addresses = {
  table,
  words,
  normals,
  factors,
  coefficients,
  counts,
  moments,
  values,
  terms,
  lines,
  ends,
  bases,
} as const;

/** Where the columns of one entry per draw lie; their length is rounded up to whole vectors. */
export interface DrawColumns {
  readonly stride: number;
  readonly slope: number;
  readonly shared: number;
  readonly slopeNormal: number;
  readonly sharedNormal: number;
  readonly avoided: number;
  readonly ordered: number;
  readonly rows: number;
  readonly bytes: number;
}

/** The columns for a number of draws and rows of totals. */
export function drawColumns(count: number, rows: number): DrawColumns {
  const stride = 8 * 8 * Math.ceil(count / 8);
  const at = (column: number) => draws + column * stride;
  return {
    stride,
    slope: at(0),
    shared: at(1),
    slopeNormal: at(2),
    sharedNormal: at(3),
    avoided: at(4),
    ordered: at(5),
    rows: at(6),
    bytes: at(6 + rows) + 64,
  };
}
