import { expect, test } from "vitest";
import { yearRanges } from "./year-ranges.ts";

test.each([
  [[2015], "2015"],
  [[2014, 2015, 2016], "2014–2016"],
  [[2014, 2015, 2017, 2019, 2020], "2014–2015, 2017, 2019–2020"],
  [[], ""],
])("%j is %s", (years, expected) => {
  expect(yearRanges(years)).toBe(expected);
});
