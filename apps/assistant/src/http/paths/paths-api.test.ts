import type { Server } from "node:http";
import { type PathCompute, pathCompute } from "@tandem/batch";
import type { Localised } from "@tandem/core";
import { PathDesign } from "@tandem/core/paths";
import { afterEach, describe, expect, test } from "vitest";
import { listeningApp } from "../../testing/listening-app.ts";
import { type ReceivedError, received, testApp } from "../../testing/test-app.ts";

const { post, request, logged } = testApp();
const milestones = [{ year: 2030, co2: { changePercent: -10 }, pm25: { max: 50 } }];

type Design = Localised<PathDesign> & { readonly methods: readonly { readonly id: string }[] };

describe("POST /api/paths", () => {
  test("designs a path that meets its targets, with what it cost and what it was computed with", async () => {
    const response = await post("/api/paths", { places: ["1302"], milestones });
    expect(response.status).toBe(200);
    expect(response.headers.get("Link")).toContain("</api/methods/air-response/page>");
    const design = await received<Design>(response);
    expect(design.status).toBe("optimal");
    const [year] = design.milestones;
    expect(year?.totals.co2ChangePercent).toBeLessThanOrEqual(-10 + 1e-6);
    expect(year?.cities[0]?.pm25).toBeLessThanOrEqual(50 + 1e-4);
    // The cost of a year is that of its measures, and so is the CO2 they remove.
    const sum = (of: "cost" | "co2") => year?.measures.reduce((total, one) => total + one[of], 0);
    expect(sum("cost")).toBeCloseTo(year?.totals.cost ?? Number.NaN, 6);
    expect(sum("co2")).toBeCloseTo(year?.totals.co2 ?? Number.NaN, 6);
    expect(design.certificate).toMatchObject({ passed: true });
    expect(design.methods.map(({ id }) => id)).toContain("annual-cost");
  });

  test("every sentence is in the language that was asked for", async () => {
    const response = await post("/api/paths?lang=zh", { places: ["1302"], milestones });
    const { summary, milestones: years } = await received<Design>(response);
    for (const text of [summary, ...(years[0]?.measures.map(({ name }) => name) ?? [])])
      expect(text).toMatch(/\p{Script=Han}/u);
  });

  test("takes cities by name, and is the same path", async () => {
    const byCode = await (await post("/api/paths", { places: ["1302", "1101"], milestones })).text();
    const byName = await (
      await post("/api/paths", { places: ["Tangshan", "北京", "1302"], milestones })
    ).text();
    expect(byName).toBe(byCode);
  });

  test("needs no measure where nothing is asked, and says so without a fault", async () => {
    const aspects = ["buildings", "agriculture"];
    const exclude = ["rooftop-pv", "residential-coal-to-gas", "district-heat-extension"];
    const nothing = { places: ["1101"], milestones: [{ year: 2025 }], aspects, exclude };
    const { status, certificate, milestones: years } = await received<Design>(post("/api/paths", nothing));
    expect([status, certificate?.passed, years[0]?.measures]).toEqual(["optimal", true, []]);
  });

  test("numbers that leave the solver without digits are the caller's to mend", async () => {
    const inventory = {
      1302: {
        residential: { so2: 8160.8 },
        "chemicals-petrochemical": { voc: 1e7, pm25: 0, co2: 58_066 },
        heating: { nh3: 1e-6, voc: 1e-6 },
        services: { co2: 0, nox: 1e7, so2: 0 },
      },
    };
    const years = [{ year: 2022, pm25: { max: 26.302271 } }, { year: 2053 }];
    const response = await post("/api/paths", { places: ["1302"], milestones: years, inventory });
    expect(response.status).toBeLessThan(500);
    expect(logged).toEqual([]);
  });

  test("what cannot be met is an answer: which targets conflict and how near the nearest path comes", async () => {
    const strict = [{ year: 2030, co2: { changePercent: -95 }, pm25: { max: 20 } }];
    const response = await post("/api/paths", { places: ["1302"], milestones: strict });
    expect(response.status).toBe(200);
    const { status, conflict } = await received<Design>(response);
    expect(status).toBe("infeasible");
    expect(conflict?.map(({ kind }) => kind)).toContain("co2");
    for (const { kind, asked, nearest } of conflict ?? []) {
      if (kind === "co2" || kind === "pm25") expect(nearest).toBeGreaterThanOrEqual(asked - 1e-6);
    }
  });

  test("takes the catalogue's own file back, changed or not, and names the cell where it is wrong", async () => {
    const file = await (await request("/api/measures?format=csv")).text();
    const asked = { places: ["1302"], milestones };
    const own = async (measuresCsv: string) => post("/api/paths", { ...asked, measuresCsv });
    expect(await (await own(`\uFEFF${file}`)).text()).toBe(await (await post("/api/paths", asked)).text());

    // The cost of the cap on crude steel: its row and no other has these cells.
    const cost = ",co2,0,110,400,20,";
    expect(file.split(cost)).toHaveLength(2);
    const { milestones: years } = await received<Design>(own(file.replace(cost, ",co2,9000,9000,9000,20,")));
    expect(years[0]?.measures.map(({ id }) => id)).not.toContain("steel-output-cap");
    const { error } = await received<ReceivedError>(own(file.replace(cost, ",co2,0,much,400,20,")));
    expect(error.code).toBe("invalid-input");
    expect(error.message).toMatch(/^csv:\d+:cost_central: .*"much"/);
  });

  test.each<[unknown, number, RegExp, RegExp]>([
    [
      { places: ["1399"], milestones },
      404,
      /places\[0\]: no city has the code 1399; near it are 13\d\d/,
      /相近的有 13\d\d/,
    ],
    [{ places: ["Tangshna"], milestones }, 404, /Tangshna.*spelled like it: Tangshan/, /名称相近的有.*唐山/],
    [{ places: ["Suzhou"], milestones }, 409, /Jiangsu.*Anhui/, /江苏.*安徽/],
    [
      { places: ["Hebei"], milestones },
      400,
      /places\[0\].*the province "Hebei"; name its cities/,
      /请列出其城市/,
    ],
    [{ places: ["长三角"], milestones }, 400, /give its id as region/, /请以 region 给出/],
    [{ places: [], milestones }, 400, /places.*at least 1/, /至少 1 项/],
    [{ milestones }, 400, /places.*must name either places or a region/, /应在 places 与 region 中/],
    [{ region: "atlantis", milestones }, 400, /region.*"bth-2\+36"/, /region/],
    [{ places: ["1302"] }, 400, /milestones.*missing/, /milestones.*缺失/],
    [
      { places: ["1302"], milestones: [{ year: 2015 }] },
      400,
      /after the base year 2019, got 2015/,
      /基准年 2019/,
    ],
    [{ places: ["1302"], milestones: [{ year: 2035 }, { year: 2030 }] }, 400, /ascending/, /递增/],
    [
      { places: ["1302"], milestones: [{ year: 2030, co: 1 }] },
      400,
      /milestones\[0\]: knows no "co"$/,
      /不支持 "co"$/,
    ],
    [
      { places: ["1302"], milestones, exclude: ["steel"] },
      400,
      /exclude\[0\].*"steel".*steel-/,
      /相近的有.*steel-/,
    ],
    [{ places: ["1302"], milestones, objective: "lives" }, 400, /budgetPerYear/, /预算/],
    [
      { places: ["1302"], milestones, budgetPerYear: -1 },
      400,
      /budgetPerYear.*at least 0, got -1/,
      /budgetPerYear/,
    ],
    [{ places: ["1302"], milestones, measures: { add: 3 } }, 400, /measures/, /measures/],
    [
      { places: ["1302"], milestones: [{ year: 2030, pm25: { standard: "gb-3096" } }] },
      400,
      /milestones\[0\]\.pm25\.standard: must be one of .*"gb-3095-2026".*, got "gb-3096"/,
      /milestones\[0\]\.pm25\.standard：应为以下之一/,
    ],
    [
      { places: ["1302"], milestones: [{ year: 2030, pm25: 35 }] },
      400,
      /milestones\[0\]\.pm25: must be an object, got 35/,
      /pm25：应为 ?对象/,
    ],
    [
      { places: ["1302"], milestones: [{ year: 2030, pm25: { max: 1e-300 } }] },
      400,
      /pm25\.max: must be at least 0\.1, got 1e-300/,
      /pm25\.max：应为 0\.1 或以上/,
    ],
    [
      { places: ["1302"], milestones, pm25: { 1302: 1e308 } },
      400,
      /pm25\.1302: must be at most 1000/,
      /1000/,
    ],
    [
      { places: ["1302"], milestones, inventory: { 1302: { power: { co2: 1e308 } } } },
      400,
      /inventory\.1302\.power\.co2: must be 0 or between 1e-6 and 1e7 kt a year, got 1e\+308/,
      /应为 0 或 1e-6 至 1e7 千吨\/年/,
    ],
    [
      { places: ["1302"], milestones, activityPercentPerYear: { heating: 100 } },
      400,
      /activityPercentPerYear\.heating: makes 2048 times as much by 2030; 100 times is the most/,
      /2030 年将达到基准年的 2048 倍，上限为 100 倍/,
    ],
    [
      { places: ["1302"], milestones, elsewhere: { regionPercentPerYear: 1000 } },
      400,
      /elsewhere\.regionPercentPerYear: must be at most 100, got 1000/,
      /100 或以下/,
    ],
    [
      { places: ["1302"], milestones, budgetPerYear: 1e12 },
      400,
      /budgetPerYear: must be at most 1000000000/,
      /1000000000/,
    ],
    [
      {
        places: ["1302"],
        milestones,
        measures: { change: [{ id: "steel-output-cap", cost: { high: 1e300 } }] },
      },
      400,
      /measures\.change\[0\]\.cost\.high: must be at most 10000000/,
      /10000000/,
    ],
    [
      { places: ["1302"], milestones, budget: 3 },
      400,
      /knows no "budget"; known are .*budgetPerYear/,
      /budgetPerYear/,
    ],
  ])("%j is refused with %i and what would be right", async (body, status, en, zh) => {
    for (const [lang, said] of [["en", en] as const, ["zh", zh] as const]) {
      const response = await post(`/api/paths?lang=${lang}`, body);
      const { error } = await received<ReceivedError>(response);
      expect([response.status, error.message]).toEqual([status, expect.stringMatching(said)]);
    }
    expect(logged).toEqual([]);
  });
});

