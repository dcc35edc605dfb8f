import { describe, expect, test } from "vitest";
import { unsupportedNumbers } from "./number-guard.ts";

const evidence = [
  { city: "1302", from: 2015, to: 2019 },
  {
    n: 283,
    co2: { value: 276.35792, unit: "Mt" },
    pm25: { value: 54.25, unit: "µg/m³" },
    change: { value: -36.176470588, unit: "%" },
    rise: { value: 11.4128634, unit: "%" },
  },
];

const passes = (text: string) => unsupportedNumbers(text, evidence).length === 0;

describe("numbers that the tools gave", () => {
  test.each([
    "PM2.5 fell by 36.2% to 54.3 µg/m³ between 2015 and 2019.",
    "PM2.5 fell by 36% to 54 µg/m³.",
    "CO2 was 276.4 Mt, that is 276,358 kt.",
    "CO₂ 排放 2.76 亿吨，即 27635.8 万吨。",
    "CO2 rose +11.4%; PM2.5 −36.18%.",
    "Of 283 cities most did not.",
    "No number at all, though CO2 and PM2.5 are named.",
  ])("pass: %s", (text) => {
    expect(passes(text)).toBe(true);
  });
});

describe("numbers that they did not give", () => {
  test.each([
    "PM2.5 fell to 53.9 µg/m³.",
    "PM2.5 fell by 36.9%.",
    "CO2 was 276.4 kt.",
    "CO₂ 排放 2.76 万吨。",
    "CO2 changed by −11.4%.",
    "In 1987 it was otherwise.",
    "Of 284 cities most did not.",
    "About 300 people were asked.",
  ])("do not pass: %s", (text) => {
    expect(passes(text)).toBe(false);
  });
});
