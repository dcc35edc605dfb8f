import type { ShownMeasure, ShownPath, ShownYear } from "../paths/shown-path.ts";

const nothing = { co2: 0, so2: 0, nox: 0, pm25: 0, voc: 0, nh3: 0 };
const idle = { ...nothing, nonCo2: 0 };

const steel: ShownMeasure = {
  id: "scrap-eaf-steel",
  place: "1302",
  name: "Scrap-based electric-arc furnaces",
  aspect: "resource-recycling",
  sector: "iron-steel",
  stage: "switch",
  synergy: "synergy",
  grades: { cost: "C", effect: "B" },
  share: 0.1,
  reach: 0.2,
  installed: 0.1,
  cost: 400,
  ...nothing,
  co2: 9000,
  so2: 4,
  nox: 6,
  pm25: 3,
  nonCo2: 0,
  pm25Effect: 0.8,
};

const solar: ShownMeasure = {
  ...steel,
  id: "solar-wind-power",
  name: "Wind and solar instead of coal power",
  aspect: "energy",
  sector: "power",
  synergy: "synergy",
  grades: { cost: "B", effect: "B" },
  share: 0.3,
  reach: 0.3,
  installed: 0.3,
  cost: -150,
  co2: 12000,
  so2: 2,
  nox: 3,
  pm25: 0.5,
  pm25Effect: 0.3,
};

const desulphurisation: ShownMeasure = {
  ...steel,
  id: "fgd-sinter",
  name: "Flue-gas desulphurisation of sintering",
  aspect: "end-of-pipe",
  synergy: "trade-off",
  grades: { cost: "A", effect: "A" },
  stage: "end-of-pipe",
  share: 0.9,
  reach: 0.9,
  installed: 0.9,
  cost: 220,
  ...nothing,
  co2: -300,
  so2: 20,
  pm25Effect: 1.4,
};

function yearOf(year: number, scale: number, measures: readonly ShownMeasure[]): ShownYear {
  const scaled = measures.map((measure) => ({
    ...measure,
    cost: measure.cost * scale,
    co2: measure.co2 * scale,
    pm25Effect: measure.pm25Effect * scale,
  }));
  const sum = (of: (measure: ShownMeasure) => number) =>
    scaled.reduce((total, measure) => total + of(measure), 0);
  const pm25 = 40 - sum(({ pm25Effect }) => pm25Effect);
  const co2 = sum((measure) => measure.co2);
  return {
    year,
    measures: scaled,
    totals: {
      ...nothing,
      cost: sum(({ cost }) => cost),
      co2,
      nonCo2: 0,
      so2: sum(({ so2 }) => so2),
      co2ChangePercent: (-100 * co2) / 300_000,
    },
    cities: [
      {
        place: "1302",
        name: "Tangshan",
        cost: sum(({ cost }) => cost),
        emissions: { co2: 300_000 - co2, so2: 60, nox: 150, pm25: 50, voc: 90, nh3: 30 },
        co2ChangePercent: (-100 * co2) / 300_000,
        pm25Before: 40,
        pm25,
        pm25Bent: { lower: pm25 - 0.6, upper: pm25 + 0.9 },
        deathsAvoided: { central: 210 * scale, lower: 150 * scale, upper: 260 * scale },
      },
    ],
    shadowPrices: [
      {
        kind: "pm25",
        place: "1302",
        value: 310,
        unit: "µg/m³",
        text: "In 2030 the last µg/m³ of PM2.5 in Tangshan costs 310 million CNY a year",
      },
    ],
    binding: ["The PM2.5 target of Tangshan in 2030 binds"],
  };
}

const spread = { central: 900, lower: 500, upper: 1500 };

