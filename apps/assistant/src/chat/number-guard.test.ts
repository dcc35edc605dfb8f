import fc from "fast-check";
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
    strength: { value: 0.3793, unit: "1" },
    population: { value: 2094.7, unit: "10⁴ persons" },
    gdp: { value: 15616.06, unit: "10⁸ CNY" },
    capacity: { value: 2014.4, unit: "MW" },
    row: { pm25ChangePercent: -45.3, rank: 1 },
    series: [{ unit: "µg/m³", points: [{ year: 2017, value: 66.75 }] }],
    cities: [{ code: "1302" }, { code: "1304" }, { code: "1306" }],
    needs: "two years of one source: edgar-v8 2000–2023",
    source: "who-aap-2022",
  },
];

function stated(text: string): readonly string[] {
  return unsupportedNumbers(text, evidence).map((number) => number.text);
}

describe("numbers that the tools gave", () => {
  test.each([
    "PM2.5 fell by 36.2% to 54.3 µg/m³ between 2015 and 2019.",
    "PM2.5 fell by 36% to 54 µg/m³.",
    "CO2 was 276.4 Mt, that is 276,358 kt.",
    "CO2 was 276.4 million tonnes.",
    "CO₂ 排放 2.76 亿吨，即 27635.8 万吨、276.4 百万吨（Mt）。",
    "CO2 rose +11.4%; PM2.5 −36.18%, or -36.2 percent, or 36.2 个百分点.",
    "Of 283 cities most did not.",
    "The strength is 0.38, or 37.9%.",
    "20.95 million people, 2095 万人, 20.947 million in all",
    "1.56 trillion CNY，15616.1 亿元，1.56 万亿元",
    "2,014 MW of coal power, 2014 MW",
    "PM2.5 fell 45.3% there.",
    "66.8 µg/m³ in 2017, by the WHO database 2022; EDGAR runs 2000–2023.",
    "2015–2019、2015—2019 年、(2015-2019)",
    "The 3 cities: 1. Tangshan\n2. Handan\n3. Baoding",
    "| 1 | Tangshan |\n| 2 | Handan |",
    "Batch b-0123456789abcdef01234567 of the 13th plan, 2+36 cities, EDGAR v8.0, CC BY 4.0, 10⁴ t.",
    "No number at all, though CO2, CO₂, SO2, O3 and PM10 are named.",
    "",
  ])("pass: %s", (text) => {
    expect(stated(text)).toEqual([]);
  });
});

describe("numbers that they did not give", () => {
  test.each([
    ["PM2.5 fell to 53.9 µg/m³.", "53.9 µg/m³"],
    ["PM2.5 fell by 36.9%.", "36.9%"],
    ["PM2.5 fell by 36.1%.", "36.1%"],
    ["CO2 was 276.4 kt.", "276.4 kt"],
    ["PM2.5 was 276.4 µg/m³.", "276.4 µg/m³"],
    ["CO₂ 排放 2.76 万吨。", "2.76 万吨"],
    ["CO₂ 排放 27.6 亿吨。", "27.6 亿吨"],
    ["CO2 was 276.4 billion tonnes.", "276.4 billion tonnes"],
    ["CO2 changed by −11.4%.", "−11.4%"],
    ["PM2.5 changed by +36.2%.", "+36.2%"],
    ["In 1987 it was otherwise.", "1987"],
    ["By 2020 it was otherwise.", "2020"],
    ["Of 284 cities most did not.", "284"],
    ["About 300 people were asked.", "300 people"],
    ["About 280 Mt.", "280 Mt"],
    ["20.95 万人", "20.95 万人"],
    ["The limit is 35 µg/m³.", "35 µg/m³"],
  ])("do not pass: %s", (text, number) => {
    expect(stated(text)).toEqual([number]);
  });

  test("without any evidence no number passes", () => {
    expect(unsupportedNumbers("54.3 µg/m³ in 2019", []).map(({ text }) => text)).toEqual([
      "54.3 µg/m³",
      "2019",
    ]);
  });
});

describe("laws", () => {
  const value = fc.double({ min: 0.01, max: 1e6, noNaN: true, noDefaultInfinity: true });
  const digits = fc.integer({ min: 0, max: 4 });

  test("a figure rounded to any number of decimals passes", () => {
    fc.assert(
      fc.property(value, digits, fc.boolean(), (size, places, isFall) => {
        const figure = { value: isFall ? -size : size, unit: "µg/m³" };
        expect(unsupportedNumbers(`It was ${size.toFixed(places)} µg/m³.`, [figure])).toEqual([]);
      }),
    );
  });

  test("one that is off by more than its last digit does not", () => {
    fc.assert(
      fc.property(
        value,
        fc.integer({ min: 1, max: 4 }),
        fc.double({ min: 1.6, max: 50, noNaN: true }),
        (size, places, off) => {
          const wrong = Number(size.toFixed(places)) + off * 10 ** -places;
          const text = `It was ${wrong.toFixed(places)} µg/m³.`;
          expect(unsupportedNumbers(text, [{ value: size, unit: "µg/m³" }])).toHaveLength(1);
        },
      ),
    );
  });

  test("no text makes it fall over", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        for (const { text: number } of unsupportedNumbers(text, [])) expect(text).toContain(number);
      }),
    );
  });
});
