import { assessCity, assessMany, Figure, isGap, WholeCityAssessment } from "@tandem/core";
import { describe, expect, test } from "vitest";
import { openPanel } from "../panel/open-panel.ts";
import type { Panel } from "../panel/panel.ts";
import { readCityInputs } from "./read-city-inputs.ts";

const panel = openPanel();

function wholeOf(of: Panel, code: string, period: { from: number; to: number }) {
  return assessCity(readCityInputs(of, { code, period, sections: "all" }), { sections: "all" });
}

/** Every object of the record that is laid out as a figure. */
function figuresIn(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const isFigure = "basis" in value && "source" in value && "value" in value;
  return [...(isFigure ? [value] : []), ...Object.values(value).flatMap(figuresIn)];
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe.each([
  ["all sources", panel, { from: 2015, to: 2019 }],
  ["open sources", openPanel("open"), { from: 2015, to: 2019 }],
  ["years with little data", panel, { from: 2001, to: 2011 }],
  ["the newest years", panel, { from: 2018, to: 2023 }],
] as const)("all cities, %s", (_name, of, period) => {
  const records = of.cities.map(({ code }) => wholeOf(of, code, period));

  test("every record is finite, fits its schema and passes its audit", () => {
    expect(records).toHaveLength(337);
    for (const record of records) {
      expect(numbersIn(record).every(Number.isFinite)).toBe(true);
      const parsed = WholeCityAssessment.safeParse(record);
      expect(parsed.error?.issues ?? []).toEqual([]);
      expect(record.audit.filter(({ passed }) => !passed)).toEqual([]);
    }
  });

  test("every figure is one by its schema, and every source of it can be looked up", () => {
    const figures = records.flatMap((record) =>
      figuresIn(record).map((figure) => ({ figure, cited: record.parameters })),
    );
    expect(figures.length).toBeGreaterThan(337 * 20);
    for (const { figure, cited } of figures) {
      const parsed = Figure.parse(figure);
      const unknown = parsed.source
        .split(" + ")
        .filter((id) => of.source(id) === undefined && !cited.some((one) => one.id === id));
      expect(unknown).toEqual([]);
    }
  });

  test("every gap gives its reason and what it needs in both languages", () => {
    const gaps = (value: unknown): readonly unknown[] =>
      isGap(value)
        ? [value]
        : typeof value === "object" && value !== null
          ? Object.values(value).flatMap(gaps)
          : [];
    for (const gap of records.flatMap(gaps)) {
      if (!isGap(gap)) continue;
      for (const { en, zh } of [gap.reason, gap.needs]) {
        expect(en).not.toMatch(/undefined|NaN|null/);
        expect(zh).toMatch(/[一-鿿]/);
      }
    }
  });
});

describe("all cities together, 2015–2019", () => {
  const period = { from: 2015, to: 2019 };
  const inputs = panel.cities.map(({ code }) => readCityInputs(panel, { code, period, sections: "all" }));
  const many = assessMany(inputs, period);

  test("cities add up, in the classes and in the deaths", () => {
    expect(many.overview.n + many.overview.leftOut.length).toBe(337);
    expect(many.avoided.n + many.avoided.leftOut.length).toBe(337);
    // 321 cities have PM2.5 in both years from one series, counted with a script of its own.
    expect(many.avoided.n).toBe(321);
    expect(many.audit.every(({ passed }) => passed)).toBe(true);
  });

  test("a total is the sum of the cities' own records", () => {
    const own = inputs.map((one) => assessCity(one, { sections: "all" }).health.avoided);
    const sum = own.reduce((total, avoided) => total + (isGap(avoided) ? 0 : avoided.deathsPerYear.value), 0);
    const total = many.avoided.deathsPerYear;
    if (isGap(total)) throw new Error("a gap");
    // 1e-6: the order of summing differs.
    expect(Math.abs(total.value - sum)).toBeLessThan(1e-6 * sum);
  });
});

test("a whole period of one city does not share state with another", () => {
  const period = { from: 2015, to: 2019 };
  const first = wholeOf(panel, "1302", period);
  wholeOf(panel, "3101", { from: 2017, to: 2019 });
  expect(wholeOf(panel, "1302", period)).toEqual(first);
});
