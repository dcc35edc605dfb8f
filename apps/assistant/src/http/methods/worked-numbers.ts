/** Numbers that a method has to give over HTTP, printed in a publication or computed by other means than ours. */
export interface WorkedNumbers {
  readonly id: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly result: Readonly<Record<string, unknown>>;
  readonly source: string;
}

const byHand = "by hand from the formula of its page";

export const workedNumbers: readonly WorkedNumbers[] = [
  {
    id: "synergy-class",
    input: { co2: [50, 48], pm25: [60, 45] },
    result: { class: "both-fall", co2Change: -0.04, pm25Change: -0.25, angleDegrees: 80.909723079 },
    source: byHand,
  },
  {
    id: "synergy-class",
    input: { co2: [50, 50.2], pm25: [60, 45], tolerance: 0.01 },
    result: { class: "flat", strength: 0.250031998 },
    source: byHand,
  },
  {
    id: "tapio",
    input: { pressure: [100, 95], driver: [100, 110] },
    result: { elasticity: -0.5, state: "strong-decoupling" },
    source: "Tapio 2005, thresholds",
  },
  {
    id: "lmdi",
    input: { from: [[1, 10, 2], [4, 5, 3]], to: [[4, 5, 3], [5, 6, 4]] }, // biome-ignore format: one row per sector
    result: {
      additive: [69.79006598, -9.455125793, 39.66505981],
      multiplicative: [1.761117821, 0.926191306, 1.379410116],
      total: [80, 180],
    },
    source: "LMDIR, test of create_simple_LMDI, 1971 to 1972",
  },
  {
    id: "coupling-coordination",
    input: { subsystems: [0.4, 0.6] },
    result: { coupling: 0.9797958971, development: 0.5, coordination: 0.6999271023, level: 7 },
    source: byHand,
  },
  {
    id: "co-control",
    input: { a: [1000, 980], b: [100, 73] },
    result: { elasticity: 0.0740740741, quadrant: "I" },
    source: "Yang et al. 2022, CO2 −2 % and SO2 −27 %",
  },
  {
    id: "pollutant-equivalent",
    input: { reductions: { so2: 281_800_000, nox: 485_500_000, smoke: 203_800_000, nh3: 34_300_000 } },
    result: { equivalents: 904_943_826.396 },
    source: "Yang et al. 2022, weighed by the Environmental Protection Tax Law",
  },
  {
    id: "mann-kendall",
    input: { values: [55, 52, 50, 47, 44, 42, 38, 36] },
    result: { s: -28, variance: 65.3333333333, z: -3.3403837003, p: 0.00083662713, senSlope: -2.7321428571 },
    source: "pyMannKendall",
  },
  {
    id: "peak-status",
    input: {
      years: [2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019],
      values: [50, 55, 60, 66, 70, 75, 80, 78, 76, 73, 70, 69, 66, 64, 60],
    },
    result: { status: "peaked", peakYear: 2011 },
    source: byHand,
  },
  {
    id: "ekc",
    input: { income: [2500, 5000, 10_000, 20_000, 40_000], emissions: [4, 7, 8, 7, 4] },
    result: { turningPoint: 10_000 },
    source: "symmetric about ln 10 000",
  },
  {
    id: "gemm",
    input: { pm25: 47.7 },
    result: { relativeRisk: 1.39697, attributableFraction: 0.284165 },
    source: "Burnett et al. 2018, parameters; computed independently",
  },
  {
    id: "log-linear-risk",
    input: { concentration: 45, relativeRiskPer10: 1.08, counterfactual: 5 },
    result: { relativeRisk: 1.36048896, attributableFraction: 0.2649701472 },
    source: "1.08⁴",
  },
  {
    id: "avoided-deaths",
    input: { population: 7_700_000, mortalityRate: 0.0067893, pm25: [50, 35] },
    result: { avoided: 3853.304 },
    source: byHand,
  },
  {
    id: "vsl-transfer",
    input: { base: 3_830_000, baseIncome: 40_000, income: 12_000, elasticity: 1.2 },
    result: { vsl: 903_117.5453505 },
    source: "World Bank & IHME 2016, base and elasticity; computed independently",
  },
  {
    id: "annual-cost",
    input: { investment: 1_000_000, rate: 0.04, lifetimeYears: 20 },
    result: { annualCost: 73_581.750329, capitalRecoveryFactor: 0.073581750329 },
    source: byHand,
  },
  {
    id: "air-response",
    input: {
      pm25: 45,
      natural: 7,
      shares: { local: 0.5, region: 0.3, far: 0.2 },
      coefficients: { so2: 0.15, nox: 0.2, pm25: 0.4, nh3: 0.17, voc: 0.08 },
      emissionRatio: {
        local: { so2: 0.6, nox: 0.7, pm25: 0.7, nh3: 0.9, voc: 0.8 },
        region: { so2: 0.7, nox: 0.8, pm25: 0.8, nh3: 0.95, voc: 0.9 },
        far: { so2: 0.9, nox: 0.9, pm25: 0.9 },
      },
    },
    result: { pm25: 37.1739 },
    source: byHand,
  },
  {
    id: "aqi",
    input: { pm25: 120 },
    result: { index: 158, primary: ["pm25"], individual: { pm25: 158 } },
    source: "HJ 633-2026, breakpoints",
  },
  {
    id: "standard-check",
    input: { pollutant: "pm25", metric: "annual", value: 32, standard: "gb-3095-2026", year: 2031 },
    result: { limit: 25, attained: false, gap: 7 },
    source: "GB 3095-2026, limits from 2031",
  },
];
