import { describe, expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { MannKendallInput, MannKendallResult } from "./mann-kendall.method.ts";
import { mannKendall } from "./mann-kendall.ts";

/** Test series of pyMannKendall 1.4.2 (tests/test_pymannkendall.py, `arbitrary_1d_data`): 360 months, 7 missing. */
const rainfall = [
  32,
  20,
  25,
  189,
  240,
  193,
  379,
  278,
  301,
  0,
  0,
  82,
  0,
  4,
  null,
  null,
  121,
  234,
  360,
  262,
  120,
  30,
  11,
  1,
  7,
  3,
  31,
  31,
  355,
  102,
  248,
  274,
  308,
  null,
  5,
  26,
  11,
  16,
  6,
  48,
  388,
  539,
  431,
  272,
  404,
  186,
  0,
  2,
  0,
  4,
  1,
  54,
  272,
  459,
  235,
  164,
  365,
  135,
  2,
  null,
  null,
  4,
  0,
  128,
  210,
  163,
  446,
  225,
  462,
  467,
  19,
  13,
  0,
  3,
  17,
  132,
  178,
  338,
  525,
  623,
  145,
  31,
  19,
  3,
  0,
  29,
  25,
  87,
  259,
  756,
  486,
  180,
  292,
  43,
  92,
  1,
  0,
  16,
  2,
  0,
  130,
  253,
  594,
  111,
  273,
  30,
  0,
  4,
  0,
  27,
  24,
  41,
  292,
  378,
  499,
  265,
  320,
  227,
  4,
  0,
  4,
  14,
  8,
  48,
  416,
  240,
  404,
  207,
  733,
  105,
  0,
  112,
  0,
  14,
  0,
  30,
  140,
  202,
  289,
  159,
  424,
  106,
  3,
  0,
  65,
  3,
  14,
  58,
  268,
  466,
  432,
  266,
  240,
  95,
  1,
  0,
  10,
  26,
  4,
  114,
  94,
  289,
  173,
  208,
  263,
  156,
  5,
  0,
  16,
  16,
  14,
  0,
  111,
  475,
  534,
  432,
  471,
  117,
  70,
  1,
  3,
  28,
  7,
  401,
  184,
  283,
  338,
  171,
  335,
  176,
  0,
  0,
  10,
  11,
  9,
  140,
  102,
  208,
  298,
  245,
  220,
  29,
  2,
  27,
  10,
  13,
  26,
  84,
  143,
  367,
  749,
  563,
  283,
  353,
  10,
  0,
  0,
  0,
  0,
  9,
  246,
  265,
  343,
  429,
  168,
  133,
  17,
  0,
  18,
  35,
  76,
  158,
  272,
  250,
  190,
  289,
  466,
  84,
  0,
  0,
  0,
  0,
  0,
  22,
  217,
  299,
  185,
  115,
  344,
  203,
  8,
  null,
  null,
  0,
  5,
  284,
  123,
  254,
  476,
  496,
  326,
  27,
  20,
  0,
  4,
  53,
  72,
  113,
  214,
  364,
  219,
  220,
  156,
  264,
  0,
  13,
  0,
  0,
  45,
  90,
  137,
  638,
  529,
  261,
  206,
  251,
  0,
  0,
  5,
  9,
  58,
  72,
  138,
  130,
  471,
  328,
  356,
  523,
  0,
  1,
  0,
  0,
  12,
  143,
  193,
  184,
  192,
  138,
  174,
  69,
  1,
  0,
  0,
  18,
  25,
  28,
  92,
  732,
  320,
  256,
  302,
  131,
  15,
  0,
  27,
  0,
  22,
  20,
  213,
  393,
  474,
  374,
  109,
  159,
  0,
  0,
  0,
  3,
  3,
  49,
  205,
  128,
  194,
  570,
  169,
  89,
  0,
  0,
  0,
  0,
  0,
  26,
  185,
  286,
  92,
  225,
  244,
  190,
  3,
  20,
];

/** The result, or a failed test where it is a gap. */
function defined(input: MannKendallInput): MannKendallResult {
  return MannKendallResult.parse(mannKendall(input));
}

function expectClose(result: MannKendallResult, expected: Record<string, number>, relative: number): void {
  for (const [name, value] of Object.entries(expected)) {
    const got = result[name as keyof MannKendallResult];
    expect(Math.abs(Number(got) - value), name).toBeLessThanOrEqual(
      relative * Math.max(Math.abs(value), 1e-3),
    );
  }
}

describe("mannKendall against pyMannKendall", () => {
  // 1e-12 relative throughout: float noise
  test("reproduces its published result for 360 months with gaps", () => {
    const result = defined({ values: rainfall });
    expectClose(
      result,
      {
        s: -1959,
        variance: 4889800.333333333,
        z: -0.8854562842589916,
        p: 0.37591058740506833,
        tau: -0.03153167653875869,
        senSlope: -0.006369426751592357,
        intercept: 96.15286624203821,
      },
      1e-12,
    );
    expect(result).toMatchObject({ n: 353, trend: "no-trend" });
    expect(result.pExact).toBeUndefined();
  });

  // Its first release closed the gaps up before Sen's slope, so these are of the series without them
  test.each([
    ["hamed-rao", undefined, 257403.38678462413, -3.859273515045842, 0.00011372459883540742, "decreasing"],
    ["hamed-rao", 3, 14226812.425138814, -0.5191093899188985, 0.603684460662274, "no-trend"],
    ["yue-wang", undefined, 550988.7079774942, -2.6377968071103193, 0.008344656549921448, "decreasing"],
    ["yue-wang", 1, 10377301.691383107, -0.6078136738097195, 0.5433110592605916, "no-trend"],
  ] as const)("reproduces %s with lags %s", (correction, lags, variance, z, p, trend) => {
    const values = rainfall.filter((value) => value !== null);
    const result = defined({ values, correction, ...(lags !== undefined && { lags }) });
    // 1e-10: sums of 352 autocorrelations
    expectClose(result, { variance, z, p, tau: -0.03153167653875869, senSlope: -0.2 / 31 }, 1e-10);
    expect(result.trend).toBe(trend);
  });

  test("keeps gaps in time under a correction, and ties residuals on one Sen line", () => {
    // Computed with Python's exact fractions and numpy 2.4: residuals x − b·t at the true positions t. pyMannKendall 1.4.2
    // closes the gaps up for the residuals but not for the slope: 259 723.8 and 551 950.4
    const hamedRao = defined({ values: rainfall, correction: "hamed-rao" });
    expectClose(hamedRao, { variance: 257403.38678462576 }, 1e-10);
    // Without ties to within rounding, inches to millimetres would move it by 0.6 %
    const millimetres = rainfall.map((value) => (value === null ? null : value * 25.4));
    expectClose(
      defined({ values: millimetres, correction: "hamed-rao" }),
      { variance: 257403.38678462576 },
      1e-10,
    );
    const yueWang = defined({ values: rainfall, correction: "yue-wang" });
    expectClose(yueWang, { variance: 551001.4899121497 }, 1e-10);
  });
});

describe("mannKendall against an independent computation (Python with scipy 1.17; 1e-12: float noise)", () => {
  test("eight falling values", () => {
    const result = defined({ values: [55, 52, 50, 47, 44, 42, 38, 36] });
    expectClose(
      result,
      {
        s: -28,
        variance: 65.33333333333333,
        z: -3.340383700311406,
        p: 0.0008366271311193044,
        pExact: 4.96031746031746e-5,
        tau: -1,
        senSlope: -2.732142857142857,
        intercept: 55.0625,
      },
      1e-12,
    );
    expect(result.senInterval).toEqual({ lower: -3, upper: -2.5 });
    expect(result.trend).toBe("decreasing");
  });

  test("twenty years with gaps and ties", () => {
    const values = [
      55.1,
      57.3,
      null,
      52,
      52,
      49.5,
      50.2,
      null,
      47.7,
      44.1,
      45,
      44.1,
      41.9,
      39.8,
      40.6,
      38.2,
      37.5,
      38.2,
      35.1,
      34,
    ];
    const result = defined({ values });
    expectClose(
      result,
      {
        n: 18,
        s: -140,
        variance: 694,
        z: -5.276367845107807,
        p: 1.3176945995626864e-7,
        tau: -0.9150326797385621,
        senSlope: -1.15,
        intercept: 56.175,
      },
      1e-12,
    );
    expect(result.senInterval).toEqual({
      lower: expect.closeTo(-1.258860879593789, 12),
      upper: expect.closeTo(-1.059644705731698, 12),
    });
    expect(result.pExact).toBeUndefined();
  });

  test("unequally spaced years", () => {
    const years = [1990, 1995, 2000, 2005, 2010, 2012, 2013, 2014, 2016, 2019];
    const values = [3.1, 3.9, 4, 6.2, 7.7, 8.1, 7.9, 8.8, 9.4, 9.1];
    const result = defined({ values, years });
    // scipy.stats.theilslopes gives the same slope and, on the first year as 0, the same intercept −479.4807692 + 1990 × b
    expectClose(
      result,
      {
        s: 41,
        variance: 125,
        p: 0.0003466193511346668,
        pExact: 2.9761904761904762e-5,
        senSlope: 0.24230769230769234,
        intercept: 2.7115384615384617,
      },
      1e-12,
    );
    expect(result.senInterval).toEqual({
      lower: expect.closeTo(0.20362312161861815, 12),
      upper: expect.closeTo(0.3, 12),
    });
  });

  test("the corrections on twenty years, with and without gaps", () => {
    const whole: (number | null)[] = [
      12.1, 13, 14.2, 15.9, 17.1, 17.4, 18, 20.1, 21.5, 22.9, 22.4, 23, 22.1, 21.8, 21.2, 21.9, 22.6, 23.8,
      24.1, 24.6,
    ];
    const broken = whole.with(4, null).with(11, null);
    const variance = (values: (number | null)[], correction: "hamed-rao" | "yue-wang", lags?: number) =>
      defined({ values, correction, ...(lags !== undefined && { lags }) }).variance;
    expect(variance(whole, "hamed-rao")).toBeCloseTo(2303.122807017544, 8);
    expect(variance(whole, "hamed-rao", 1)).toBeCloseTo(2219.535714285714, 8);
    expect(variance(whole, "hamed-rao", 3)).toBeCloseTo(2840.227443609023, 8);
    expect(variance(whole, "yue-wang")).toBeCloseTo(813.101776009241, 8);
    expect(variance(whole, "yue-wang", 1)).toBeCloseTo(2415.2077114035906, 8);
    expect(variance(broken, "hamed-rao")).toBeCloseTo(1325.7081396349863, 8);
    expect(variance(broken, "yue-wang", 3)).toBeCloseTo(2537.8710989286515, 8);
    expect(variance(whole, "yue-wang", 500)).toBe(variance(whole, "yue-wang"));
  });
});

describe("mannKendall in short series", () => {
  test("decides by the exact test: five falling values are significant, one step out of order is not", () => {
    // By hand: 2 of the 120 orders of five values reach |S| = 10, 10 of them |S| ≥ 8
    const all = defined({ values: [5, 4, 3, 2, 1] });
    expect(all.pExact).toBeCloseTo(2 / 120, 15);
    expect(all.trend).toBe("decreasing");
    const most = defined({ values: [50, 48, 45, 46, 41] });
    expect(most.pExact).toBeCloseTo(10 / 120, 15);
    expect(most.p).toBeCloseTo(0.0864107329737, 12);
    expect(most.trend).toBe("no-trend");
  });

  test("the interval of five values is that of all slopes; four have none", () => {
    expect(defined({ values: [50, 48, 45, 46, 41] }).senInterval).toEqual({ lower: -5, upper: 1 });
    expect(isGap(defined({ values: [50, 48, 45, 41] }).senInterval)).toBe(true);
  });

  test("eleven values, tied values or a correction have no exact test", () => {
    const eleven = [1, 3, 2, 4, 6, 5, 8, 7, 9, 11, 10];
    expect(defined({ values: eleven }).pExact).toBeUndefined();
    expect(defined({ values: eleven.slice(1) }).pExact).toBeDefined();
    expect(defined({ values: [1, 2, 2, 3, 4, 5] }).pExact).toBeUndefined();
    expect(defined({ values: [1, 3, 2, 4, 6, 5], correction: "hamed-rao" }).pExact).toBeUndefined();
  });

  test("S of 0 has z 0 and probability 1", () => {
    expect(defined({ values: [2, 4, 1, 3] })).toMatchObject({
      s: 0,
      z: 0,
      p: 1,
      pExact: 1,
      trend: "no-trend",
    });
  });

  test.each([[[]], [[1]], [[1, 2]], [[null, null, null, null]], [[1, null, null, 2, null]]])(
    "%j is a gap",
    (values) => {
      const result = mannKendall({ values });
      expect(isGap(result) && result.reason.en).toMatch(/at least 3 values/);
    },
  );
});

describe("mannKendall at the edges", () => {
  test("values all equal have no variance, and a probability of 1", () => {
    const flat = { s: 0, variance: 0, z: 0, p: 1, tau: 0, senSlope: 0, intercept: 5, trend: "no-trend" };
    expect(defined({ values: [5, 5, 5, 5, 5, 5] })).toMatchObject({
      ...flat,
      senInterval: { lower: 0, upper: 0 },
    });
    expect(defined({ values: [5, 5, 5, 5], correction: "hamed-rao" })).toMatchObject(flat);
    expect(defined({ values: [5, 5, 5, 5], correction: "yue-wang" })).toMatchObject(flat);
  });

  test("a straight line leaves a correction nothing to correct", () => {
    const values = Array.from({ length: 12 }, (_, index) => 0.1 + 0.3 * index);
    for (const correction of ["hamed-rao", "yue-wang"] as const) {
      expect(defined({ values, correction }).variance).toBe(defined({ values }).variance);
    }
  });

  test("a correction that leaves no variance is a gap", () => {
    // By hand: residuals that alternate have r₁ near −1, and 1 + 2 (1 − 1/n) r₁ is below 0
    const values = [0, 9, 2, 11, 4, 13, 6, 15, 8, 17];
    const result = mannKendall({ values, correction: "yue-wang", lags: 1 });
    expect(isGap(result) && result.reason.en).toMatch(/no variance/);
  });

  test("a gap at the start keeps its place, so the line starts there", () => {
    const result = defined({ values: [null, 2, 3, 4, 5, 6] });
    expect(result.senSlope).toBe(1);
    expect(result.intercept).toBe(1);
  });

  test.each([
    ["years", { values: [1, 2, 3], years: [2000, 2001] }],
    ["years[2]", { values: [1, 2, 3], years: [2000, 2001, 2001] }],
    ["years[1]", { values: [1, 2, 3], years: [2000, Number.NaN, 2002] }],
    ["values[1]", { values: [1, Number.NaN, 3] }],
    ["values[0]", { values: [Number.POSITIVE_INFINITY, 2, 3] }],
    ["lags", { values: [1, 2, 3], lags: 1 }],
    ["lags", { values: [1, 2, 3], correction: "yue-wang" as const, lags: 0 }],
    ["lags", { values: [1, 2, 3], correction: "yue-wang" as const, lags: 1.5 }],
  ])("names %s where it is wrong", (where, input) => {
    expect(() => mannKendall(input)).toThrow(expect.objectContaining({ tag: "invalid-input", where }));
    expect(MannKendallInput.safeParse(input).success).toBe(false);
  });

  test("differences too large for a number are refused, not infinite", () => {
    const run = () => mannKendall({ values: [-1.7e308, 1.7e308, -1.7e308, 1.7e308] });
    expect(run).toThrow(expect.objectContaining({ tag: "invalid-input", where: "values" }));
  });
});

test("a series that rises is told from one that falls, by the same numbers with the other sign", () => {
  const rising = mannKendall({ values: [36, 38, 42, 44, 47, 50, 52, 55] });
  const falling = mannKendall({ values: [55, 52, 50, 47, 44, 42, 38, 36] });
  if (isGap(rising) || isGap(falling)) throw new Error("unexpected gap");
  expect([rising.trend, falling.trend]).toEqual(["increasing", "decreasing"]);
  expect([rising.s, rising.z]).toEqual([28, -falling.z]);
  expect(rising.senSlope).toBeCloseTo(-falling.senSlope, 12);
});

test.each([Number.POSITIVE_INFINITY, Number.NaN])("a value of %s is named where it stands", (wrong) => {
  expect(() => mannKendall({ values: [1, wrong, 3] })).toThrow(
    expect.objectContaining({ where: "values[1]", message: expect.stringContaining(`got ${wrong}`) }),
  );
});
