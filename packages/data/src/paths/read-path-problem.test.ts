import { TandemError } from "@tandem/core";
import { reachIn } from "@tandem/core/measures";
import { type PathRequest, totalEmissions } from "@tandem/core/paths";
import { describe, expect, it } from "vitest";
import { openPanel } from "../panel/open-panel.ts";
import { readPathWishes } from "./read-path-problem.ts";

const panel = openPanel("all");
const tangshan: PathRequest = { places: ["1302"], milestones: [{ year: 2030 }] };

function measuresOf(request: Partial<PathRequest>) {
  return readPathWishes(panel, { ...tangshan, ...request }).problem.measures;
}

function refusal(request: PathRequest): TandemError {
  try {
    readPathWishes(panel, request);
  } catch (error) {
    if (error instanceof TandemError) return error;
    throw error;
  }
  throw new Error("no TandemError was thrown");
}

describe("the measures of a request", () => {
  const reachOfWind = (request: Partial<PathRequest>) => {
    const wind = measuresOf(request).find(({ id }) => id === "power-wind-solar-phase-down");
    return wind ? reachIn(wind, 2060, 2019) : undefined;
  };

  it("go no further than they may alone where what they need is excluded, switched off or of another field", () => {
    // Wind and solar go up to a quarter of coal power without flexible units, which are of the field of energy too.
    expect(reachOfWind({})).toBeGreaterThan(0.5);
    expect(reachOfWind({ exclude: ["power-coal-flexibility"] })).toBe(0.25);
    expect(reachOfWind({ measures: { off: ["power-coal-flexibility"] } })).toBe(0.25);
    const boilers = measuresOf({ aspects: ["buildings"] });
    expect(boilers.every(({ aspect, requires }) => aspect === "buildings" && requires === undefined)).toBe(
      true,
    );
  });

  it("are refused by name: the field, what it says, and what comes near", () => {
    const wrong = refusal({ ...tangshan, measures: { off: ["power-coal-flexibilty"] } });
    expect(wrong).toMatchObject({ tag: "invalid-input", where: "measures.off[0]" });
    expect(wrong.message).toMatch(/near it: power-coal-flexibility/);
    const cost = { basis: "co2", low: 3, central: 2, high: 1 } as const;
    const turned = refusal({ ...tangshan, measures: { change: [{ id: "cement-ccus", cost }] } });
    expect(turned.where).toBe("measures.change[0].cost");
    expect(refusal({ ...tangshan, exclude: ["cement-ccs"] }).message).toBe(
      'exclude[0]: no measure has the id "cement-ccs"; close to it: cement-ccus, cement-ule-scr, cement-coprocessing',
    );
    expect(refusal({ ...tangshan, smallestShare: { nothing: 0.1 } }).where).toBe("smallestShare.nothing");
  });
});

describe("the places of a request", () => {
  it("name near matches where a code is none", () => {
    const error = refusal({ ...tangshan, places: ["1101", "1392"] });
    expect(error).toMatchObject({ tag: "not-found", where: "places[1]" });
    expect(error.message).toContain("close to it: 1302 Tangshan");
    expect(error.details["suggestions"]).toContainEqual({
      code: "1302",
      nameEn: "Tangshan",
      nameZh: "唐山市",
    });
  });

  it("say how many members of a region are left out, which and why", () => {
    const { starts, warnings } = readPathWishes(panel, {
      region: "fwp-13",
      baseYear: 2014,
      milestones: [{ year: 2030 }],
    });
    expect(starts).toHaveLength(9);
    const [{ en, zh } = { en: "", zh: "" }, ...others] = warnings ?? [];
    expect(others).toEqual([]);
    expect(en).toBe(
      "4 of 13 cities of the region are not in this path: Jincheng, Jinzhong, Yuncheng, Lüliang " +
        "(there is no PM2.5 of Jincheng in 2014 or the 5 years before, and so for the others)",
    );
    expect(zh).toMatch(/^区域内 13 个城市中有 4 个未纳入本路径：晋城市、晋中市、运城市、吕梁市/);
    expect(readPathWishes(panel, { region: "fwp-13", milestones: [{ year: 2030 }] }).warnings).toEqual([]);
  });

  it("that lack air data can do with the user's own concentration", () => {
    const nanjing: PathRequest = { places: ["3201"], baseYear: 2012, milestones: [{ year: 2030 }] };
    expect(refusal(nanjing).message).toContain(
      "needed: another base year, or the concentration in the request",
    );
    const [start] = readPathWishes(panel, { ...nanjing, pm25: { "3201": 70 } }).starts;
    expect(start?.city.pm25).toBe(70);
    expect(start?.pm25).toMatchObject({ value: 70, year: 2012, source: "request" });
  });

  it.each<[string, Partial<PathRequest>]>([
    ["pm25.1101", { pm25: { "1101": 40 } }],
    ["inventory.1101", { inventory: { "1101": { power: { co2: 1 } } } }],
    ["supplies.1101", { supplies: { "1101": { "steel-scrap": 1 } } }],
    ["supplies.1302.scrap", { supplies: { "1302": { scrap: 1 } } }],
  ])("refuse figures that would be left aside: %s", (where, sent) => {
    expect(refusal({ ...tangshan, ...sent })).toMatchObject({ tag: "invalid-input", where });
  });

  it("emit in their airshed and the nation what their own inventory says, and leave the others as they are", () => {
    const rests = ({ problem }: ReturnType<typeof readPathWishes>) => {
      const [city] = problem.cities;
      if (!city) throw new Error("no city");
      const { so2 } = totalEmissions(city);
      const shed = problem.airsheds[city.airshed]?.so2 ?? Number.NaN;
      return { so2, airshed: shed - so2, beyond: problem.nation.so2 - shed };
    };
    const estimated = rests(readPathWishes(panel, tangshan));
    const sent = { "1302": { power: { so2: 400 }, "iron-steel": { so2: 900 } } };
    const own = rests(readPathWishes(panel, { ...tangshan, inventory: sent }));
    expect(own.so2).toBeGreaterThan(1300);
    // 1e-9 of thousands of kt: sums in another order.
    expect(own.airshed).toBeCloseTo(estimated.airshed, 6);
    expect(own.beyond).toBeCloseTo(estimated.beyond, 6);
  });

  it("that all lack data are no path", () => {
    expect(refusal({ region: "fwp-13", baseYear: 2012, milestones: [{ year: 2030 }] })).toMatchObject({
      tag: "invalid-input",
      where: "region",
    });
  });
});

describe("a panel of open data only", () => {
  it("plans on the nation's shares by sector, and says so", () => {
    const open = openPanel("open");
    const { problem, starts } = readPathWishes(open, { ...tangshan, pm25: { "1302": 54 } });
    const { emissions } = problem.cities[0] ?? {};
    // 5 070.2 of 10 171.2 Mt is power and heat, 88 % of it power; plants in the city, which are open, then move it.
    expect(emissions?.power.co2).toBeGreaterThan(0);
    expect(starts[0]?.notes.at(-1)?.en).toMatch(/those of the nation in 2017 stand in/);
    expect(starts[0]?.notes.at(-1)?.zh).toMatch(/全国占比/);
  });
});
