import type { Citation } from "../method/method.ts";

/** Causes of death of the Global Exposure Mortality Model. `ncd+lri` stands beside the five others, never added to them. */
export const gemmCauses = ["ncd+lri", "ihd", "stroke", "copd", "lc", "lri"] as const;
export type GemmCause = (typeof gemmCauses)[number];

/** Age bands in years; `25+` is the fit to all adults, to be used where deaths are not known by age. */
export const gemmAges = [
  "25+",
  "25-29",
  "30-34",
  "35-39",
  "40-44",
  "45-49",
  "50-54",
  "55-59",
  "60-64",
  "65-69",
  "70-74",
  "75-79",
  "80+",
] as const;
export type GemmAge = (typeof gemmAges)[number];

/** Which cohorts stand behind the fit: all 41, or without the cohort of Chinese men. */
export const gemmCohorts = ["with-chinese", "without-chinese"] as const;
export type GemmCohorts = (typeof gemmCohorts)[number];

export type Theta = readonly [theta: number, standardError: number];

/** The fit of one cause: shape (α, µ, ν in µg/m³) shared by the ages, slope θ with its standard error by age. */
export interface GemmFit {
  readonly alpha: number;
  readonly mu: number;
  readonly nu: number;
  readonly theta: Readonly<Record<GemmAge, Theta>>;
}

export const gemmCitation: Citation = {
  text: "Burnett et al. 2018, PNAS 115(38):9592–9597, supplementary table S2; numbers checked across two public copies of that table, not against the table itself",
  url: "https://doi.org/10.1073/pnas.1803222115",
  status: "in-wide-use",
};

/** Concentration below which the model states no excess risk, µg/m³. */
export const gemmCounterfactual = 2.4;

/**
 * Highest concentration among the model's cohorts, µg/m³, as quoted by users of the model and not checked against its
 * supplement; above it the curve is an extrapolation.
 */
export const gemmHighestExposure = 84;

function sameAtEveryAge(theta: Theta): Readonly<Record<GemmAge, Theta>> {
  return {
    "25+": theta,
    "25-29": theta,
    "30-34": theta,
    "35-39": theta,
    "40-44": theta,
    "45-49": theta,
    "50-54": theta,
    "55-59": theta,
    "60-64": theta,
    "65-69": theta,
    "70-74": theta,
    "75-79": theta,
    "80+": theta,
  };
}

