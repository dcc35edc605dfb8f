import { isGap } from "@tandem/core";
import type { PathDesign, PathRequest } from "@tandem/core/paths";
import { loadSolver } from "@tandem/core/solver";
import { describe, expect, it } from "vitest";
import { openPanel } from "../panel/open-panel.ts";
import { designPathOn } from "./design-path-on.ts";
import { pathGrounds } from "./path-starts.ts";
import { defaultBaseYear } from "./read-path-problem.ts";

const panel = openPanel("all");
const solver = await loadSolver();

/** Every fourteenth city that has its data, large and small, north and south. */
const codes = [...pathGrounds(panel, defaultBaseYear).starts]
  .flatMap(([code, start]) => (isGap(start) ? [] : [code]))
  .filter((_, at) => at % 14 === 0);

const years = [2030, 2035, 2060] as const;
type Targets = PathRequest["milestones"][number];

function design(code: string, milestones: readonly Targets[], more: Partial<PathRequest> = {}): PathDesign {
  return designPathOn(panel, { places: [code], milestones, ...more }, solver);
}

/** Almost nothing left by 2060, and air that nobody has: as far as the measures go. */
function asFarAsTheyGo(code: string): PathDesign {
  return design(
    code,
    years.map((year) => ({ year, co2: { changePercent: -99 }, pm25: { max: 1 } })),
  );
}

/** A hundredth short of what the nearest path reaches: hard, but it can be done. */
function hardTargets(nearest: PathDesign): readonly Targets[] {
  return nearest.milestones.map(({ year, cities, totals }) => ({
    year,
    co2: { changePercent: 0.99 * totals.co2ChangePercent },
    pm25: {
      max: (cities[0]?.pm25Before ?? 0) - 0.99 * ((cities[0]?.pm25Before ?? 0) - (cities[0]?.pm25 ?? 0)),
    },
  }));
}

function lowestEmission({ milestones }: PathDesign): number {
  return Math.min(
    ...milestones.flatMap(({ cities }) => cities.flatMap(({ emissions }) => Object.values(emissions))),
  );
}

describe("paths of twenty cities", () => {
  it("are more than a few", () => {
    expect(codes.length).toBeGreaterThanOrEqual(20);
  });

  it.each(codes)(
    "%s: as far as measures go nothing is emitted below zero, and hard targets are met and proved",
    (code) => {
      const nearest = asFarAsTheyGo(code);
      expect(nearest.status).toBe("infeasible");
      expect(nearest.conflict?.length).toBeGreaterThan(0);
      expect(lowestEmission(nearest)).toBeGreaterThanOrEqual(-1e-6);
      const hard = design(code, hardTargets(nearest));
      expect(hard.status).toBe("optimal");
      expect(hard.certificate).toMatchObject({ passed: true, gap: 0 });
      expect(hard.certificate?.worstViolation).toBeLessThanOrEqual(1e-6);
      expect(hard.certificate?.airDifference).toBeLessThan(1e-6);
      expect(lowestEmission(hard)).toBeGreaterThanOrEqual(-1e-6);
    },
  );
});

describe("a path of Tangshan", () => {
  const asked = [{ year: 2030, co2: { changePercent: -10 } }];

  it("holds its air to the linear response where no target holds it too", () => {
    // By the column of the solver, which nothing bounds from above there, the two were 0.057 µg/m³ apart.
    expect(design("1302", asked).certificate?.airDifference).toBeLessThan(1e-6);
  });

  it("takes nothing that is excluded, and costs no less without it", () => {
    const free = design("1302", asked);
    const taken = free.milestones[0]?.measures.slice(0, 3).map(({ id }) => id) ?? [];
    expect(taken).toHaveLength(3);
    const without = design("1302", asked, { exclude: taken });
    const ids = without.milestones.flatMap(({ measures }) => measures.map(({ id }) => id));
    expect(ids.filter((id) => taken.includes(id))).toEqual([]);
    expect(without.curve.filter(({ id }) => taken.includes(id))).toEqual([]);
    expect(without.discounted.cost).toBeGreaterThan(free.discounted.cost);
  });

  it("comes out the same, byte by byte, on the same request", () => {
    const request = { draws: 3, seed: 5 };
    expect(JSON.stringify(design("1302", asked, request))).toBe(
      JSON.stringify(design("1302", asked, request)),
    );
  });
});

describe("Beijing, Tianjin and Tangshan together", () => {
  const places = ["1101", "1201", "1302"];
  const milestones = [{ year: 2030, co2: { changePercent: -8 }, pm25: { max: 52 } }];
  const together = designPathOn(panel, { places, milestones }, solver);

  it("pay no more than each alone, share what they spend, and none pays more than alone", () => {
    const { joint, certificate } = together;
    expect(certificate?.passed).toBe(true);
    expect(joint?.saving).toBeGreaterThanOrEqual(-1e-6);
    const shares = joint?.split.reduce((sum, { share }) => sum + share, 0) ?? 0;
    expect(shares).toBeCloseTo(joint?.together ?? Number.NaN, 4);
    joint?.split.forEach(({ share }, at) => {
      expect(share).toBeLessThanOrEqual((joint.alone[at]?.cost ?? 0) + 1e-4);
    });
  });

  it("cost the same in any order", () => {
    const turned = designPathOn(panel, { places: places.toReversed(), milestones }, solver);
    expect(turned.discounted.cost).toBeCloseTo(together.discounted.cost, 4);
  });
});

describe("what stands idle in paths whose milestones lie apart", () => {
  it.each([
    [2030, 2037],
    [2030, 2040, 2060],
    [2025, 2030, 2035, 2050],
  ])("is no more than was ever installed, and the path is proved: %s", (...apart) => {
    for (const code of codes.slice(0, 10)) {
      const milestones = apart.map((year, at) => ({ year, co2: { changePercent: -2 * (at + 1) } }));
      const path = design(code, milestones);
      expect(path.certificate).toMatchObject({ passed: true, worstViolation: 0 });
      for (const { measures } of path.milestones) {
        for (const { installed, reach } of measures) expect(installed).toBeLessThanOrEqual(reach + 1e-9);
      }
    }
  });
});
