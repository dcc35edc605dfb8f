import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalised } from "./normalised.ts";
import { type YearsReading, yearsIn } from "./years.ts";

const read = (text: string): YearsReading => yearsIn(normalised(text)).reading;
const period = (from: number, to: number): YearsReading => ({ kind: "period", from, to });

describe("a period, however it is written", () => {
  test.each([
    "between 2015 and 2019",
    "2015-2019",
    "2015–2019年",
    "2015—2019 年",
    "2015－2019",
    "２０１５～２０１９年",
    "from 2015 to 2019",
    "from 2015 through 2019",
    "2015年到2019年",
    "2015至2019",
    "2015年至2019年期间",
    "自2015年到2019年",
    "2015 vs 2019",
    "2015-19",
    "2015至19年",
    "2019年与2015年相比",
    "in 2015, and then in 2019",
    "二〇一五年至二〇一九年",
    "二零一五年到二零一九年",
  ])("%s", (text) => {
    expect(read(text)).toEqual(period(2015, 2019));
  });

  test.each<[string, YearsReading]>([
    ["the 13th Five-Year Plan", period(2015, 2020)],
    ["“十三五”期间", period(2015, 2020)],
    ["十四五", period(2020, 2025)],
    ["since 2015", { kind: "since", from: 2015 }],
    ["2015年以来", { kind: "since", from: 2015 }],
    ["自2015年起", { kind: "since", from: 2015 }],
    ["from 2015 onwards", { kind: "since", from: 2015 }],
    ["in 2019", { kind: "single", year: 2019 }],
    ["2019年", { kind: "single", year: 2019 }],
    ["2019 and 2019", { kind: "single", year: 2019 }],
  ])("%s", (text, reading) => {
    expect(read(text)).toEqual(reading);
  });
});

test.each(["no year at all", "1302", "12019", "20190", "2,015", "1850", "2150", "PM2.5", "top 20", ""])(
  "%j names no year",
  (text) => {
    expect(read(text)).toEqual({ kind: "none" });
  },
);

test("what named the years is taken out, and nothing else", () => {
  expect(yearsIn("Did it fall between 2015 and 2019 in Hebei?").rest.replace(/\s+/g, " ")).toBe(
    "Did it fall in Hebei?",
  );
  expect(yearsIn("唐山2015年到2019年是否下降").rest.replace(/\s+/g, "")).toBe("唐山是否下降");
});

test("any two years in any order are one period, the earlier first", () => {
  const year = fc.integer({ min: 1990, max: 2060 });
  const between = fc.constantFrom("-", "–", " to ", " and ", "至", "年到", "年与");
  fc.assert(
    fc.property(year, year, between, (a, b, word) => {
      fc.pre(a !== b);
      expect(read(`x ${a}${word}${b}`)).toEqual(period(Math.min(a, b), Math.max(a, b)));
    }),
  );
});