/** An answer made by hand after the contract, of one city and three years; its numbers are nobody's. */
export const pathAnswer: ShownPath = {
  status: "optimal",
  gap: 0,
  baseYear: 2020,
  objective: "cost",
  warnings: ["Grade C: the main measure, scrap-based electric-arc furnaces, rests on an expert's estimate"],
  summary: "Tangshan can meet all targets for 470 million CNY a year in 2030.",
  places: [
    {
      code: "1302",
      name: "Tangshan",
      airshed: "bth-2+36",
      co2: {
        value: 300,
        unit: "Mt",
        year: 2020,
        basis: "estimated",
        source: "edgar-v8",
        terms: "CC BY 4.0",
        flags: ["downscaled-inventory"],
      },
      pm25: {
        value: 40,
        unit: "µg/m³",
        year: 2020,
        basis: "observed",
        source: "cnemc-monthly",
        terms: "open",
        flags: [],
      },
      sectors: {
        power: { ...nothing, co2: 90_000, so2: 20, nonCo2: 5 },
        heating: idle,
        "iron-steel": { ...nothing, co2: 160_000, so2: 40, nonCo2: 2 },
        cement: idle,
        nonferrous: idle,
        "chemicals-petrochemical": idle,
        "other-industry": idle,
        "road-transport": idle,
        "nonroad-transport-shipping": idle,
        residential: idle,
        services: idle,
        agriculture: idle,
        waste: idle,
      },
    },
  ],
  milestones: [
    yearOf(2030, 1, [steel, solar, desulphurisation]),
    yearOf(2035, 1.5, [steel, solar, desulphurisation]),
    yearOf(2060, 2, [steel, solar]),
  ],
  discounted: {
    cost: 6200,
    rate: 0.05,
    healthValue: { central: 21_000, lower: 9000, upper: 40_000 },
    deathsAvoided: { central: 3000, lower: 2000, upper: 4000 },
  },
  health: [2030, 2035, 2060].map((year) => ({
    year,
    deathsAvoided: { central: 210, lower: 150, upper: 260 },
    value: spread,
  })),
  certificate: {
    gap: 0,
    objective: 6200,
    recomputed: 6200.000_001,
    worstViolation: 2e-9,
    passed: true,
    airDifference: 0.12,
    columns: 180,
    rows: 240,
    costRanges: [
      {
        id: "scrap-eaf-steel",
        place: "1302",
        year: 2030,
        lowest: 0.4,
        highest: 1.7,
        text: "Scrap-based electric-arc furnaces stay in at 0.4 to 1.7 times their cost",
      },
    ],
    text: "No cheaper path meets the targets: the bound and the path agree.",
  },
  curve: [
    {
      id: "solar-wind-power",
      place: "1302",
      name: solar.name,
      synergy: "synergy",
      sector: "power",
      costPerTonne: -12.5,
      netCostPerTonne: -40,
      co2: 12_000,
      pm25Effect: 0.3,
      cost: -150,
      taken: 12_000,
    },
    {
      id: "scrap-eaf-steel",
      place: "1302",
      name: steel.name,
      synergy: "synergy",
      sector: "iron-steel",
      costPerTonne: 44.4,
      netCostPerTonne: 10,
      co2: 18_000,
      pm25Effect: 1.6,
      cost: 800,
      taken: 9000,
    },
    {
      id: "ccs-steel",
      place: "1302",
      name: "Carbon capture at blast furnaces",
      synergy: "carbon-only",
      sector: "iron-steel",
      costPerTonne: 420,
      netCostPerTonne: 425,
      co2: 30_000,
      pm25Effect: -0.1,
      cost: 12_600,
      taken: 0,
    },
    {
      id: "fgd-sinter",
      place: "1302",
      name: desulphurisation.name,
      synergy: "trade-off",
      sector: "iron-steel",
      co2: -300,
      pm25Effect: 1.4,
      cost: 220,
      taken: -300,
    },
  ],
  assumptions: ["Activity stays as it was in 2020", "Bought power counts with the factor of the grid"],
  sources: [
    {
      id: "world-steel-2021",
      citation: "World Steel Association, Fact sheet: scrap use",
      url: "https://worldsteel.org/",
    },
    { id: "own", citation: "An expert's estimate" },
  ],
};

/** The same question with a target that cannot hold beside the other. */
export const conflictAnswer: ShownPath = {
  ...pathAnswer,
  status: "infeasible",
  summary: "The targets of 2030 cannot hold together; the nearest path is shown.",
  conflict: [
    {
      kind: "co2",
      year: 2030,
      asked: -60,
      nearest: -31.5,
      unit: "%",
      conflicting: true,
      set: 1,
      text: "CO2 in 2030: asked for −60 %, nearest −31.5 %",
    },
    {
      kind: "budget",
      year: 2030,
      asked: 500,
      nearest: 500,
      unit: "million CNY",
      conflicting: true,
      set: 1,
      text: "The budget of 2030 holds at 500 million CNY",
    },
  ],
};

/** The answer with everything that is computed on demand, and of two cities that share the cost. */
export const wholeAnswer: ShownPath = {
  ...pathAnswer,
  front: [
    { co2ChangePercent: -8, pm25: 36, cost: 300 },
    { co2ChangePercent: -12, pm25: 35.2, cost: 640 },
    { co2ChangePercent: -19, pm25: 34.9, cost: 2100 },
  ],
  uncertainty: {
    draws: 100,
    feasible: 97,
    cost: spread,
    co2ChangePercent: { central: -10, lower: -13, upper: -7 },
    pm25: [{ place: "1302", year: 2030, spread: { central: 37.5, lower: 36.8, upper: 38.4 } }],
    measures: [
      { id: "solar-wind-power", name: solar.name, frequency: 1, meanShare: 0.3, robust: true },
      { id: "scrap-eaf-steel", name: steel.name, frequency: 0.42, meanShare: 0.08, robust: false },
    ],
    text: "97 of 100 draws can meet the targets.",
  },
  joint: {
    together: 6200,
    alone: [
      { place: "1302", name: "Tangshan", cost: 5000 },
      { place: "1303", name: "Qinhuangdao", cost: 2100 },
    ],
    saving: 900,
    split: [
      { place: "1302", name: "Tangshan", share: 4500, spent: 4000, transfer: 500 },
      { place: "1303", name: "Qinhuangdao", share: 1700, spent: 2200, transfer: -500 },
    ],
    method: "exact",
    text: "Together the cities save 900 million CNY.",
  },
};
