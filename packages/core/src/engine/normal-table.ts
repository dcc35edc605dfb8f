import { upperNormalPoint } from "./inverse-normal.ts";

/** Pieces of each octave of the tail probability; 32 octaves reach from 2^−33 up to 1/2. The stages count on both. */
const pieces = 16;
const octaves = 32;

/** No word of 32 bits leads to a normal of a larger size: the point of the tail 2^−33 is 6.338…. */
export const largestNormal = 6.34;

/** A point of the inverse distribution and its slope against the tail probability. */
function pointAndSlope(tail: number): readonly [point: number, slope: number] {
  const point = upperNormalPoint(tail);
  return [point, -Math.sqrt(2 * Math.PI) * Math.exp((point * point) / 2)];
}

/**
 * Cubics that give the upper point of the normal distribution from a tail probability, one for each of 16 pieces of each
 * octave, so that the tails are as exact as the middle. They take the value and the slope of the inverse distribution at
 * both ends of a piece, so that neither jumps. The variable is 1 plus the part of the octave from the start of the piece.
 */
export function normalTable(): Float64Array {
  const table = new Float64Array(octaves * pieces * 4);
  const width = 1 / pieces;
  let [fromPoint, fromSlope] = pointAndSlope(2 ** -33);
  for (let row = 0; row < octaves * pieces; row += 1) {
    const octave = 2 ** (Math.floor(row / pieces) - 33);
    const [toPoint, toSlope] = pointAndSlope(octave * (1 + ((row % pieces) + 1) * width));
    const rise = (toPoint - fromPoint) / width;
    const [first, last] = [fromSlope * octave, toSlope * octave];
    const square = (3 * rise - 2 * first - last) / width;
    const cube = (first + last - 2 * rise) / (width * width);
    table[4 * row] = fromPoint - first + square - cube;
    table[4 * row + 1] = first - 2 * square + 3 * cube;
    table[4 * row + 2] = square - 3 * cube;
    table[4 * row + 3] = cube;
    [fromPoint, fromSlope] = [toPoint, toSlope];
  }
  return table;
}
