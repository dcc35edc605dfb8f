import { describe, expect, test } from "vitest";
import { alignedChange, shownChange, shownNumber } from "../i18n/numbers.ts";
import { nearestDot, steppedTo } from "./dot-steps.ts";
import { namesApart } from "./names-apart.ts";
import { extentOf, isBeyond, quadrantFrame } from "./quadrant-frame.ts";
import { consecutiveRuns } from "./series-runs.ts";

describe("a plot of changes", () => {
  test("holds all of a few cities, and shows both sides of 0", () => {
    expect(extentOf([])).toEqual([-10, 10]);
    expect(extentOf([12, 31])).toEqual([-10, 35]);
    expect(extentOf([-47, -3])).toEqual([-50, 10]);
  });

  test("holds the last one where that stretches it little", () => {
    const values = Array.from({ length: 100 }, (_, index) => (index === 99 ? 70 : index / 2));
    expect(extentOf(values)).toEqual([-10, 70]);
  });

  test("is not stretched by one city in a hundred", () => {
    const values = Array.from({ length: 100 }, (_, index) => (index === 99 ? 500 : index / 2));
    expect(extentOf(values)).toEqual([-10, 50]);
  });

  test("holds what lies beyond at the edge", () => {
    const dots = [...Array.from({ length: 99 }, () => ({ x: 10, y: -10 })), { x: 400, y: 0 }];
    const frame = quadrantFrame(dots, 640, 440);
    expect(frame.x(400)).toBe(frame.x(1000));
    expect(frame.x(0)).toBeLessThan(frame.x(5));
    expect(frame.y(5)).toBeLessThan(frame.y(-5));
    expect(isBeyond({ x: 400, y: 0 }, frame)).toBe(true);
    expect(isBeyond({ x: 10, y: -10 }, frame)).toBe(false);
  });
});

describe("names beside dots", () => {
  test("go to the other side where the right is taken or ends, and are left out where both are", () => {
    const dots = [
      { text: "Tangshan", left: 100, top: 50 },
      { text: "Tianjin", left: 120, top: 52 },
      { text: "唐山市", left: 290, top: 150 },
      { text: "Beijing", left: 110, top: 51 },
    ];
    const names = namesApart(dots, 300);
    expect(names.map(({ text, anchor }) => [text, anchor])).toEqual([
      ["Tangshan", "start"],
      ["唐山市", "end"],
      ["Beijing", "end"],
    ]);
  });
});

describe("walking from city to city", () => {
  const [low, high, right] = [
    { x: 1, y: -30 },
    { x: 2, y: 5 },
    { x: 9, y: -20 },
  ] as const;
  const dots = [right, low, high];

  test.each([
    [low, "ArrowRight", high],
    [high, "ArrowLeft", low],
    [low, "ArrowUp", right],
    [high, "ArrowDown", right],
    [right, "ArrowRight", right],
    [low, "ArrowDown", low],
    [high, "Home", low],
    [high, "End", right],
    [undefined, "ArrowUp", low],
  ])("from %j by %s to %j", (from, key, to) => {
    expect(steppedTo(dots, from, key)).toBe(to);
  });

  test("another key leads nowhere", () => {
    expect(steppedTo(dots, low, "a")).toBeUndefined();
    expect(steppedTo([], undefined, "ArrowRight")).toBeUndefined();
  });

  test("a pointer finds the nearest within its reach", () => {
    const placed = [
      { left: 0, top: 0 },
      { left: 10, top: 0 },
    ];
    expect(nearestDot(placed, { left: 7, top: 1 }, 20)).toBe(placed[1]);
    expect(nearestDot(placed, { left: 40, top: 0 }, 20)).toBeUndefined();
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
    expect([-25, 7, 0.04, -0.04].map((value) => alignedChange(value, "en"))).toEqual([
      "−25.0",
      "+7.0",
      "0.0",
      "0.0",
    ]);
  });
});
