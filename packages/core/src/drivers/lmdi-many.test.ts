import { describe, expect, test } from "vitest";
import { randomStream } from "../random/random-stream.ts";
import { lmdi, multiplicativeEffects } from "./lmdi.ts";
import { lmdiMany } from "./lmdi-many.ts";

const [places, years, sectors, factors] = [4, 5, 3, 2];
const size = places * years * sectors * factors;

function filled(): Float64Array {
  const random = randomStream(11, "lmdi-many");
  return Float64Array.from({ length: size }, () => (random.uniform() < 0.2 ? 0 : random.uniform()));
}

function rowsAt(values: Float64Array, place: number, year: number): number[][] {
  const start = (place * years + year) * sectors * factors;
  return Array.from({ length: sectors }, (_, sector) => [
    ...values.subarray(start + sector * factors, start + (sector + 1) * factors),
  ]);
}

describe("lmdiMany", () => {
  test("gives what lmdi gives, step by step", () => {
    const values = filled();
    const { additive, totals } = lmdiMany({ values, places, years, sectors, factors });
    expect(additive).toHaveLength(places * (years - 1) * factors);
    for (let place = 0; place < places; place += 1) {
      for (let step = 0; step < years - 1; step += 1) {
        const one = lmdi({ from: rowsAt(values, place, step), to: rowsAt(values, place, step + 1) });
        const at = (place * (years - 1) + step) * factors;
        const row = additive.subarray(at, at + factors);
        const total = [totals[place * years + step]!, totals[place * years + step + 1]!] as const;
        expect([...row]).toEqual(one.additive);
        expect(total).toEqual(one.total);
        expect(multiplicativeEffects(row, total)).toEqual(one.multiplicative);
      }
    }
  });

  test("takes one place, two years, one sector, one factor", () => {
    const table = { values: Float64Array.of(3, 5), places: 1, years: 2, sectors: 1, factors: 1 };
    const { additive, totals } = lmdiMany(table);
    expect(additive[0]).toBeCloseTo(2, 14);
    expect([...totals]).toEqual([3, 5]);
  });

  test.each([
    ["places", { places: 0 }],
    ["years", { years: 1 }],
    ["sectors", { sectors: 1.5 }],
    ["factors", { factors: Number.NaN }],
    ["values", { values: new Float64Array(size - 1) }],
    ["values[3]", { values: filled().fill(-1, 3, 4) }],
    ["values[3]", { values: filled().fill(Number.NaN, 3, 4) }],
    ["values[0]", { values: filled().fill(-0.5, 0, 1) }],
    ["values[0]", { values: filled().fill(1e300) }],
    ["values[119]", { values: filled().fill(Number.POSITIVE_INFINITY, size - 1) }],
  ])("names %s where it is wrong", (where, wrong) => {
    const table = { values: filled(), places, years, sectors, factors, ...wrong };
    expect(() => lmdiMany(table)).toThrow(expect.objectContaining({ tag: "invalid-input", where }));
  });

  test("names the place, the year and the factors whose product is too large", () => {
    const values = filled();
    const [place, year] = [1, 2];
    const at = (place * years + year) * sectors * factors;
    values.set([1e200, 3e200], at);
    expect(() => lmdiMany({ values, places, years, sectors, factors })).toThrow(
      expect.objectContaining({
        tag: "invalid-input",
        where: `values[${at}]`,
        message: expect.stringMatching(/1e\+200.*3e\+200/),
      }),
    );
  });

  test("of two sectors it names the one whose product is too large, else all whose sum is", () => {
    const shape = { places: 2, years: 2, sectors: 2, factors: 2 };
    const ones = () => new Float64Array(16).fill(1);
    const second = ones();
    // Place 1, year 1, sector 1: position 12 + 2.
    second.set([1e200, 3e200], 14);
    expect(() => lmdiMany({ ...shape, values: second })).toThrow(
      expect.objectContaining({ where: "values[14]", details: { value: [1e200, 3e200] } }),
    );
    const sum = ones();
    sum.set([1e308, 1, 1e308, 1], 8);
    expect(() => lmdiMany({ ...shape, values: sum })).toThrow(
      expect.objectContaining({ where: "values[8]", details: { value: [1e308, 1, 1e308, 1] } }),
    );
  });

  test("an effect that no number holds is named by its factor in all sectors at both ends of its step", () => {
    const shape = { places: 2, years: 3, sectors: 2, factors: 3 };
    const values = new Float64Array(36).fill(1);
    // Place 1, years 1 and 2: positions 24 and 30; sector 1: positions 27 and 33. L · ln 1e600 is 1.9e308.
    values.set([1, 1e-300, 1e300], 27);
    values.set([1, 1e300, 1e8], 33);
    expect(() => lmdiMany({ ...shape, values })).toThrow(
      expect.objectContaining({ where: "values[25]", details: { value: [1, 1e-300, 1, 1e300] } }),
    );
  });

  test("refuses an effect that is larger than a number can hold, and never gives NaN", () => {
    const values = Float64Array.of(1e-300, 1e300, 1e300, 1e8);
    expect(() => lmdiMany({ values, places: 1, years: 2, sectors: 1, factors: 2 })).toThrow(
      expect.objectContaining({
        tag: "invalid-input",
        where: "values[0]",
        message: expect.stringMatching(/1e-300.*1e\+300/),
      }),
    );
  });
});
