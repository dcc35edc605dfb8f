import { describe, expect, test } from "vitest";
import type { SectorId } from "./sector.ts";
import type { SectorCo2 } from "./sector-co2.ts";
import { pollutantIds, type SectorPollutants } from "./sector-pollutants.ts";
import { sectorSynergy } from "./sector-synergy.ts";

const exactly = (value: number) => ({ value, lower: value, upper: value });

function carbon(sector: SectorId, share: number): SectorCo2 {
  return { sector, co2: exactly(100 * share), share, evidence: "inventory" };
}

function air(sector: SectorId, so2: number, nox: number, pm25: number): SectorPollutants {
  const none = { voc: exactly(0), nh3: exactly(0) };
  return { sector, emissions: { so2: exactly(so2), nox: exactly(nox), pm25: exactly(pm25), ...none } };
}

const co2 = [
  carbon("heating", 0.05),
  carbon("residential", 0.05),
  carbon("cement", 0.3),
  carbon("power", 0.6),
];
const pollutants = [air("residential", 0, 20, 90), air("cement", 10, 10, 10), air("power", 30, 10, 0)];
const coefficients = { so2: 0.2, nox: 0.2, pm25: 0.4, nh3: 0.1, voc: 0.1 };

const rolesAt = (threshold: number) =>
  Object.fromEntries(
    sectorSynergy(co2, pollutants, { coefficients, threshold }).map(({ sector, role }) => [sector, role]),
  );

describe("sectorSynergy", () => {
  // By hand: nothing emits VOC or NH3, so the weights are 0.2, 0.2 and 0.4 of 0.8. Power: 0.25 × 30 ÷ 40 + 0.25 × 10 ÷ 40;
  // cement: 0.25 × 10 ÷ 40 + 0.25 × 10 ÷ 40 + 0.5 × 10 ÷ 100; households: 0.25 × 20 ÷ 40 + 0.5 × 90 ÷ 100.
  test("shares PM2.5 out by species, without those that nothing emits, and sorts by what carries both", () => {
    const rows = sectorSynergy(co2, pollutants, { coefficients });
    const expected = [
      { sector: "power", pm25Share: 0.25, jointShare: Math.sqrt(0.6 * 0.25), role: "both" },
      { sector: "cement", pm25Share: 0.175, jointShare: Math.sqrt(0.3 * 0.175), role: "both" },
      { sector: "residential", pm25Share: 0.575, jointShare: Math.sqrt(0.05 * 0.575), role: "air" },
      { sector: "heating", pm25Share: 0, jointShare: 0, role: "neither" },
    ];
    expect(rows.map(({ sector, role }) => [sector, role])).toEqual(
      expected.map(({ sector, role }) => [sector, role]),
    );
    for (const [index, { pm25Share, jointShare }] of expected.entries()) {
      expect(rows[index]?.pm25Share).toBeCloseTo(pm25Share, 14);
      expect(rows[index]?.jointShare).toBeCloseTo(jointShare, 14);
    }
  });

  test("a share at the threshold reaches it; carbon alone is told from both", () => {
    expect(rolesAt(0.25)).toEqual({
      power: "both",
      cement: "carbon",
      residential: "air",
      heating: "neither",
    });
    expect(rolesAt(0.3)).toMatchObject({ power: "carbon", cement: "carbon" });
    expect(rolesAt(0)).toEqual({ power: "both", cement: "both", residential: "both", heating: "both" });
  });

  test("where PM2.5 answers to nothing that is emitted, no sector has a share of it", () => {
    const deaf = { so2: 0, nox: 0, pm25: 0, voc: 0.5, nh3: 0.5 };
    for (const row of sectorSynergy(co2, pollutants, { coefficients: deaf })) expect(row.pm25Share).toBe(0);
  });

  test.each(pollutantIds)("refuses a coefficient of %s that is no share", (species) => {
    const wrong = { ...coefficients, [species]: 1.5 };
    expect(() => sectorSynergy(co2, pollutants, { coefficients: wrong })).toThrow(
      expect.objectContaining({ tag: "invalid-input", where: `coefficients.${species}` }),
    );
  });

  test.each([-0.1, 1.1, Number.NaN])("refuses a threshold of %s", (threshold) => {
    expect(() => sectorSynergy(co2, pollutants, { coefficients, threshold })).toThrow(
      expect.objectContaining({ tag: "invalid-input", where: "threshold" }),
    );
  });
});
