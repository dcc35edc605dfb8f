import { describe, expect, test } from "vitest";
import { avoidedOnCurve } from "./avoided-on-curve.ts";
import { quantile95, riskAt } from "./risk-curve.ts";
import { type RiskTable, tableRiskCurve } from "./table-risk-curve.ts";

/** An invented table: no numbers of any study. */
const table: RiskTable = {
  id: "own-table",
  pollutant: "pm25",
  endpoint: "stroke",
  counterfactual: 4,
  rows: [
    { concentration: 0, relativeRisk: 1, lower: 1, upper: 1 },
    { concentration: 8, relativeRisk: 1.2, lower: 1.1, upper: 1.3 },
    { concentration: 40, relativeRisk: 1.6, lower: 1.3, upper: 2 },
  ],
};

describe("tableRiskCurve", () => {
  test("draws straight lines between rows and divides by the value at the counterfactual", () => {
    // At 24: halfway from 1.2 to 1.6 is 1.4; at 4: halfway from 1 to 1.2 is 1.1; 1.4 ÷ 1.1. Ends alike: 1.2 ÷ 1.05, 1.65 ÷ 1.15.
    const risk = riskAt(tableRiskCurve(table), 24);
    expect(risk.relativeRisk).toBeCloseTo(1.4 / 1.1, 12);
    expect(risk.lower).toBeCloseTo(1.2 / 1.05, 12);
    expect(risk.upper).toBeCloseTo(1.65 / 1.15, 12);
    expect(risk.validity).toBe("within-range");
  });

  test("errs towards its lower column below the middle and towards its upper one above", () => {
    const { logRisk } = tableRiskCurve(table);
    const [lower, central, upper] = [1.2 / 1.05, 1.4 / 1.1, 1.65 / 1.15].map(Math.log) as [
      number,
      number,
      number,
    ];
    expect(logRisk(24, -quantile95)).toBeCloseTo(lower, 12);
    expect(logRisk(24, quantile95)).toBeCloseTo(upper, 12);
    expect(logRisk(24, -quantile95 / 2)).toBeCloseTo((lower + central) / 2, 12);
    expect(logRisk(24, quantile95 / 2)).toBeCloseTo((upper + central) / 2, 12);
    expect(logRisk(24, 0)).toBeCloseTo(central, 12);
  });

  test("takes a row as it stands, and holds its first value below the table", () => {
    expect(riskAt(tableRiskCurve(table), 8).relativeRisk).toBeCloseTo(1.2 / 1.1, 12);
    const late = { ...table, counterfactual: 0, rows: table.rows.slice(1) };
    expect(riskAt(tableRiskCurve(late), 2)).toMatchObject({ relativeRisk: 1, validity: "below-range" });
    expect(riskAt(tableRiskCurve(late), 40).relativeRisk).toBeCloseTo(1.6 / 1.2, 12);
  });

  test("is 1 up to the counterfactual, and holds its last value with a flag above the table", () => {
    const curve = tableRiskCurve(table);
    expect(riskAt(curve, 3)).toEqual({
      relativeRisk: 1,
      lower: 1,
      upper: 1,
      attributableFraction: 0,
      validity: "below-range",
    });
    expect(riskAt(curve, 90).relativeRisk).toBeCloseTo(1.6 / 1.1, 12);
    expect(riskAt(curve, 90).validity).toBe("above-range");
  });

  test("counts avoided deaths like any other function", () => {
    const result = avoidedOnCurve(tableRiskCurve(table), { deaths: 1400, from: 24, to: 8 });
    expect(result.central).toBeCloseTo(200, 9);
  });

  test("without an interval the risk has none", () => {
    const bare = table.rows.map(({ concentration, relativeRisk }) => ({ concentration, relativeRisk }));
    const risk = riskAt(tableRiskCurve({ ...table, rows: bare }), 30);
    expect(risk.lower).toBe(risk.relativeRisk);
    expect(risk.upper).toBe(risk.relativeRisk);
  });

  test.each([
    ["rows", []],
    ["rows", [{ concentration: 0, relativeRisk: 1 }]],
    [
      "rows[1].concentration",
      [
        { concentration: 5, relativeRisk: 1 },
        { concentration: 5, relativeRisk: 2 },
      ],
    ],
    [
      "rows[0].concentration",
      [
        { concentration: -5, relativeRisk: 1 },
        { concentration: 5, relativeRisk: 2 },
      ],
    ],
    [
      "rows[0].relativeRisk",
      [
        { concentration: 0, relativeRisk: 0 },
        { concentration: 5, relativeRisk: 2 },
      ],
    ],
    [
      "rows[1]",
      [
        { concentration: 0, relativeRisk: 1 },
        { concentration: 5, relativeRisk: 2, lower: 3 },
      ],
    ],
    [
      "rows[1]",
      [
        { concentration: 0, relativeRisk: 1 },
        { concentration: 5, relativeRisk: 2, upper: 1.5 },
      ],
    ],
  ])("names %s where the table is wrong", (where, rows) => {
    expect(() => tableRiskCurve({ ...table, rows })).toThrow(
      expect.objectContaining({ tag: "invalid-input", where }),
    );
  });

  test.each([-1, Number.NaN])("refuses a counterfactual of %s", (counterfactual) => {
    expect(() => tableRiskCurve({ ...table, counterfactual })).toThrow(
      expect.objectContaining({ where: "counterfactual" }),
    );
  });
});
