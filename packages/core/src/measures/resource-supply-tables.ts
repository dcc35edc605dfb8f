import type { ResourceSupply } from "./resource-supply.ts";

/**
 * Extra supply of each material by year. National Mt over the sector's national CO2 (2017, times 1.07 for 2020):
 * - Steel scrap, over 1548 Mt: 60 Mt more than in 2020 planned for 2025; 40 (worldsteel) to 90 Mt (SMM) by 2030; 140 Mt
 *   by 2050 (worldsteel). Low in 2025 is 0, since scrap use fell with building.
 * - Aluminium scrap, over 137 Mt: 4.1 Mt planned for 2025; 8.7 Mt for 2030 if aluminium grows like all recycled metals.
 * - Slag and ash not used in 2018: 24 % of 450 Mt of power and heat, 8 % of 330 Mt of iron and steel. Half is taken to be
 *   used in the city, half to be sold to cement works elsewhere and to shrink with coal power.
 * - Municipal waste landfilled in 2017: about 120 Mt of cities and 50 Mt of county towns over 27 Mt CO2 of waste.
 */
export const supplyTables: readonly ResourceSupply[] = [
  {
    resource: "steel-scrap",
    sector: "iron-steel",
    points: [
      { year: 2020, low: 0, central: 0, high: 0 },
      { year: 2025, low: 0, central: 0.039, high: 0.05 },
      { year: 2030, low: 0.02, central: 0.042, high: 0.058 },
      { year: 2035, low: 0.03, central: 0.065, high: 0.1 },
      { year: 2050, low: 0.06, central: 0.09, high: 0.16 },
      { year: 2060, low: 0.07, central: 0.11, high: 0.2 },
    ],
    grade: "C",
    sources: ["circular-plan-2021", "worldsteel-scrap-2018", "smm-scrap-2020", "expert"],
  },
  {
    resource: "aluminium-scrap",
    sector: "nonferrous",
    points: [
      { year: 2020, low: 0, central: 0, high: 0 },
      { year: 2025, low: 0.02, central: 0.03, high: 0.033 },
      { year: 2030, low: 0.036, central: 0.055, high: 0.066 },
      { year: 2035, low: 0.05, central: 0.08, high: 0.11 },
      { year: 2050, low: 0.08, central: 0.13, high: 0.19 },
      { year: 2060, low: 0.09, central: 0.15, high: 0.22 },
    ],
    grade: "C",
    sources: ["circular-plan-2021", "recycled-al-2020", "recycled-metals-2030", "expert"],
  },
  {
    resource: "cementitious-by-products",
    sector: "power",
    points: [{ year: 2020, low: 0.0025, central: 0.01, high: 0.025 }],
    grade: "C",
    sources: ["solid-waste-2018", "expert"],
  },
  {
    resource: "cementitious-by-products",
    sector: "iron-steel",
    points: [{ year: 2020, low: 0.0015, central: 0.005, high: 0.01 }],
    grade: "C",
    sources: ["solid-waste-2018", "expert"],
  },
  {
    resource: "cementitious-by-products",
    sector: "cement",
    points: [
      { year: 2020, low: 0.015, central: 0.061, high: 0.15 },
      { year: 2030, low: 0.012, central: 0.05, high: 0.13 },
      { year: 2060, low: 0, central: 0.015, high: 0.08 },
    ],
    grade: "C",
    sources: ["solid-waste-2018", "expert"],
  },
  {
    resource: "municipal-waste",
    sector: "waste",
    points: [{ year: 2020, low: 4.4, central: 6.3, high: 7 }],
    grade: "C",
    sources: ["urban-yearbook-2017", "expert"],
  },
];
