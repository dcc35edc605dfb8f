import fc from "fast-check";
import { expect, test } from "vitest";
import { classProbability } from "./class-probability.ts";
import { synergyClasses } from "./synergy-class.ts";

const value = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const ends = fc.tuple(value, value);
const error = fc.double({ min: 0.001, max: 1, noNaN: true });
const tolerance = fc.double({ min: 0, max: 0.5, noNaN: true });

test("the probabilities of the classes sum to one and none is below 0", () => {
  fc.assert(
    fc.property(ends, ends, error, error, tolerance, (co2, pm25, a, b, t) => {
      const { probabilities } = classProbability({ co2, pm25, errors: { co2: a, pm25: b }, tolerance: t });
      const all = synergyClasses.map((name) => probabilities[name]);
      expect(all.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
      expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("the unit of an axis does not matter (powers of two scale exactly)", () => {
  fc.assert(
    fc.property(ends, ends, fc.integer({ min: -20, max: 20 }), (co2, pm25, power) => {
      const scaled: [number, number] = [co2[0] * 2 ** power, co2[1] * 2 ** power];
      expect(classProbability({ co2: scaled, pm25 })).toEqual(classProbability({ co2, pm25 }));
    }),
  );
});

test("turning time round exchanges falls and rises", () => {
  fc.assert(
    fc.property(ends, ends, error, (co2, pm25, sigma) => {
      const errors = { co2: sigma, pm25: sigma };
      const there = classProbability({ co2, pm25, errors }).probabilities;
      const back = classProbability({
        co2: [co2[1], co2[0]],
        pm25: [pm25[1], pm25[0]],
        errors,
      }).probabilities;
      expect(back["both-rise"]).toBeCloseTo(there["both-fall"], 9);
      expect(back["air-only"]).toBeCloseTo(there["carbon-only"], 9);
    }),
  );
});

test("a smaller error, or years whose errors go together, never makes the class of the observation less probable", () => {
  const change = fc.double({ min: 0.5, max: 1.5, noNaN: true }).filter((ratio) => Math.abs(ratio - 1) > 1e-3);
  fc.assert(
    fc.property(
      change,
      change,
      error,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (co2, pm25, sigma, rho) => {
        const input = { co2: [1, co2], pm25: [1, pm25], errors: { co2: sigma, pm25: sigma } } as const;
        const loose = classProbability(input);
        const tied = classProbability({ ...input, correlation: { co2: rho, pm25: rho } });
        const name = loose.mostLikely;
        expect(tied.mostLikely).toBe(name);
        expect(tied.probability).toBeGreaterThanOrEqual(loose.probability - 1e-12);
      },
    ),
  );
});
