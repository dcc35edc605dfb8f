import { describe, expect, test } from "vitest";
import { upperNormalPoint } from "./inverse-normal.ts";
import { addresses, block } from "./layout.ts";
import { normalTable } from "./normal-table.ts";
import { exponential, philox, plainStages } from "./plain-stages.ts";
import { simdStages } from "./simd-stages.ts";
import type { Stages } from "./stages.ts";

const bytes = 4 * 65536;
const free = 2 * 65536;

function withTable(stages: Stages): Stages {
  new Float64Array(stages.memory).set(normalTable(), addresses.table / 8);
  return stages;
}

const plain = withTable(plainStages(bytes));
const simd = withTable(simdStages(bytes) ?? plain);
const both = [plain, simd] as const;

/** Words of the counter (draw, city, quantities, 0) for `n` draws. */
function wordsOf(stages: Stages, n: number, city = 7): Int32Array {
  stages.words(0x12345678, 0x9abcdef0, city, 0, 1000, n, addresses.words);
  return new Int32Array(stages.memory, addresses.words, 4 * block).slice();
}

function normalsOf(stages: Stages, words: readonly number[]): readonly number[] {
  new Int32Array(stages.memory, free, words.length).set(words);
  stages.normals(free, words.length, free + 65536 / 2);
  return [...new Float64Array(stages.memory, free + 65536 / 2, words.length)];
}

test("this host has vectors, so that the tests below compare two things", () => {
  expect(simd.kind).toBe("simd");
});

