import fc from "fast-check";
import { expect, test } from "vitest";
import type { AirResponseInput } from "./air-response.method.ts";
import { airResponse } from "./air-response.ts";
import { type Origin, origins, type ResponseSpecies, responseSpecies } from "./response-names.ts";

const weight = fc.double({ min: 0.01, max: 1, noNaN: true });
const ratio = fc.double({ min: 0, max: 2, noNaN: true });

const shares = fc.tuple(weight, weight, weight).map(([a, b, c]) => {
  const sum = a + b + c;
  return { local: a / sum, region: b / sum, far: c / sum };
});

const coefficients = fc.tuple(weight, weight, weight, weight, weight).map((weights) => {
  const sum = weights.reduce((total, value) => total + value, 0);
  const [so2 = 0, nox = 0, pm25 = 0, nh3 = 0, voc = 0] = weights.map((value) => value / sum);
  return { so2, nox, pm25, nh3, voc };
});

const bySpecies = fc.record({ so2: ratio, nox: ratio, pm25: ratio, nh3: ratio, voc: ratio });

const city: fc.Arbitrary<AirResponseInput> = fc.record({
  pm25: fc.double({ min: 10, max: 150, noNaN: true }),
  natural: fc.double({ min: 0, max: 10, noNaN: true }),
  shares,
  coefficients,
  emissionRatio: fc.record({ local: bySpecies, region: bySpecies, far: bySpecies }),
});

const origin = fc.constantFrom(...origins);
const species = fc.constantFrom(...responseSpecies);

function withRatio(
  input: AirResponseInput,
  at: Origin,
  of: ResponseSpecies,
  value: number,
): AirResponseInput {
  const { emissionRatio } = input;
  return { ...input, emissionRatio: { ...emissionRatio, [at]: { ...emissionRatio[at], [of]: value } } };
}

test("nothing changes at ratios of 1", () => {
  fc.assert(
    fc.property(city, (input) => {
      const one = { so2: 1, nox: 1, pm25: 1, nh3: 1, voc: 1 };
      const emissionRatio = { local: one, region: one, far: one };
      expect(airResponse({ ...input, emissionRatio }).pm25).toBe(input.pm25);
    }),
  );
});

test("the response is linear in each ratio: halfway between two ratios lies halfway between their results", () => {
  fc.assert(
    fc.property(city, origin, species, ratio, ratio, (input, at, of, a, b) => {
      const result = (value: number) => airResponse(withRatio(input, at, of, value)).pm25;
      expect(result((a + b) / 2)).toBeCloseTo((result(a) + result(b)) / 2, 9);
    }),
  );
});

test("more of any emission never means cleaner air", () => {
  fc.assert(
    fc.property(city, origin, species, ratio, ratio, (input, at, of, a, b) => {
      const result = (value: number) => airResponse(withRatio(input, at, of, value)).pm25;
      expect(result(Math.max(a, b))).toBeGreaterThanOrEqual(result(Math.min(a, b)));
    }),
  );
});

test("the result is never below natural, and one ratio for everything scales the rest by it", () => {
  fc.assert(
    fc.property(city, ratio, (input, same) => {
      expect(airResponse(input).pm25).toBeGreaterThanOrEqual(input.natural);
      const every = { so2: same, nox: same, pm25: same, nh3: same, voc: same };
      const emissionRatio = { local: every, region: every, far: every };
      const expected = input.natural + (input.pm25 - input.natural) * same;
      expect(airResponse({ ...input, emissionRatio }).pm25).toBeCloseTo(expected, 9);
    }),
  );
});

test("the concentrations may be in any one unit (powers of two scale exactly)", () => {
  fc.assert(
    fc.property(city, fc.integer({ min: -10, max: 10 }), (input, power) => {
      const scale = 2 ** power;
      const scaled = airResponse({ ...input, pm25: input.pm25 * scale, natural: input.natural * scale });
      expect(scaled.pm25).toBe(airResponse(input).pm25 * scale);
    }),
  );
});
