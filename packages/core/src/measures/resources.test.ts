import { describe, expect, test } from "vitest";
import { nationalEmissions2017 } from "../sectors/national-emissions.ts";
import { ResourceUse } from "./measure.ts";
import { measureCatalogue } from "./measure-catalogue.ts";
import { measureSources } from "./measure-sources.ts";
import { resourceSources } from "./resource-sources.ts";
import { resourceSupply } from "./resource-supply.ts";
import { supplyTables } from "./resource-supply-tables.ts";
import { resourceUses } from "./resource-uses.ts";
import { resources } from "./resources.ts";

const resourceIds = resources.map(({ id }) => id);

test("uses are of measures and materials that are there, with sources that are listed, once each", () => {
  const measures = new Set(measureCatalogue.map(({ id }) => id));
  const pairs = new Set<string>();
  for (const use of resourceUses) {
    expect(() => ResourceUse.parse(use)).not.toThrow();
    expect(measures).toContain(use.measure);
    expect(resourceIds).toContain(use.resource);
    for (const source of use.sources)
      expect({ ...measureSources, ...resourceSources }).toHaveProperty(source);
    const { low, high } = use.range ?? { low: use.ktPerKtCo2, high: use.ktPerKtCo2 };
    expect(low).toBeLessThanOrEqual(use.ktPerKtCo2);
    expect(high).toBeGreaterThanOrEqual(use.ktPerKtCo2);
    pairs.add(`${use.resource} ${use.measure}`);
  }
  expect(pairs.size).toBe(resourceUses.length);
});

test("every material has a supply whose levels ascend in every year", () => {
  expect(new Set(supplyTables.map(({ resource }) => resource))).toEqual(new Set(resourceIds));
  for (const { points, sources } of supplyTables) {
    for (const source of sources) expect({ ...measureSources, ...resourceSources }).toHaveProperty(source);
    for (const { low, central, high } of points) {
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(central);
      expect(central).toBeLessThanOrEqual(high);
    }
  }
});

describe("resourceSupply", () => {
  test("adds up the sectors of the city, on a straight line between the years", () => {
    // Scrap of 2027: 0.039 + 2/5 × (0.042 − 0.039) = 0.0402 per kt of 10,000 kt CO2
    const scrap = { resource: "steel-scrap", year: 2027, sectorCo2: { "iron-steel": 10_000 } } as const;
    expect(resourceSupply(scrap)).toBeCloseTo(402, 9);
    // 0.01 × 2000 + 0.005 × 1000 + 0.061 × 100, in 2020
    const sectorCo2 = { power: 2000, "iron-steel": 1000, cement: 100, waste: 5 };
    expect(resourceSupply({ resource: "cementitious-by-products", year: 2020, sectorCo2 })).toBeCloseTo(
      31.1,
      9,
    );
    expect(resourceSupply({ ...scrap, year: 2090, level: "high" })).toBeCloseTo(2000, 9);
  });

  test("is 0 for a city without the sector, and refuses a CO2 below 0", () => {
    expect(resourceSupply({ resource: "steel-scrap", year: 2030, sectorCo2: {} })).toBe(0);
    expect(() =>
      resourceSupply({ resource: "steel-scrap", year: 2030, sectorCo2: { "iron-steel": -1 } }),
    ).toThrow("sectorCo2.iron-steel: must be a number not below 0, got -1");
  });
});

test("closing all coal power or every blast furnace takes no more by-products than their own spare ones", () => {
  const taken = (id: string) =>
    resourceUses.find(({ resource, measure }) => resource === "cementitious-by-products" && measure === id)!
      .ktPerKtCo2 * measureCatalogue.find((measure) => measure.id === id)!.share.co2;
  for (const [id, sector] of [
    ["power-wind-solar-phase-down", "power"],
    ["power-gas-chp", "power"],
    ["steel-scrap-eaf", "iron-steel"],
    ["steel-output-cap", "iron-steel"],
  ] as const) {
    const spare = resourceSupply({
      resource: "cementitious-by-products",
      year: 2060,
      sectorCo2: { [sector]: 1 },
    });
    expect(taken(id), id).toBeLessThanOrEqual(spare + 1e-12);
  }
});

test("all waste to energy takes all landfilled waste", () => {
  const use = resourceUses.find(({ measure }) => measure === "waste-to-energy")!.ktPerKtCo2;
  const { share } = measureCatalogue.find(({ id }) => id === "waste-to-energy")!;
  expect(use * share.co2).toBeCloseTo(
    resourceSupply({ resource: "municipal-waste", year: 2030, sectorCo2: { waste: 1 } }),
    9,
  );
});

// China burnt coal for power that left 450 Mt of ash, 24.3 % of it unused, and 330 Mt of slag, 8.2 % unused, in 2018:
// 136 Mt spare. The tables must not hand out more than that, nor less than half.
test("the nation's cities together are given the by-products that the nation has to spare", () => {
  const sectorCo2 = {
    power: nationalEmissions2017.power.co2.kt,
    "iron-steel": nationalEmissions2017["iron-steel"].co2.kt,
    cement: nationalEmissions2017.cement.co2.kt,
  };
  const spareKt = 1000 * (450 * 0.243 + 330 * 0.082);
  const given = resourceSupply({ resource: "cementitious-by-products", year: 2020, sectorCo2 });
  expect(given).toBeLessThan(spareKt);
  expect(given).toBeGreaterThan(spareKt / 2);
});

test("a switch away from the blast furnace leaves less slag, from coal power less ash", () => {
  const byProducts = resourceUses.filter(({ resource }) => resource === "cementitious-by-products");
  for (const id of ["steel-scrap-eaf", "steel-h2-dri", "power-wind-solar-phase-down", "rooftop-pv"]) {
    expect(byProducts.find(({ measure }) => measure === id)?.ktPerKtCo2, id).toBeGreaterThan(0);
  }
  expect(byProducts.some(({ measure }) => measure === "power-ccus" || measure === "steel-bf-ccus")).toBe(
    false,
  );
});
