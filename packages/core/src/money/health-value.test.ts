import { describe, expect, test } from "vitest";
import { healthValue } from "./health-value.ts";

const vsl = { low: 2, central: 4, high: 6 };

describe("healthValue", () => {
  test("multiplies, and spans the products of both ranges", () => {
    const deaths = { lower: 80, central: 100, upper: 130 };
    expect(healthValue({ deaths, vsl })).toEqual({ value: 400, low: 160, high: 780 });
  });

  test("keeps the order where deaths rise or their sign is open", () => {
    expect(healthValue({ deaths: { lower: -130, central: -100, upper: -80 }, vsl })).toEqual({
      value: -400,
      low: -780,
      high: -160,
    });
    expect(healthValue({ deaths: { lower: -10, central: 5, upper: 20 }, vsl })).toEqual({
      value: 20,
      low: -60,
      high: 120,
    });
  });

  test.each([
    ["deaths", { lower: 5, central: 1, upper: 9 }, vsl],
    ["deaths", { lower: 1, central: 10, upper: 9 }, vsl],
    ["deaths.central", { lower: 5, central: Number.NaN, upper: 9 }, vsl],
    ["deaths.lower", { lower: Number.NaN, central: 6, upper: 9 }, vsl],
    ["deaths.upper", { lower: 5, central: 6, upper: Number.NaN }, vsl],
    ["vsl", { lower: 1, central: 1, upper: 1 }, { low: 5, central: 4, high: 6 }],
    ["vsl", { lower: 1, central: 1, upper: 1 }, { low: 3, central: 7, high: 6 }],
    ["vsl.low", { lower: 1, central: 1, upper: 1 }, { low: 0, central: 4, high: 6 }],
    ["vsl.central", { lower: 1, central: 1, upper: 1 }, { low: 1, central: 0, high: 6 }],
    ["vsl.high", { lower: 1, central: 1, upper: 1 }, { low: 1, central: 4, high: 0 }],
  ])("names %s where it is wrong", (where, deaths, values) => {
    expect(() => healthValue({ deaths, vsl: values })).toThrow(
      expect.objectContaining({ tag: "invalid-input", where }),
    );
  });
});
