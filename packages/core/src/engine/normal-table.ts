import { upperNormalPoint } from "./inverse-normal.ts";

/** Pieces of each octave of the tail probability; 32 octaves reach from 1/2 down to 2^−33. */
const pieces = 32;
const octaves = 32;

/** Largest size of a normal that a word of 32 bits can lead to: the point of the tail 2^−33. */
export const largestNormal = 6.34;

/** Newton's divided differences of the points (x, y), by powers of (x − 1), lowest first. */
function cubicAbout1(x: readonly number[], y: readonly number[]): readonly number[] {
  const differences = [...y];
  for (let order = 1; order < 4; order += 1) {
    for (let at = 3; at >= order; at -= 1) {
      const rise = (differences[at] ?? 0) - (differences[at - 1] ?? 0);
      differences[at] = rise / ((x[at] ?? 0) - (x[at - order] ?? 0));
    }
  }
  let powers = [differences[3] ?? 0, 0, 0, 0];
  for (let at = 2; at >= 0; at -= 1) {
    const root = (x[at] ?? 0) - 1;
    powers = powers.map((value, power) => (powers[power - 1] ?? 0) - root * value);
    powers[0] = (powers[0] ?? 0) + (differences[at] ?? 0);
  }
  return powers;
}

/** Coefficients by powers of x of a polynomial given by powers of (x − 1). */
function about0([a = 0, b = 0, c = 0, d = 0]: readonly number[]): readonly number[] {
  return [a - b + c - d, b - 2 * c + 3 * d, c - 3 * d, d];
}

function segment(octave: number, piece: number): readonly number[] {
  const scale = 2 ** (octave - 1 - 32);
  const x = [1, 3, 5, 7].map((k) => 1 + (1 - Math.cos((k * Math.PI) / 8)) / (2 * pieces));
  const y = x.map((place) => upperNormalPoint(scale * (place + piece / pieces)));
  return about0(cubicAbout1(x, y));
}

/**
 * Cubics that give the upper point of the normal distribution from a tail probability: one for each of 32 pieces of each
 * octave, so that the tails are as exact as the middle. Largest error 3e-8 against the exact points, as a test states.
 */
export function normalTable(): Float64Array {
  const table = new Float64Array(octaves * pieces * 4);
  for (let row = 0; row < octaves * pieces; row += 1) {
    table.set(segment(Math.floor(row / pieces), row % pieces), 4 * row);
  }
  return table;
}
