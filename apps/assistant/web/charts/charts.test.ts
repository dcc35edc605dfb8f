import { describe, expect, test } from "vitest";
import { shownChange, shownNumber } from "../i18n/numbers.ts";
import { frameOf, isBeyond, quadrantFrame } from "./quadrant-frame.ts";
import { consecutiveRuns } from "./series-runs.ts";

describe("a plot of changes", () => {
  test("spans nine tenths of the cities, and never under 20 per cent", () => {
    expect(frameOf([])).toBe(20);
    expect(frameOf([1, -3])).toBe(20);
    const values = Array.from({ length: 100 }, (_, index) => (index === 99 ? 500 : index / 2));
    expect(frameOf(values)).toBeLessThan(60);
  });

  test("puts no change in the middle and holds what lies beyond at the edge", () => {
    const dots = [...Array.from({ length: 40 }, () => ({ x: 10, y: -10 })), { x: 400, y: 0 }];
    const frame = quadrantFrame(dots, 640, 440);
    expect(frame.x(0)).toBe((frame.x(-1000) + frame.x(1000)) / 2);
    expect(frame.x(400)).toBe(frame.x(1000));
    expect(frame.y(5)).toBeLessThan(frame.y(-5));
    expect(isBeyond({ x: 400, y: 0 }, frame)).toBe(true);
    expect(isBeyond({ x: 10, y: -10 }, frame)).toBe(false);
  });
});

test("a missing year parts a line in two", () => {
  const point = (year: number) => ({ year, value: 1 });
  expect(consecutiveRuns([point(2015), point(2016), point(2018)])).toEqual([
    [point(2015), point(2016)],
    [point(2018)],
  ]);
  expect(consecutiveRuns([])).toEqual([]);
});

describe("numbers as they are shown", () => {
  test("have a true minus sign, a plus sign where they are changes, and no sign at 0", () => {
    expect(shownChange(-36.18, "en")).toBe("−36.2");
    expect(shownChange(11.4, "zh")).toBe("+11.4");
    expect(shownChange(0.001, "en")).toBe("0");
    expect(shownNumber(1234.5, "en")).toBe("1,234.5");
  });
});
