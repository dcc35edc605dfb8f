import { expect, test } from "vitest";
import { amount, percentSize, signedPercent } from "./numbers.ts";

test.each([
  [276.35792, "Mt", "276.4 Mt", "2.76 亿吨"],
  [54.302, "Mt", "54.3 Mt", "5430 万吨"],
  [4.5678, "Mt", "4.6 Mt", "456.8 万吨"],
  [8532, "t", "8,532 t", "8532 吨"],
  [54.25, "µg/m³", "54.3 µg/m³", "54.3 µg/m³"],
  [15616.06, "10⁸ CNY", "1561.6 billion CNY", "15616.1 亿元"],
  [95.4, "10⁸ CNY", "9.5 billion CNY", "95.40 亿元"],
  [2094.7, "10⁴ persons", "20.95 million", "2095 万人"],
  [17097.16, "persons", "17,097", "17097 人"],
  [378.6, "persons", "379", "379 人"],
  [0.3793, "1", "37.9%", "37.9%"],
  [-30.75, "µg/m³", "−30.8 µg/m³", "−30.8 µg/m³"],
  [12, "count", "12", "12"],
] as const)("%d %s is %s, %s", (value, unit, en, zh) => {
  expect(amount({ value, unit })).toEqual({ en, zh });
});

test("changes carry their sign, sizes do not", () => {
  expect([11.41, -36.18, 0].map(signedPercent)).toEqual(["+11.4%", "−36.2%", "0.0%"]);
  expect([11.41, -36.18, 0].map(percentSize)).toEqual(["11.4%", "36.2%", "0.0%"]);
});
