import { describe, expect, test } from "vitest";
import type { YearFigure } from "../figure/figure.ts";
import { isGap } from "../figure/gap.ts";
import { changeOver } from "./change.ts";

function figure(year: number, value: number, more: Partial<YearFigure> = {}): YearFigure {
  return {
    year,
    value,
    unit: "µg/m³",
    basis: "observed",
    source: "monitor",
    terms: "open",
    flags: [],
    ...more,
  };
}

describe("changeOver", () => {
  test("gives the change in the unit, per cent of the start, and the compound rate per year", () => {
    // By hand: 81 − 100 = −19; 81/100 − 1 = −19 %; two years at −10 % a year: 100 × 0.9 × 0.9 = 81
    const change = changeOver({ from: figure(2015, 100), to: figure(2017, 81) });
    expect(change.absolute).toMatchObject({ value: -19, unit: "µg/m³", period: { from: 2015, to: 2017 } });
    expect(change.percent).toMatchObject({ unit: "%" });
    expect(isGap(change.percent) ? undefined : change.percent.value).toBeCloseTo(-19, 10);
    expect(isGap(change.percentPerYear) ? undefined : change.percentPerYear.value).toBeCloseTo(-10, 10);
  });

  test("a start of 0 leaves the percentages as gaps and keeps the absolute change", () => {
    const change = changeOver({ from: figure(2015, 0), to: figure(2017, 3) });
    expect(change.absolute.value).toBe(3);
    expect(isGap(change.percent)).toBe(true);
    expect(isGap(change.percentPerYear)).toBe(true);
  });

  test("carries the weaker basis, both sources and every flag, and marks a mixed pair", () => {
    const change = changeOver({
      from: figure(2015, 50),
      to: figure(2017, 40, {
        basis: "modelled",
        source: "model",
        terms: "closed",
        flags: ["expert-default"],
      }),
    });
    expect(change.absolute).toMatchObject({
      basis: "modelled",
      source: "monitor + model",
      terms: "open + closed",
      flags: ["expert-default", "mixed-series"],
    });
  });

  test("marks concentrations that straddle the change of reference state, and nothing else", () => {
    const flags = (from: number, to: number, unit: YearFigure["unit"] = "µg/m³") =>
      changeOver({ from: figure(from, 2, { unit }), to: figure(to, 1, { unit }) }).absolute.flags;
    expect(flags(2015, 2019)).toEqual(["reference-state-2018"]);
    expect(flags(2015, 2018)).toEqual(["reference-state-2018"]);
    expect(flags(2018, 2020)).toEqual(["reference-state-2018"]);
    expect(flags(2015, 2017)).toEqual([]);
    expect(flags(2019, 2021)).toEqual([]);
    expect(flags(2015, 2019, "Mt")).toEqual([]);
  });

  test("refuses ends out of order or in different units", () => {
    expect(() => changeOver({ from: figure(2019, 1), to: figure(2015, 1) })).toThrow(/in order/);
    expect(() => changeOver({ from: figure(2019, 1), to: figure(2019, 1) })).toThrow(/in order/);
    expect(() => changeOver({ from: figure(2015, 1), to: figure(2019, 1, { unit: "mg/m³" }) })).toThrow(
      /share a unit/,
    );
  });
});
