import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { converted, quantity } from "./quantity.ts";
import { isUnit, type Unit, units } from "./unit.ts";

describe("converted", () => {
  test.each([
    [1, "Mt", 1000, "kt"],
    [276.35792, "Mt", 27635.792, "10⁴ t"],
    [1, "10⁴ t", 10_000, "t"],
    [2, "t", 2000, "kg"],
    [0.055, "mg/m³", 55, "µg/m³"],
    [3.5, "10⁸ CNY", 350_000_000, "CNY"],
    [790, "10⁴ persons", 7_900_000, "persons"],
    [0.25, "1", 25, "%"],
  ] as const)("%s %s is %s %s", (value, unit, expected, target) => {
    expect(converted(quantity(value, unit), target).value).toBeCloseTo(expected, 6);
  });

  test("refuses to turn one kind of thing into another, naming both", () => {
    expect(() => converted(quantity(1, "Mt"), "µg/m³")).toThrow(
      "cannot turn Mt (mass) into µg/m³ (concentration)",
    );
  });

  test("there and back gives the same number", () => {
    const names = Object.keys(units).filter(isUnit);
    const pairs = names.flatMap((a) =>
      names.filter((b) => units[a].dimension === units[b].dimension).map((b): [Unit, Unit] => [a, b]),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs),
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        ([a, b], value) => {
          const back = converted(converted(quantity(value, a), b), a).value;
          expect(Math.abs(back - value)).toBeLessThanOrEqual(value * 1e-12);
        },
      ),
    );
  });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("a quantity is never %s", (value) => {
  expect(() => quantity(value, "Mt")).toThrow(/finite/);
});
