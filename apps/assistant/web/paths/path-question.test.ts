import { aspectIds, measureCatalogue } from "@tandem/core/measures";
import { PathRequest } from "@tandem/core/paths";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aspectsInOrder } from "./aspects.ts";
import { ownMeasuresExample } from "./own-measures-example.ts";
import { openingQuestion, type PathQuestion } from "./path-question.ts";
import { pathRequestOf } from "./path-request-of.ts";
import { addressOf, questionIn } from "./question-address.ts";

const tangshan: PathQuestion = { ...openingQuestion, places: ["1302"] };

test("the opening question is one that the API takes, once a city is chosen", () => {
  expect(PathRequest.parse(pathRequestOf(tangshan))).toEqual({
    places: ["1302"],
    milestones: [
      { year: 2030, co2: { changePercent: -10 }, pm25: { max: 35 } },
      { year: 2035, co2: { changePercent: -20 }, pm25: { max: 30 } },
      { year: 2060, co2: { changePercent: -40 }, pm25: { max: 25 } },
    ],
    elsewhere: { regionPercentPerYear: -3, farPercentPerYear: -3 },
    jointControl: true,
  });
});

test("a region stands in place of cities, years are sorted, and what is switched off is sent", () => {
  const request = pathRequestOf({
    ...tangshan,
    region: "fwp-13",
    years: [{ year: 2035 }, { year: 2030, pm25: { standard: "who-2021-it-1" } }],
    budget: 0,
    objective: "lives",
    joint: false,
    regionPercentPerYear: 0,
    withoutAspects: ["energy", "end-of-pipe"],
    withoutMeasures: ["coal-power-retirement"],
  });
  expect(PathRequest.parse(request)).toEqual({
    region: "fwp-13",
    milestones: [{ year: 2030, pm25: { standard: "who-2021-it-1" } }, { year: 2035 }],
    budgetPerYear: 0,
    objective: "lives",
    elsewhere: { regionPercentPerYear: 0, farPercentPerYear: -3 },
    jointControl: false,
    aspects: ["sector-structure", "transport", "buildings", "agriculture", "resource-recycling", "region"],
    exclude: ["coal-power-retirement"],
  });
});

test("the example of own measures is one that the API takes, of measures that there are", () => {
  const request = pathRequestOf({
    ...tangshan,
    ownMeasures: { file: "mine.json", content: JSON.parse(ownMeasuresExample) },
  });
  const { change = [], off = [] } = PathRequest.parse(request).measures ?? {};
  const ids = measureCatalogue.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([...change.map(({ id }) => id), ...off]));
  expect([change.length, off.length]).toEqual([1, 1]);
});

test("every field of the core has its place", () => {
  expect(aspectsInOrder.toSorted()).toEqual(aspectIds.toSorted());
});

test("an address with nothing in it, or with nonsense, opens the page as it is", () => {
  expect(questionIn("")).toEqual(openingQuestion);
  expect(
    questionIn("?places=13,<b>&region=moon&base=x&years=a:b:c&budget=-4&objective=joy&without=x&off=A%20B"),
  ).toEqual(openingQuestion);
});

const target = fc.oneof(
  fc.record({ max: fc.double({ min: 0.1, max: 90, noNaN: true }) }),
  fc.constantFrom({ standard: "gb-3095-2026" as const }, { standard: "who-2021-it-3" as const }),
);
const askedYear = fc.record(
  {
    year: fc.integer({ min: 2000, max: 2100 }),
    co2ChangePercent: fc.integer({ min: -100, max: 50 }),
    pm25: target,
  },
  { requiredKeys: ["year"] },
);
const anyQuestion: fc.Arbitrary<PathQuestion> = fc.record(
  {
    places: fc.array(fc.constantFrom("1101", "1302", "4403"), { maxLength: 3 }),
    baseYear: fc.integer({ min: 2000, max: 2024 }),
    years: fc.array(askedYear, { minLength: 1, maxLength: 10 }),
    budget: fc.double({ min: 0, max: 1e6, noNaN: true }).filter((value) => !Object.is(value, -0)),
    objective: fc.constantFrom("cost" as const, "net-benefit" as const, "lives" as const),
    regionPercentPerYear: fc.integer({ min: -20, max: 5 }),
    farPercentPerYear: fc.integer({ min: -20, max: 5 }),
    joint: fc.boolean(),
    withoutAspects: fc.subarray([...aspectsInOrder]),
    withoutMeasures: fc.subarray(["coal-power-retirement", "ev-cars", "scrap-eaf"]),
  },
  {
    requiredKeys: ["places", "years", "objective", "joint", "withoutAspects", "withoutMeasures"],
  },
);

test("a question comes back from its address as it was", () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      expect(questionIn(`?${addressOf(question)}`)).toEqual(question);
    }),
  );
  const region: PathQuestion = { ...openingQuestion, region: "bth-2+36" };
  expect(questionIn(`?${addressOf(region)}`)).toEqual(region);
});
