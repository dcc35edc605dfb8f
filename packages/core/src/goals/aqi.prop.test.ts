import fc from "fast-check";
import { expect, test } from "vitest";
import { airPollutants } from "./air-names.ts";
import { aqi } from "./aqi.ts";

const concentration = fc.double({ min: 0, max: 3000, noNaN: true });
const standard = fc.constantFrom("hj-633-2012", "hj-633-2026");
const pollutant = fc.constantFrom(...airPollutants);
const day = fc.record({
  pm25: concentration,
  pm10: concentration,
  so2: concentration,
  no2: concentration,
  co: fc.double({ min: 0, max: 80, noNaN: true }),
  o3: concentration,
});

test("the index of a pollutant never falls as its concentration rises", () => {
  fc.assert(
    fc.property(pollutant, standard, concentration, concentration, (name, rules, a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      const of = (value: number) => aqi({ [name]: value, standard: rules }).index;
      expect(of(low)).toBeLessThanOrEqual(of(high));
    }),
  );
});

test("the index is the largest individual index, whole, from 0 to 500, and the primary pollutants have it", () => {
  fc.assert(
    fc.property(day, standard, (values, rules) => {
      const { index, individual, primary } = aqi({ ...values, standard: rules });
      expect(index).toBe(Math.max(...Object.values(individual)));
      expect(Number.isInteger(index) && index >= 0 && index <= 500).toBe(true);
      for (const name of primary) expect(individual[name]).toBe(index);
      expect(primary.length > 0).toBe(index > 50);
    }),
  );
});

test("the rules of 2026 never give a lower index than those of 2012", () => {
  fc.assert(
    fc.property(day, (values) => {
      const old = aqi({ ...values, standard: "hj-633-2012" });
      expect(aqi(values).index).toBeGreaterThanOrEqual(old.index);
    }),
  );
});

test("one more pollutant never lowers the index", () => {
  fc.assert(
    fc.property(day, pollutant, (values, name) => {
      const { [name]: _left, ...rest } = values;
      expect(aqi(rest).index).toBeLessThanOrEqual(aqi(values).index);
    }),
  );
});
