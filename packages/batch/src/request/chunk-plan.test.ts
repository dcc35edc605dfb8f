import { describe, expect, it } from "vitest";
import { maximumDraws } from "../contract/batch.ts";
import { chunkCodes, chunkSizeFor, chunksToDo } from "./chunk-plan.ts";

const codes = Array.from({ length: 23 }, (_, index) => String(1101 + index));
const sizes = Array.from({ length: 25 }, (_, index) => index + 1);

describe("chunk plan", () => {
  it.each(sizes)("puts every city into exactly one chunk of at most %i, in order", (size) => {
    const chunks = chunksToDo(codes, size, new Set()).map((chunk) => chunkCodes(codes, chunk, size));
    expect(chunks.flat()).toEqual(codes);
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThanOrEqual(size);
    expect(chunks.length).toBe(Math.ceil(codes.length / size));
  });

  it("leaves out the chunks that are done and no other", () => {
    const done = new Set(codes.slice(0, 9));
    // Four cities a chunk: two are done, the third lacks three of its cities.
    expect(chunksToDo(codes, 4, done)).toEqual([2, 3, 4, 5]);
    expect(chunksToDo(codes, 4, new Set(codes))).toEqual([]);
  });

  it("makes smaller chunks for more draws", () => {
    expect(chunkSizeFor({ draws: 0 })).toBeGreaterThan(chunkSizeFor({ draws: maximumDraws }));
  });

  it("makes smaller chunks for paths, one city each where each is designed many times", () => {
    const milestones = [{ year: 2030 }];
    const size = chunkSizeFor({ draws: 0, path: { milestones } });
    expect(size).toBeLessThan(chunkSizeFor({ draws: 0 }));
    expect(chunkSizeFor({ draws: 0, path: { milestones, draws: 500 } })).toBe(1);
    expect(size).toBeGreaterThan(1);
  });

  it.each([0, 1_000, 10_000, maximumDraws])("splits 337 cities with %i draws into 20 to 90 jobs", (draws) => {
    const jobs = Math.ceil(337 / chunkSizeFor({ draws }));
    expect(jobs).toBeGreaterThanOrEqual(20);
    expect(jobs).toBeLessThanOrEqual(90);
  });
});
