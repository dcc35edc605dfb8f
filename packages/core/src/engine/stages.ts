/**
 * The inner loops of the engine over arrays in one memory, addressed in bytes, so that the same calls reach plain typed
 * arrays and WebAssembly. They take numbers one by one because a module of WebAssembly can take nothing else. Where a
 * stage works on more than `n` entries to fill a vector, what it writes beyond them means nothing.
 */
export interface Stages {
  readonly kind: "simd" | "plain";
  readonly memory: ArrayBuffer;
  /** Philox4x32-10 of (draw, city, quantities) under the key: word q of each draw to the q-th array at `to`. */
  words(
    key0: number,
    key1: number,
    city: number,
    quantities: number,
    first: number,
    n: number,
    to: number,
  ): void;
  /** Standard normals from words, by the table of the inverse distribution. */
  normals(from: number, n: number, to: number): void;
  polynomial(from: number, n: number, coefficients: number, degree: number, to: number): void;
  exponentials(from: number, n: number, to: number): void;
  /** slope · (after − before), the logarithm of the ratio of the risks. */
  exponents(n: number, before: number, after: number, slope: number, to: number): void;
  /** deaths · shared · own · (1 − ratio). */
  avoided(n: number, deaths: number, own: number, ratio: number, shared: number, to: number): void;
  /**
   * Adds to the counts of (carbon falls, air falls), (carbon rises, air falls), (carbon falls, air rises), (both rise).
   * Carbon falls where its word's upper 31 bits are below `falls` and rises from `rises` on.
   */
  classes(
    n: number,
    carbon: number,
    falls: number,
    rises: number,
    before: number,
    beforeError: number,
    after: number,
    afterError: number,
    airFalls: number,
    airRises: number,
    to: number,
  ): void;
  /** Adds to the sums of z, z² and z · y. */
  moments(z: number, y: number, n: number, to: number): void;
  /** Adds values, rounded to multiples of a power of two by `magic`, to a row. */
  add(from: number, n: number, magic: number, to: number): void;
  /** Rows of a matrix times a vector of an even number of entries. */
  product(matrix: number, rows: number, columns: number, vector: number, to: number): void;
  /**
   * Puts values in the order of the 512 pieces of their range, which are in order among themselves, and leaves in `ends`
   * (512 words) where each piece ends.
   */
  order(from: number, n: number, to: number, ends: number): void;
}