describe("philox", () => {
  // Known answers of the authors' Random123 1.14, kat_vectors, philox4x32 with 10 rounds.
  test.each([
    [
      [0, 0, 0, 0],
      [0, 0],
      [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
    ],
    [
      [-1, -1, -1, -1],
      [-1, -1],
      [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
    ],
    [
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0],
      [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
    ],
  ])("gives the authors' answers (%#)", (counter, [key0 = 0, key1 = 0], answer) => {
    const state = Int32Array.from(counter.map((word) => word | 0));
    philox(state, key0, key1);
    expect([...state]).toEqual(answer.map((word) => word | 0));
  });

  test("gives the authors' answer in vectors too", () => {
    for (const stages of both) {
      stages.words(0, 0, 0, 0, 0, 8, addresses.words);
      const words = new Int32Array(stages.memory, addresses.words, 4 * block);
      expect([0, 1, 2, 3].map((word) => (words[word * block] ?? 0) >>> 0)).toEqual([
        0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8,
      ]);
    }
  });

  test("gives a draw the same words wherever a block begins", () => {
    for (const stages of both) {
      const words = wordsOf(stages, block);
      stages.words(0x12345678, 0x9abcdef0, 7, 0, 1040, 8, addresses.words);
      const again = new Int32Array(stages.memory, addresses.words, 8);
      expect([...again]).toEqual([...words.slice(40, 48)]);
    }
  });
});

describe("normals", () => {
  // scipy 1.17.1: norm.ppf((word + 2^31 + 1/2) / 2^32), by the tail for positive words
  const exact = [
    [0, 2.918099372916623e-10],
    [1000, 5.839116845206494e-7],
    [1048576, 0.0006119701236189125],
    [1073741824, 0.6744897505624251],
    [2147483647, 6.3379577545537895],
    [-1, -2.918099372916623e-10],
    [-2147483648, -6.3379577545537895],
    [-12345678, -0.007205245097762679],
  ] as const;

  test("are those of the exact inverse to 1e-7", () => {
    for (const stages of both) {
      const found = normalsOf(
        stages,
        exact.map(([word]) => word),
      );
      for (const [index, [, expected]] of exact.entries()) {
        expect(Math.abs((found[index] ?? 0) - expected)).toBeLessThan(1e-7);
      }
    }
  });

  test("are within 1e-7 over every piece of the table, and rise with the word", () => {
    const words: number[] = [];
    for (let octave = 0; octave < 31; octave += 1) {
      for (let step = 0; step < 160; step += 1) {
        words.push(2 ** 31 - Math.floor(2 ** octave * (1 + step / 160)) - 1);
      }
    }
    const found = normalsOf(simd, words);
    for (const [index, word] of words.entries()) {
      const tail = (2 ** 31 - word - 0.5) / 2 ** 32;
      expect(Math.abs((found[index] ?? 0) - upperNormalPoint(tail))).toBeLessThan(1e-7);
      const before = words[index - 1];
      if (before !== undefined && before > word) expect(found[index]).toBeLessThan(found[index - 1] ?? 0);
    }
  });

  test("the exact inverse is scipy's to 1e-15 of the value", () => {
    // scipy 1.17.1: norm.isf
    const points = [
      [0.49, 0.02506890825871106],
      [0.3, 0.5244005127080409],
      [0.075, 1.4395314709384563],
      [0.025, 1.9599639845400545],
      [1e-3, 3.090232306167813],
      [1e-6, 4.753424308822899],
      [2 ** -33, 6.3379577545537895],
    ] as const;
    // 5e-15: a half minus 0.49 has itself lost a digit or two
    for (const [tail, point] of points) expect(upperNormalPoint(tail) / point - 1).toBeCloseTo(0, 14);
    expect(upperNormalPoint(0.5)).toBe(0);
  });

  test("have the moments and the distribution of normals, and no correlation between quantities, draws or cities", () => {
    const count = 200_000;
    const columns = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
    for (let first = 0; first < count; first += 200) {
      simd.words(3, 0, 5, 0, first, 200, addresses.words);
      for (const [index, column] of columns.entries()) {
        simd.normals(addresses.words + index * block * 4, 200, free);
        column.set(new Float64Array(simd.memory, free, 200), first);
      }
    }
    const mean = (of: (index: number) => number) => {
      let sum = 0;
      for (let index = 0; index < count; index += 1) sum += of(index);
      return sum / count;
    };
    const [a = new Float64Array(0), b = new Float64Array(0)] = columns;
    // five standard errors of each moment of 200 000 normals: √(1, 2, 15, 96 ÷ n)
    const error = 5 / Math.sqrt(count);
    expect(Math.abs(mean((i) => a[i] ?? 0))).toBeLessThan(error);
    expect(Math.abs(mean((i) => (a[i] ?? 0) ** 2) - 1)).toBeLessThan(error * Math.sqrt(2));
    expect(Math.abs(mean((i) => (a[i] ?? 0) ** 3))).toBeLessThan(error * Math.sqrt(15));
    expect(Math.abs(mean((i) => (a[i] ?? 0) ** 4) - 3)).toBeLessThan(error * Math.sqrt(96));
    expect(Math.abs(mean((i) => (a[i] ?? 0) * (b[i] ?? 0)))).toBeLessThan(error);
    expect(Math.abs(mean((i) => (a[i] ?? 0) * (a[(i + 1) % count] ?? 0)))).toBeLessThan(error);
    // Kolmogorov and Smirnov: 1.95 ÷ √n is passed by one sample in a thousand. Points and probabilities: scipy's norm.cdf.
    const sorted = a.toSorted();
    const points = [
      [-3, 0.0013498980316300933],
      [-2, 0.022750131948179195],
      [-1, 0.15865525393145707],
      [-0.5, 0.3085375387259869],
      [0, 0.5],
      [0.5, 0.6914624612740131],
      [1, 0.8413447460685429],
      [2, 0.9772498680518208],
      [3, 0.9986501019683699],
    ] as const;
    for (const [point, probability] of points) {
      const below = sorted.findIndex((value) => value > point) / count;
      expect(Math.abs(below - probability)).toBeLessThan(1.95 / Math.sqrt(count));
    }
  });
});

test("exponentials are within 2 units in the last place up to 1, and 1e-13 up to 700", () => {
  const values = Float64Array.from({ length: 4000 }, (_, index) => (index - 2000) / 2000);
  const wide = values.map((value) => 700 * value);
  for (const stages of both) {
    for (const [column, most] of [
      [values, 2 * 2.3e-16],
      [wide, 1e-13],
    ] as const) {
      new Float64Array(stages.memory, free, column.length).set(column);
      stages.exponentials(free, column.length, free);
      const found = new Float64Array(stages.memory, free, column.length);
      for (const [index, value] of column.entries()) {
        expect(Math.abs((found[index] ?? 0) / Math.exp(value) - 1)).toBeLessThanOrEqual(most);
      }
    }
  }
  expect(exponential(0)).toBe(1);
});

describe("vectors and typed arrays give the same bits", () => {
  const draws = (stages: Stages) => {
    wordsOf(stages, block);
    for (let index = 0; index < 3; index += 1) {
      stages.normals(addresses.words + index * block * 4, block, free + index * block * 8);
    }
    return new Float64Array(stages.memory, free, 3 * block);
  };

  test.each([1, 3, 8, 255, block])("in every stage, for %i draws", (n) => {
    const results = both.map((stages) => {
      const normals = draws(stages).slice(0, 3 * block);
      const doubles = new Float64Array(stages.memory);
      const to = free + 4 * block * 8;
      const column = () => [...doubles.slice(to / 8, to / 8 + n)];
      doubles.set([0.25, -0.5, 1.5, 0.125], addresses.coefficients / 8);
      stages.polynomial(free, n, addresses.coefficients, 3, to);
      const polynomial = column();
      stages.exponents(n, free, free + block * 8, free + 2 * block * 8, to);
      const exponents = column();
      stages.exponentials(to, n, to);
      const exponentials = column();
      stages.avoided(n, 1234.5, free, to, free + block * 8, to);
      const avoided = column();
      doubles.fill(0, addresses.moments / 8, addresses.moments / 8 + 6);
      stages.moments(free, to, n, addresses.moments);
      const moments = [...doubles.slice(addresses.moments / 8, addresses.moments / 8 + 6)];
      const counts = new Uint32Array(stages.memory, addresses.counts, 16).fill(0);
      const [words, z0, z1] = [addresses.words + 3 * block * 4, free, free + block * 8];
      stages.classes(n, words, 2 ** 30, 2 ** 30 + 2 ** 28, z0, 0.03, z1, 0.04, -0.01, 0.01, addresses.counts);
      const classes = [0, 4, 8, 12].map((at) => counts.slice(at, at + 4).reduce((sum, count) => sum + count));
      const row = free + 6 * block * 8;
      doubles.fill(0.5, row / 8, row / 8 + n);
      stages.add(to, n, 1.5 * 2 ** 32, row);
      const added = [...doubles.slice(row / 8, row / 8 + n)];
      stages.order(to, n, row, addresses.ends);
      const ordered = [...doubles.slice(row / 8, row / 8 + n)];
      const ends = [...new Int32Array(stages.memory, addresses.ends, 512)];
      doubles.set(normals.slice(0, 36), addresses.bases / 8);
      stages.product(addresses.bases, 6, 6, free, addresses.terms);
      const product = [...doubles.slice(addresses.terms / 8, addresses.terms / 8 + 6)];
      return {
        normals,
        polynomial,
        exponents,
        exponentials,
        avoided,
        moments,
        classes,
        added,
        ordered,
        ends,
        product,
      };
    });
    expect(results[1]).toEqual(results[0]);
    expect(results[0]?.classes.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(n);
  });
});
