import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { CompositeIndexInput, CompositeIndexResult } from "./composite-index.method.ts";
import { compositeIndex } from "./composite-index.ts";
import type { CompositeIndexDefinition } from "./composite-index-definition.ts";
import { compositeIndices, withCompositeIndex } from "./composite-indices.ts";

const floatNoise = 12;

const city = { pm25: 42, pm10: 70, so2: 10, no2: 32, co: 1.2, o3: 170 };

const three = [
  { id: "1301", values: { "co2-change": -4, "pm25-change": -30 } },
  { id: "1302", values: { "co2-change": 11, "pm25-change": -36 } },
  { id: "1303", values: { "co2-change": 2, "pm25-change": -18 } },
];

function result(input: CompositeIndexInput): CompositeIndexResult {
  const answer = compositeIndex(input);
  if (isGap(answer)) throw new Error(answer.reason.en);
  return answer;
}

function scores(input: CompositeIndexInput): readonly number[] {
  return result(input).rows.map(({ score }) => score);
}

function own(more: Partial<CompositeIndexDefinition>): CompositeIndexDefinition {
  const progress = compositeIndices.find(({ id }) => id === "carbon-air-progress")!;
  return { ...progress, id: "own", ...more };
}

describe("compositeIndex", () => {
  // Worked by hand from the limits: 42/35 + 70/70 + 10/60 + 32/40 + 1.2/4 + 170/160 = 4.529167; with 30 and 60 of the
  // transition of 2026 for PM2.5 and PM10: 4.895833
  test.each([
    ["air-composite-2012", 4.529166666666667],
    ["air-composite-2026", 4.895833333333333],
  ])("%s of one city is the sum of its ratios to the limits", (index, expected) => {
    const { rows, better } = result({ index, rows: [{ id: "a", values: city }] });
    expect(rows[0]?.score).toBeCloseTo(expected, floatNoise);
    expect(better).toBe("lower");
    expect(rows[0]).toMatchObject({ rank: 1, bestRank: 1, worstRank: 1, sameRank: 1 });
  });

  test("the cleaner city ranks first by the air index", () => {
    const cleaner = { ...city, pm25: 20 };
    const { rows } = result({
      index: "air-composite-2012",
      rows: [
        { id: "a", values: city },
        { id: "b", values: cleaner },
      ],
    });
    expect(rows.map(({ rank }) => rank)).toEqual([2, 1]);
  });

  test("weights may take the place of the index's own", () => {
    // 3 × 42/35 + 70/70 + 10/60 + 2 × 32/40 + 1.2/4 + 2 × 170/160 = 8.791667 by hand
    const weighted = {
      index: "air-composite-2012",
      weights: [3, 1, 1, 2, 1, 2],
      rows: [{ id: "a", values: city }],
    };
    expect(scores(weighted)[0]).toBeCloseTo(8.791666666666666, floatNoise);
  });

  // numpy and scipy 1.17.1: (max − x)/(max − min); scipy.stats.zscore with ddof 1; entropy weights 0.506636, 0.493364
  test("min-max, z-score and entropy weights agree with numpy", () => {
    const expectAll = (got: readonly number[], expected: readonly number[]) => {
      for (const [row, value] of expected.entries()) expect(got[row]).toBeCloseTo(value, 8); // printed to 8 places
    };
    expectAll(scores({ index: "carbon-air-progress", rows: three }), [0.83333333, 0.5, 0.3]);
    expectAll(
      scores({ definition: own({ normalisation: "z-score" }), rows: three }),
      [0.57269527, -0.09337716, -0.47931811],
    );
    const entropy = result({ definition: own({ weights: "entropy" }), rows: three });
    expectAll(
      entropy.weights.map(({ weight }) => weight),
      [0.50663562, 0.49336438],
    );
    expectAll(
      entropy.rows.map(({ score }) => score),
      [0.83554521, 0.49336438, 0.30398137],
    );
  });

  test("an indicator without spread is a gap where it must be scaled, and weighs 0 by entropy where it need not", () => {
    const flat = three.map(({ id, values }) => ({ id, values: { ...values, "co2-change": 0.1 } }));
    for (const normalisation of ["min-max", "z-score"] as const) {
      const answer = compositeIndex({ definition: own({ normalisation }), rows: flat });
      expect(isGap(answer) && answer.reason.en).toContain("co2-change");
    }
    const targets = own({
      normalisation: "target",
      weights: "entropy",
      indicators: [
        { id: "co2-change", better: "lower", target: 1 },
        { id: "pm25-change", better: "lower", target: 2 },
      ],
    });
    expect(result({ definition: targets, rows: flat }).weights.map(({ weight }) => weight)).toEqual([0, 1]);
    const single = result({ definition: targets, rows: flat.slice(0, 1) });
    expect(single.weights.map(({ weight }) => weight)).toEqual([0.5, 0.5]);
  });

  test("rows without an indicator are left out and named; too few rows are a gap", () => {
    const withHole = [...three, { id: "1304", values: { "co2-change": 1, "pm25-change": null } }];
    const { rows, leftOut } = result({ index: "carbon-air-progress", rows: withHole });
    expect(rows.length + leftOut.length).toBe(withHole.length);
    expect(leftOut).toMatchObject([{ id: "1304", reason: { en: "no value of pm25-change" } }]);
    for (const few of [[], three.slice(0, 1)])
      expect(isGap(compositeIndex({ index: "carbon-air-progress", rows: few }))).toBe(true);
    expect(isGap(compositeIndex({ index: "air-composite-2012", rows: [] }))).toBe(true);
  });

  test.each(["min-max", "z-score"] as const)(
    "%s scores do not depend on how large the numbers are",
    (normalisation) => {
      const definition = own({ normalisation });
      const of = (scale: number) =>
        scores({
          definition,
          rows: [-1, 0.5, 1].map((value, index) => ({
            id: `${index}`,
            values: { "co2-change": value * scale, "pm25-change": value * scale },
          })),
        });
      for (const scale of [1.5e308, 1e-200])
        for (const [index, score] of of(scale).entries())
          expect(score).toBeCloseTo(of(1)[index]!, floatNoise);
    },
  );

  test("ties share a rank", () => {
    const tied = [...three, { id: "again", values: { "co2-change": -4, "pm25-change": -30 } }];
    const { rows } = result({ index: "carbon-air-progress", rows: tied });
    expect(rows.map(({ rank }) => rank)).toEqual([1, 3, 4, 1]);
  });

  test("draws are the same for the same seed, and without spread nothing moves", () => {
    const asked = { index: "carbon-air-progress", rows: three, stability: { spread: 1 } };
    expect(result(asked)).toEqual(result(asked));
    expect(result({ ...asked, stability: { spread: 1, seed: 2 } })).not.toEqual(result(asked));
    const still = result({ ...asked, stability: { spread: 0, draws: 10 } });
    expect(still.meanRankCorrelation).toBeCloseTo(1, floatNoise);
    expect(still.sameFirst).toBe(1);
    expect(CompositeIndexResult.safeParse(still).success).toBe(true);
    for (const { rank, bestRank, worstRank, sameRank } of still.rows)
      expect([bestRank, worstRank, sameRank]).toEqual([rank, rank, 1]);
  });

  test("a wide spread of the weights moves the ranks of rows that are good in one thing only", () => {
    const { rows } = result({ index: "carbon-air-progress", rows: three, stability: { spread: 1 } });
    // 1302 is best in PM2.5 and worst in CO2, 1303 the reverse but for the middle: they change places
    expect(rows[1]).toMatchObject({ bestRank: 1, worstRank: 3 });
    expect(rows[1]?.sameRank).toBeLessThan(0.9);
  });

  // A is best in one indicator, B in the other: A stays first where 0.55 e^(s n1) > 0.45 e^(s n2), with the probability
  // Φ(ln(0.55 ÷ 0.45) ÷ (s √2)) = 0.681888 for s = 0.3 (scipy 1.17.1); 0.02: four standard errors at 10 000 draws
  test("moves weights by lognormal factors of the spread asked for", () => {
    const two = [
      { id: "A", values: { "co2-change": -10, "pm25-change": 5 } },
      { id: "B", values: { "co2-change": 10, "pm25-change": -5 } },
    ];
    const drawn = (spread: number) =>
      result({ definition: own({ weights: [55, 45] }), rows: two, stability: { spread, draws: 10_000 } });
    const { weights, rows, sameFirst, meanRankCorrelation } = drawn(0.3);
    for (const [index, weight] of [0.55, 0.45].entries())
      expect(weights[index]?.weight).toBeCloseTo(weight, floatNoise);
    expect(rows.map(({ normalised }) => normalised)).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(rows.map(({ score }) => score)).toEqual([
      expect.closeTo(0.55, floatNoise),
      expect.closeTo(0.45, floatNoise),
    ]);
    expect(Math.abs(sameFirst - 0.681888)).toBeLessThan(0.02);
    expect(meanRankCorrelation).toBeCloseTo(2 * sameFirst - 1, floatNoise);
    expect(rows[0]?.sameRank).toBe(sameFirst);
    expect(drawn(0.01).sameFirst).toBe(1);
    expect(drawn(2).sameFirst).toBeLessThan(0.6);
  });

  test("takes indicators of which more is better, alone or beside others, also where divided by targets", () => {
    const rows = [
      { id: "a", values: { "co2-change": 1, "pm25-change": -4 } },
      { id: "b", values: { "co2-change": 3, "pm25-change": -2 } },
    ];
    const indicators = [
      { id: "co2-change", better: "higher", target: 2 },
      { id: "pm25-change", better: "lower" },
    ] as const;
    const normalised = (more: Partial<CompositeIndexDefinition>) =>
      result({ definition: own({ indicators, ...more }), rows }).rows.map((row) => row.normalised);
    expect(normalised({})).toEqual([
      [0, 1],
      [1, 0],
    ]);
    const [a = [], b = []] = normalised({ normalisation: "z-score" });
    // By hand: ±1 about the mean 2, standard deviation √2
    for (const [got, expected] of [
      [a[0], -Math.SQRT1_2],
      [a[1], Math.SQRT1_2],
      [b[0], Math.SQRT1_2],
      [b[1], -Math.SQRT1_2],
    ] as const)
      expect(got).toBeCloseTo(expected, floatNoise);
    const ratio = result({
      definition: own({ indicators: indicators.slice(0, 1), normalisation: "target" }),
      rows,
    });
    expect(ratio.better).toBe("higher");
    expect(ratio.rows.map(({ score, rank }) => [score, rank])).toEqual([
      [0.5, 2],
      [1.5, 1],
    ]);
  });

  test("a row that lacks an indicator altogether is left out like one with null", () => {
    const { leftOut } = result({
      index: "carbon-air-progress",
      rows: [...three, { id: "1304", values: { "co2-change": 1 } }],
    });
    expect(leftOut).toMatchObject([{ id: "1304", reason: { en: "no value of pm25-change" } }]);
  });

  test("names the indices there are where one is unknown, and how many rows are needed", () => {
    expect(() => compositeIndex({ index: "no-such", rows: three })).toThrow(
      /one of air-composite-2012, .*got no-such/,
    );
    const few = compositeIndex({ index: "carbon-air-progress", rows: three.slice(0, 1) });
    expect(isGap(few) && few.reason.en).toBe("1 complete rows, at least 2 needed");
  });

  test("draws with the seed given, 1 where none is", () => {
    const of = (seed?: number) =>
      result({ index: "carbon-air-progress", rows: three, stability: { spread: 1, ...(seed && { seed }) } });
    expect(of()).toEqual(of(1));
    expect(of(5)).not.toEqual(of(1));
    expect(of(5)).not.toEqual(of(6));
  });

  test("takes any index as a plug-in: a registry with one more, or another in its place", () => {
    const mine = own({ id: "mine" });
    const registry = withCompositeIndex(compositeIndices, mine);
    expect(registry).toHaveLength(compositeIndices.length + 1);
    const again = withCompositeIndex(registry, { ...mine, aggregate: "sum" });
    expect(again).toHaveLength(registry.length);
    expect(again.at(-1)?.aggregate).toBe("sum");
    expect(scores({ definition: { ...mine, aggregate: "sum" }, rows: three })[0]).toBeCloseTo(
      5 / 3,
      floatNoise,
    );
  });

  test.each([
    ["index", { index: "no-such", rows: three }],
    ["weights", { index: "carbon-air-progress", weights: [1], rows: three }],
    ["weights", { index: "carbon-air-progress", weights: [0, 0], rows: three }],
    ["weights[0]", { index: "carbon-air-progress", weights: [-1, 2], rows: three }],
    ["definition.indicators[0]", { definition: own({ normalisation: "target" }), rows: three }],
    [
      "definition.indicators[1]",
      {
        definition: own({
          normalisation: "target",
          indicators: [
            { id: "co2-change", better: "lower", target: 1 },
            { id: "pm25-change", better: "higher", target: 1 },
          ],
        }),
        rows: three,
      },
    ],
    [
      "rows.x.pm25-change",
      {
        index: "carbon-air-progress",
        rows: [{ id: "x", values: { "co2-change": 1, "pm25-change": Number.NaN } }],
      },
    ],
    ["stability.spread", { index: "carbon-air-progress", rows: three, stability: { spread: -1 } }],
  ] as const)("names %s where it is wrong", (field, input) => {
    expect(() => compositeIndex(input)).toThrow(
      expect.objectContaining({ tag: "invalid-input", where: field }),
    );
  });

  test("scores beyond the numbers a computer has are refused, never Infinity", () => {
    const rows = [{ id: "a", values: { ...city, pm25: 1e308 } }];
    expect(() =>
      compositeIndex({ index: "air-composite-2012", rows, weights: [1e10, 1, 1, 1, 1, 1] }),
    ).toThrow(expect.objectContaining({ tag: "invalid-input", where: "rows[0]" }));
  });

  test("the schema wants an index or a definition, and a simulation of bounded size", () => {
    expect(CompositeIndexInput.safeParse({ rows: three }).success).toBe(false);
    expect(CompositeIndexInput.safeParse({ index: "a", definition: own({}), rows: three }).success).toBe(
      false,
    );
    const rows = Array.from({ length: 300 }, (_, id) => ({ id: String(id), values: {} }));
    const large = { index: "a", rows, stability: { draws: 10_000 } };
    expect(CompositeIndexInput.safeParse(large).success).toBe(false);
  });
});
