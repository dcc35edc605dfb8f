import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { avoidedOnCurve } from "./avoided-on-curve.ts";
import { logLinearCurve, logLinearRisk } from "./log-linear-risk.ts";
import { riskAt } from "./risk-curve.ts";

const floatNoise = 12;

describe("logLinearRisk", () => {
  // Powers computed in Python: 1.08⁴; 1.037^1.8; 1.06^2.26.
  test.each([
    [1.08, 45, 5, 1.3604889600000003, 0.2649701472035467],
    [1.037, 38, 20, 1.067583275213037, 0.0633049212948289],
    [1.06, 55, 32.4, 1.1407520436951657, 0.12338530925549474],
  ])("RR10 %s at %s over %s", (relativeRiskPer10, concentration, counterfactual, risk, fraction) => {
    const result = logLinearRisk({ concentration, relativeRiskPer10, counterfactual });
    expect(result.relativeRisk).toBeCloseTo(risk, floatNoise);
    expect(result.attributableFraction).toBeCloseTo(fraction, floatNoise);
    expect(result.lower).toBeUndefined();
  });

  test("carries the published interval to the concentration", () => {
    const result = logLinearRisk({
      concentration: 45,
      relativeRiskPer10: 1.08,
      counterfactual: 5,
      interval: [1.06, 1.09],
    });
    expect(result.lower).toBeCloseTo(1.06 ** 4, floatNoise);
    expect(result.upper).toBeCloseTo(1.09 ** 4, floatNoise);
  });

  test.each([0, 4, 5])("is 1 at %s µg/m³, up to the counterfactual of 5", (concentration) => {
    expect(logLinearRisk({ concentration, relativeRiskPer10: 1.08, counterfactual: 5 })).toEqual({
      relativeRisk: 1,
      attributableFraction: 0,
    });
  });

  test.each([
    ["concentration", { concentration: -1, relativeRiskPer10: 1.08, counterfactual: 5 }],
    ["concentration", { concentration: 1e9, relativeRiskPer10: 1.08, counterfactual: 5 }],
    ["counterfactual", { concentration: 1, relativeRiskPer10: 1.08, counterfactual: Number.NaN }],
    ["relativeRiskPer10", { concentration: 1, relativeRiskPer10: 0, counterfactual: 5 }],
    ["interval[0]", { concentration: 1, relativeRiskPer10: 1, counterfactual: 0, interval: [0, 1] }],
    ["attributableFraction", { concentration: 45, relativeRiskPer10: 1e-308, counterfactual: 5 }],
  ] as const)("names %s where it is wrong", (where, input) => {
    expect(() => logLinearRisk(input)).toThrow(expect.objectContaining({ tag: "invalid-input", where }));
  });
});

const concentration = fc.double({ min: 0, max: 300, noNaN: true });
const per10 = fc.double({ min: 1, max: 1.5, noNaN: true });

test("risk rises with the concentration, and two steps multiply", () => {
  fc.assert(
    fc.property(per10, concentration, concentration, (relativeRiskPer10, a, b) => {
      const risk = (value: number) =>
        logLinearRisk({ concentration: value, relativeRiskPer10, counterfactual: 0 }).relativeRisk;
      expect(risk(a + b)).toBeGreaterThanOrEqual(risk(a));
      expect(risk(a + b) / (risk(a) * risk(b))).toBeCloseTo(1, 9);
    }),
  );
});

test("another increment for the same slope gives the same risk: 1.08 per 10 is 1.08^½ per 5", () => {
  const curve = (scale: number) =>
    logLinearCurve({
      id: "a",
      pollutant: "pm25",
      endpoint: "natural",
      range: { from: 5 },
      relativeRisk: [1.08 ** scale, 1.06 ** scale, 1.09 ** scale],
      increment: 10 * scale,
      counterfactual: 5,
    });
  const [whole, half] = [riskAt(curve(1), 45), riskAt(curve(0.5), 45)];
  expect(half.relativeRisk).toBeCloseTo(whole.relativeRisk, floatNoise);
  expect(half.lower).toBeCloseTo(1.06 ** 4, floatNoise);
  expect(half.upper).toBeCloseTo(1.09 ** 4, floatNoise);
  expect(whole.validity).toBe("range-not-stated");
});

test("no count of deaths is ever infinite: absurd concentrations and deaths are refused by name", () => {
  const curve = logLinearCurve({
    id: "a",
    pollutant: "pm25",
    endpoint: "natural",
    range: { from: 0 },
    relativeRisk: [1.08, 1.06, 1.09],
    increment: 10,
    counterfactual: 0,
  });
  const of = (deaths: number, from: number, to: number) => () => avoidedOnCurve(curve, { deaths, from, to });
  expect(of(100, 0, 1e6)).toThrow(expect.objectContaining({ where: "to" }));
  expect(of(1e307, 0, 3000)).toThrow(expect.objectContaining({ where: "deaths" }));
  expect(of(100, 60_000, 60_000)().central).toBe(0);
  expect(of(100, 1e6, 0)().central).toBe(100);
});
