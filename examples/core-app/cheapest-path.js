import { withChanges } from "@tandem/core/measures";
import { designPath } from "@tandem/core/paths";
import { sectorIds } from "@tandem/core/sectors";
import { loadSolver } from "@tandem/core/solver";

const own = {
  unit: /** @type {const} */ ("Mt"),
  basis: /** @type {const} */ ("observed"),
  source: "inventory",
  terms: "own",
};

/** Two measures of this application's own on the heat supply: one takes coal away, the other cleans what is left. */
const measures = withChanges([], {
  add: [
    {
      id: "heat-pumps",
      name: { en: "Heat pumps", zh: "热泵" },
      aspect: "buildings",
      sector: "heating",
      activity: { id: "heating" },
      stage: "switch",
      share: { co2: 1, pm25: 1 },
      reduction: { co2: 1, pm25: 1 },
      reach: [{ year: 2030, share: 0.2 }],
      cost: { basis: "co2", low: 80, central: 100, high: 200 },
      lifetimeYears: 20,
    },
    {
      id: "capture",
      name: { en: "Carbon capture", zh: "碳捕集" },
      aspect: "end-of-pipe",
      sector: "heating",
      activity: { id: "heating" },
      stage: "end-of-pipe",
      share: { co2: 1 },
      reduction: { co2: 0.8 },
      reach: [{ year: 2030, share: 1 }],
      cost: { basis: "co2", low: 300, central: 500, high: 900 },
      lifetimeYears: 20,
    },
  ],
});

const nothing = { co2: 0, so2: 0, nox: 0, pm25: 0, voc: 0, nh3: 0, nonCo2: 0 };
const emissions = /** @type {Record<import("@tandem/core/sectors").SectorId, typeof nothing>} */ (
  Object.fromEntries(sectorIds.map((id) => [id, nothing]))
);
emissions.heating = { ...nothing, co2: 200, pm25: 1 };

/** @type {import("@tandem/core/paths").PathCity} */
const city = { code: "0001", name: { en: "Northfield", zh: "北地" }, airshed: "bth", pm25: 40, emissions };
const totals = { co2: 200, so2: 0, nox: 0, pm25: 1, voc: 0, nh3: 0 };

/** The cheapest way to cut a city's CO2 by 30 % in ten years, and what the last tonne costs. */
export async function cheapestPath() {
  const design = designPath(
    {
      problem: {
        cities: [city],
        measures,
        resourceUses: [],
        baseYear: 2020,
        milestones: [{ year: 2030, targets: [{ co2Share: 0.7 }] }],
        pooledCo2: false,
        airsheds: { bth: totals },
        nation: totals,
        elsewhere: [{ region: 0, far: 0 }],
        objective: { kind: "cost" },
        discountRate: 0.05,
        gridPower: "counted",
      },
      starts: [
        {
          city,
          co2: { ...own, value: 0.2, year: 2020, flags: [] },
          pm25: { ...own, unit: "µg/m³", value: 40, year: 2020, flags: [] },
          census: undefined,
          rows: [],
          notes: [],
        },
      ],
      resources: [],
    },
    await loadSolver(),
  );
  const [year] = design.milestones;
  const rounded = (/** @type {number | undefined} */ value) => Number(value?.toFixed(6));
  return {
    path: Object.fromEntries(year?.measures.map(({ id, share }) => [id, rounded(share)]) ?? []),
    millionYuan: rounded(year?.totals.cost),
    lastTonneYuan: rounded(1000 * (year?.shadowPrices[0]?.value ?? 0)),
    certificate: design.certificate?.passed,
  };
}