/** 156 fits: six causes, thirteen ages, two sets of cohorts. */
export const gemmParameters: Readonly<Record<GemmCohorts, Readonly<Record<GemmCause, GemmFit>>>> = {
  "with-chinese": {
    "ncd+lri": {
      alpha: 1.6,
      mu: 15.5,
      nu: 36.8,
      theta: {
        "25+": [0.143, 0.01807],
        "25-29": [0.1585, 0.01477],
        "30-34": [0.1577, 0.0147],
        "35-39": [0.157, 0.01463],
        "40-44": [0.1558, 0.0145],
        "45-49": [0.1532, 0.01425],
        "50-54": [0.1499, 0.01394],
        "55-59": [0.1462, 0.01361],
        "60-64": [0.1421, 0.01325],
        "65-69": [0.1374, 0.01284],
        "70-74": [0.1319, 0.01234],
        "75-79": [0.1253, 0.01174],
        "80+": [0.1141, 0.01071],
      },
    },
    ihd: {
      alpha: 1.9,
      mu: 12,
      nu: 40.2,
      theta: {
        "25+": [0.2969, 0.01787],
        "25-29": [0.507, 0.02458],
        "30-34": [0.4762, 0.02309],
        "35-39": [0.4455, 0.0216],
        "40-44": [0.4148, 0.02011],
        "45-49": [0.3841, 0.01862],
        "50-54": [0.3533, 0.01713],
        "55-59": [0.3226, 0.01564],
        "60-64": [0.2919, 0.01415],
        "65-69": [0.2612, 0.01266],
        "70-74": [0.2304, 0.01117],
        "75-79": [0.1997, 0.00968],
        "80+": [0.1536, 0.00745],
      },
    },
    stroke: {
      alpha: 6.2,
      mu: 16.7,
      nu: 23.7,
      theta: {
        "25+": [0.272, 0.07697],
        "25-29": [0.4513, 0.11919],
        "30-34": [0.424, 0.11197],
        "35-39": [0.3966, 0.10475],
        "40-44": [0.3693, 0.09752],
        "45-49": [0.3419, 0.0903],
        "50-54": [0.3146, 0.08307],
        "55-59": [0.2872, 0.07585],
        "60-64": [0.2598, 0.06863],
        "65-69": [0.2325, 0.0619],
        "70-74": [0.2051, 0.05418],
        "75-79": [0.1778, 0.04695],
        "80+": [0.1368, 0.03611],
      },
    },
    copd: {
      alpha: 6.5,
      mu: 2.5,
      nu: 32,
      theta: sameAtEveryAge([0.251, 0.06762]),
    },
    lc: {
      alpha: 6.2,
      mu: 9.3,
      nu: 29.8,
      theta: sameAtEveryAge([0.2942, 0.06147]),
    },
    lri: {
      alpha: 6.4,
      mu: 5.7,
      nu: 8.4,
      theta: sameAtEveryAge([0.4468, 0.11735]),
    },
  },
  "without-chinese": {
    "ncd+lri": {
      alpha: 1.5,
      mu: 10.4,
      nu: 25.9,
      theta: {
        "25+": [0.1231, 0.01797],
        "25-29": [0.1358, 0.01326],
        "30-34": [0.1353, 0.01321],
        "35-39": [0.1348, 0.01315],
        "40-44": [0.1338, 0.01304],
        "45-49": [0.1317, 0.01283],
        "50-54": [0.1288, 0.01255],
        "55-59": [0.1256, 0.01225],
        "60-64": [0.1221, 0.01194],
        "65-69": [0.1181, 0.01157],
        "70-74": [0.1133, 0.01112],
        "75-79": [0.1077, 0.01058],
        "80+": [0.0979, 0.00964],
      },
    },
    ihd: {
      alpha: 4.9,
      mu: -21.1,
      nu: 17.7,
      theta: {
        "25+": [0.2543, 0.04589],
        "25-29": [0.3996, 0.03016],
        "30-34": [0.3796, 0.02834],
        "35-39": [0.3512, 0.02651],
        "40-44": [0.327, 0.02468],
        "45-49": [0.3027, 0.02285],
        "50-54": [0.2785, 0.02103],
        "55-59": [0.2543, 0.0192],
        "60-64": [0.2301, 0.01737],
        "65-69": [0.2059, 0.01554],
        "70-74": [0.1816, 0.01371],
        "75-79": [0.1574, 0.01188],
        "80+": [0.1211, 0.00914],
      },
    },
    stroke: {
      alpha: 6.2,
      mu: 14.5,
      nu: 14.4,
      theta: {
        "25+": [0.1873, 0.08431],
        "25-29": [0.3177, 0.11625],
        "30-34": [0.2985, 0.1092],
        "35-39": [0.2792, 0.10216],
        "40-44": [0.26, 0.09511],
        "45-49": [0.2407, 0.08807],
        "50-54": [0.2214, 0.08102],
        "55-59": [0.2011, 0.07398],
        "60-64": [0.1829, 0.06693],
        "65-69": [0.1637, 0.05988],
        "70-74": [0.1444, 0.05284],
        "75-79": [0.1252, 0.0458],
        "80+": [0.0963, 0.03523],
      },
    },
    copd: {
      alpha: 7.2,
      mu: 2,
      nu: 14.7,
      theta: sameAtEveryAge([0.2095, 0.06725]),
    },
    lc: {
      alpha: 6.7,
      mu: 11,
      nu: 16.5,
      theta: sameAtEveryAge([0.2626, 0.07849]),
    },
    lri: {
      alpha: 6.4,
      mu: 5.7,
      nu: 8.4,
      theta: sameAtEveryAge([0.4468, 0.11735]),
    },
  },
};
