import fc from "fast-check";
import { expect, test } from "vitest";
import { isGap } from "../figure/gap.ts";
import { PortfolioResult } from "./portfolio.method.ts";
import { portfolioOf } from "./portfolio-of.ts";

const measures = fc
  .array(
    fc.record({
      co2: fc.integer({ min: -3, max: 12 }),
      pm25: fc.integer({ min: -2, max: 9 }),
      cost: fc.integer({ min: -4, max: 20 }),
      exclusiveGroup: fc.constantFrom(undefined, undefined, "heat", "power"),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((list) =>
    list.map(({ exclusiveGroup, ...rest }, at) => ({
      id: `m${at}`,
      ...rest,
      ...(exclusiveGroup && { exclusiveGroup }),
    })),
  );
const targets = fc.record(
  { co2: fc.integer({ min: 0, max: 30 }), pm25: fc.integer({ min: 0, max: 20 }) },
  { requiredKeys: [] },
);
const asked = fc.record({ measures, targets });
type Asked = typeof asked extends fc.Arbitrary<infer One> ? One : never;

interface Choice {
  readonly cost: number;
  readonly co2: number;
  readonly pm25: number;
}

/** Every choice of whole measures with at most one of each group. */
function choices(list: Asked["measures"]): readonly Choice[] {
  return Array.from({ length: 2 ** list.length }, (_, bits) => list.filter((__, at) => (bits >> at) & 1))
    .filter((taken) => {
      const groups = taken.flatMap(({ exclusiveGroup }) => exclusiveGroup ?? []);
      return new Set(groups).size === groups.length;
    })
    .map((taken) => ({
      cost: taken.reduce((sum, one) => sum + one.cost, 0),
      co2: taken.reduce((sum, one) => sum + one.co2, 0),
      pm25: taken.reduce((sum, one) => sum + one.pm25, 0),
    }));
}

async function result(input: Asked & { readonly integer?: boolean; readonly budget?: number }) {
  const found = await portfolioOf(input);
  if (isGap(found)) throw new Error(found.reason.en);
  expect(PortfolioResult.parse(found)).toEqual(found);
  return found;
}

const runs = { numRuns: 150, seed: 20150101 };

test("no choice of whole measures is cheaper, and where there is none it says so", async () => {
  await fc.assert(
    fc.asyncProperty(asked, async (input) => {
      const { co2 = -Infinity, pm25 = -Infinity } = input.targets;
      const good = choices(input.measures).filter((one) => one.co2 >= co2 && one.pm25 >= pm25);
      const found = await result({ ...input, integer: true });
      if (good.length === 0) expect(found.status).toBe("infeasible");
      else
        expect(found).toMatchObject({
          status: "optimal",
          cost: expect.closeTo(Math.min(...good.map(({ cost }) => cost)), 9),
        });
    }),
    runs,
  );
});

test("the nearest attainable set is the nearest of all choices of whole measures", async () => {
  await fc.assert(
    fc.asyncProperty(asked, async (input) => {
      const found = await result({ ...input, integer: true });
      if (found.status !== "infeasible") return;
      const { co2, pm25 } = input.targets;
      const short = (target: number | undefined, reached: number) =>
        target === undefined || target === 0 ? 0 : Math.max(0, target - reached) / target;
      fc.pre(co2 !== 0 && pm25 !== 0);
      const distance = (one: Pick<Choice, "co2" | "pm25">) => short(co2, one.co2) + short(pm25, one.pm25);
      const nearest = Math.min(...choices(input.measures).map(distance));
      expect(distance(found.infeasible.nearest)).toBeCloseTo(nearest, 7);
    }),
    runs,
  );
});

test("shares cost no more than whole measures, reach the targets and keep to the groups", async () => {
  await fc.assert(
    fc.asyncProperty(asked, async (input) => {
      const [shares, whole] = [await result(input), await result({ ...input, integer: true })];
      if (shares.status === "infeasible") {
        expect(whole.status).toBe("infeasible");
        return;
      }
      if (whole.status !== "infeasible") expect(shares.cost).toBeLessThanOrEqual(whole.cost + 1e-9);
      expect(shares.co2).toBeGreaterThanOrEqual((input.targets.co2 ?? -Infinity) - 1e-9);
      expect(shares.pm25).toBeGreaterThanOrEqual((input.targets.pm25 ?? -Infinity) - 1e-9);
      for (const group of ["heat", "power"]) {
        const members = input.measures.filter(({ exclusiveGroup }) => exclusiveGroup === group);
        const sum = members.reduce((total, { id }) => total + (shares.chosen[id] ?? 0), 0);
        expect(sum).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
    runs,
  );
});

test("the order of the measures changes neither cost nor effect", async () => {
  await fc.assert(
    fc.asyncProperty(asked, fc.boolean(), async (input, integer) => {
      const found = await result({ ...input, integer });
      const turned = await result({ ...input, integer, measures: input.measures.toReversed() });
      expect(turned.status).toBe(found.status);
      if (found.status === "infeasible" || turned.status === "infeasible") return;
      expect(turned.cost).toBeCloseTo(found.cost, 7);
    }),
    runs,
  );
});

test("a shadow price is never below 0, and no dearer target is cheaper", async () => {
  await fc.assert(
    fc.asyncProperty(asked, async (input) => {
      const found = await result(input);
      if (found.status === "infeasible") return;
      for (const price of Object.values(found.shadowPrices ?? {}))
        expect(price).toBeGreaterThanOrEqual(-1e-9);
      const { co2 } = input.targets;
      if (co2 === undefined) return;
      const more = await result({ ...input, targets: { ...input.targets, co2: co2 + 1 } });
      if (more.status === "infeasible") return;
      // Cost is convex in the target: its slope at the target is at most what one unit more costs.
      expect(more.cost - found.cost).toBeGreaterThanOrEqual((found.shadowPrices?.co2 ?? 0) - 1e-7);
    }),
    runs,
  );
});

test("with a budget and no targets no affordable choice reduces more", async () => {
  await fc.assert(
    fc.asyncProperty(measures, fc.integer({ min: 0, max: 40 }), async (list, budget) => {
      const all = choices(list);
      const most = {
        co2: Math.max(0, ...all.map(({ co2 }) => co2)),
        pm25: Math.max(0, ...all.map(({ pm25 }) => pm25)),
      };
      const joint = (one: Choice) => (most.co2 && one.co2 / most.co2) + (most.pm25 && one.pm25 / most.pm25);
      const best = Math.max(...all.filter(({ cost }) => cost <= budget).map(joint));
      const found = await result({ measures: list, targets: {}, budget, integer: true });
      expect(found).toMatchObject({ status: "optimal", aim: "most-reduction" });
      if (found.status === "optimal") expect(joint(found)).toBeCloseTo(best, 7);
    }),
    runs,
  );
});