describe("over a socket, with worker threads", () => {
  let server: Server | undefined;
  let paths: PathCompute | undefined;
  afterEach(async () => {
    server?.close();
    await paths?.close();
  });

  test("the server answers others while a long path is designed, and stops it when its caller leaves", async () => {
    paths = pathCompute({ terms: "all", threads: 1 });
    await paths.warm();
    const app = testApp({ paths });
    const listening = await listeningApp(app);
    server = listening.server;
    const base = listening.url;
    const places = app.panel.cities
      .filter(({ provinceEn }) => provinceEn === "Hebei")
      .map(({ code }) => code);
    const years = [2030, 2035, 2040, 2045, 2050].map((year) => ({ year, co2: { changePercent: -1 } }));
    const leaving = new AbortController();
    let answered = false;
    const long = fetch(`${base}/api/paths`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ places, milestones: years, draws: 500 }),
      signal: leaving.signal,
    }).then(
      () => {
        answered = true;
      },
      () => undefined,
    );
    for (let asked = 0; asked < 5; asked += 1) {
      expect(await received(fetch(`${base}/api/health`))).toMatchObject({ status: "ok" });
    }
    expect(answered).toBe(false);
    leaving.abort();
    await long;
    // The one thread is free again, well before the long path could have been done.
    const response = await fetch(`${base}/api/paths`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ places: ["1302"], milestones }),
    });
    expect(response.status).toBe(200);
    expect(app.logged).toEqual([]);
  });
});

test("the answer is the design as the core describes it, but for its texts", async () => {
  const { methods: _, ...design } = await received<Design>(
    await post("/api/paths", { places: ["1302"], milestones }),
  );
  expect(Object.keys(design).toSorted()).toEqual(
    Object.keys(PathDesign.unwrap().shape)
      .filter((key) => key in design)
      .toSorted(),
  );
  for (const key of ["status", "gap", "baseYear", "milestones", "certificate", "assumptions", "sources"])
    expect(Object.keys(design)).toContain(key);
});
