import { highestDegree } from "./polynomial-fit.ts";

/** Draws computed at a time: what they need stays in the first-level cache. kernel.wat counts on it. */
export const block = 256;

/** The table of normals; four arrays of words, three of normals, three of factors; the sums of a city. */
const table = 0;
const words = table + 32 * 32 * 4 * 8;
const normals = words + 4 * block * 4;
const factors = normals + 3 * block * 8;
const coefficients = factors + 3 * block * 8;
const counts = coefficients + 3 * (highestDegree + 1) * 8;
const moments = counts + 64;
const draws = moments + 6 * 48;

/** Addresses in the memory of the stages, in bytes; a multiple of 16 each. */
export const addresses = { table, words, normals, factors, coefficients, counts, moments } as const;

/** Where the columns of one entry per draw lie; their length is rounded up to whole vectors. */
export interface DrawColumns {
  readonly stride: number;
  readonly slope: number;
  readonly shared: number;
  readonly slopeNormal: number;
  readonly sharedNormal: number;
  readonly avoided: number;
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
    rows: at(5),
    bytes: at(5 + rows) + 64,
  };
}
