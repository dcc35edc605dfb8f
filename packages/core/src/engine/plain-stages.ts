import { addresses, block } from "./layout.ts";
import { orderByPieces, pieces } from "./order-by-pieces.ts";
import type { Stages } from "./stages.ts";

/** The high 32 bits of the product of two words. */
function highProduct(a: number, b: number): number {
  const al = a & 0xffff;
  const ah = a >>> 16;
  const bl = b & 0xffff;
  const bh = b >>> 16;
  const middle = al * bh + ((al * bl) >>> 16);
  const upper = ah * bl + (middle & 0xffff);
  return (Math.imul(ah, bh) + Math.floor(middle / 65536) + Math.floor(upper / 65536)) | 0;
}

/** Ten rounds of Philox4x32 (Salmon et al. 2011) on the counter in `state`, in place. */
export function philox(state: Int32Array, key0: number, key1: number): void {
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  for (let round = 0; round < 10; round += 1) {
    const first = highProduct(a, 0xd2511f53);
    const third = highProduct(c, 0xcd9e8d57);
    const low = Math.imul(a, 0xd2511f53);
    a = third ^ b ^ k0;
    b = Math.imul(c, 0xcd9e8d57);
    c = first ^ d ^ k1;
    d = low;
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}

const magic = 6755399441055744;
const taylor = [
  2.505210838544172e-8, 2.755731922398589e-7, 0.0000027557319223985893, 0.0000248015873015873,
  0.0001984126984126984, 0.001388888888888889, 0.008333333333333333, 0.041666666666666664,
  0.16666666666666666, 0.5, 1, 1,
];

/** exp for |x| up to 700, to 2 units in the last place: x = k ln 2 + r, Taylor's polynomial of r, times 2^k. */
export function exponential(x: number): number {
  const k = x * Math.LOG2E + magic - magic;
  const r = x - k * 0.6931471803691238 - k * 1.9082149292705877e-10;
  let sum = 2.08767569878681e-9;
  for (const coefficient of taylor) sum = sum * r + coefficient;
  return sum * 2 ** k;
}

/**
 * The stages on typed arrays, for where there is no WebAssembly with vectors: operation by operation what kernel.wat does,
 * lanes of the sums included, so that the results are the same to the last bit.
 */
export function plainStages(bytes: number): Stages {
  const memory = new ArrayBuffer(bytes);
  const doubles = new Float64Array(memory);
  const integers = new Int32Array(memory);
  const state = new Int32Array(4);
  const scratch = new Float64Array(1);
  const halves = new Uint32Array(scratch.buffer);
  const get = (index: number) => doubles[index] ?? 0;

  function normal(word: number): number {
    const x = word + 0.5;
    scratch[0] = 2147483648 - Math.abs(x);
    const high = halves[1] ?? 0;
    const row = addresses.table / 8 + 4 * ((high >>> 16) - 16352);
    halves[1] = (high & 0xffff) | 0x3ff00000;
    const f = scratch[0] ?? 1;
    const z = ((get(row + 3) * f + get(row + 2)) * f + get(row + 1)) * f + get(row);
    return x < 0 ? -z : z;
  }

  return {
    kind: "plain",
    memory,
    words(key0, key1, city, quantities, first, n, to) {
      for (let draw = 0; draw < n; draw += 1) {
        state[0] = first + draw;
        state[1] = city;
        state[2] = quantities;
        state[3] = 0;
        philox(state, key0, key1);
        for (let word = 0; word < 4; word += 1) integers[to / 4 + word * block + draw] = state[word] ?? 0;
      }
    },
    normals(from, n, to) {
      for (let draw = 0; draw < n; draw += 1) doubles[to / 8 + draw] = normal(integers[from / 4 + draw] ?? 0);
    },
    polynomial(from, n, coefficients, degree, to) {
      const first = coefficients / 8;
      for (let draw = 0; draw < n; draw += 1) {
        const x = get(from / 8 + draw);
        let y = get(first);
        for (let power = 1; power <= degree; power += 1) y = y * x + get(first + power);
        doubles[to / 8 + draw] = y;
      }
    },
    exponentials(from, n, to) {
      for (let draw = 0; draw < n; draw += 1) doubles[to / 8 + draw] = exponential(get(from / 8 + draw));
    },
    exponents(n, before, after, slope, to) {
      for (let draw = 0; draw < n; draw += 1) {
        const change = get(after / 8 + draw) - get(before / 8 + draw);
        doubles[to / 8 + draw] = get(slope / 8 + draw) * change;
      }
    },
    avoided(n, deaths, own, ratio, shared, to) {
      for (let draw = 0; draw < n; draw += 1) {
        const all = deaths * get(shared / 8 + draw) * get(own / 8 + draw);
        doubles[to / 8 + draw] = all * (1 - get(ratio / 8 + draw));
      }
    },
    classes(n, carbon, falls, rises, before, beforeError, after, afterError, airFalls, airRises, to) {
      const counts = integers.subarray(to / 4, to / 4 + 16);
      for (let draw = 0; draw < n; draw += 1) {
        const word = (integers[carbon / 4 + draw] ?? 0) >>> 1;
        const change = afterError * get(after / 8 + draw) - beforeError * get(before / 8 + draw);
        const air = change < airFalls ? 0 : change > airRises ? 2 : 4;
        const co2 = word < falls >>> 0 ? 0 : word >= rises >>> 0 ? 1 : 4;
        if (air + co2 < 4) counts[4 * (air + co2)] = (counts[4 * (air + co2)] ?? 0) + 1;
      }
    },
    moments(z, y, n, to) {
      const sums = doubles.subarray(to / 8, to / 8 + 6);
      for (let draw = 0; draw < n; draw += 1) {
        const lane = draw & 1;
        const x = get(z / 8 + draw);
        sums[lane] = (sums[lane] ?? 0) + x;
        sums[2 + lane] = (sums[2 + lane] ?? 0) + x * x;
        sums[4 + lane] = (sums[4 + lane] ?? 0) + x * get(y / 8 + draw);
      }
    },
    add(from, n, rounding, to) {
      for (let draw = 0; draw < n; draw += 1) {
        const rounded = get(from / 8 + draw) + rounding - rounding;
        doubles[to / 8 + draw] = get(to / 8 + draw) + rounded;
      }
    },
    product(matrix, rows, columns, vector, to) {
      for (let row = 0; row < rows; row += 1) {
        let [even, odd] = [0, 0];
        for (let column = 0; column < columns; column += 2) {
          const at = matrix / 8 + row * columns + column;
          even += get(at) * get(vector / 8 + column);
          odd += get(at + 1) * get(vector / 8 + column + 1);
        }
        doubles[to / 8 + row] = even + odd;
      }
    },
    order(from, n, to, ends) {
      const values = doubles.subarray(from / 8, from / 8 + n);
      const ordered = doubles.subarray(to / 8, to / 8 + n);
      orderByPieces(values, ordered, integers.subarray(ends / 4, ends / 4 + pieces));
    },
  };
}
