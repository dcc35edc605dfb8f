import { type AssessmentInputs, simulateAssessment } from "@tandem/core/engine";
import { describe, expect, test } from "vitest";
import { cityClaims, claim, hasJoined, join } from "./city-claims.ts";
import { simulateAssessmentOnThreads } from "./simulate-on-threads.ts";

/** Cities that differ, by formulas of their number. */
function cities(count: number): AssessmentInputs {
  const column = (value: (city: number) => number) =>
    Float64Array.from({ length: count }, (_, city) => value(city));
  return {
    deaths: column((city) => 1000 + 37 * (city % 101)),
    co2From: column((city) => 20 + (city % 17)),
    co2To: column((city) => 20 + (city % 19)),
    pm25From: column((city) => 30 + (city % 41)),
    pm25To: column((city) => 28 + (city % 37)),
    errors: { co2: 0.05, pm25: 0.03, deaths: 0.05, nationalRate: 0.02 },
  };
}

const everySecond = Uint32Array.from({ length: 3000 }, (_, index) => 2 * index);

describe("simulateAssessmentOnThreads", () => {
  // 6 000 000 pairs: enough for a third thread
  const inputs = cities(6000);
  const options = { draws: 1000, seed: 11, groups: [{ name: "even", cities: everySecond }] };

  test("gives the bits of one thread on two and on three", async () => {
    const { cities: columns, ...totals } = simulateAssessment(inputs, options);
    for (const threads of [1, 2, 3]) {
      const found = await simulateAssessmentOnThreads(inputs, { ...options, threads });
      const { cities: others, ...rest } = found;
      expect(rest).toEqual(totals);
      for (const name of ["lower", "median", "upper"] as const) {
        expect(Buffer.compare(Buffer.from(others[name].buffer), Buffer.from(columns[name].buffer))).toBe(0);
      }
      expect([...others.classes["both-fall"]]).toEqual([...columns.classes["both-fall"]]);
      expect([...others.sensitivity.slope]).toEqual([...columns.sensitivity.slope]);
    }
  });

  test("gives the bits of one thread over several spans of the draws too", async () => {
    const few = cities(150);
    const many = { draws: 40_000, seed: 12 };
    const found = await simulateAssessmentOnThreads(few, { ...many, threads: 3 });
    const alone = simulateAssessment(few, many);
    expect(found.total).toEqual(alone.total);
    expect([...found.cities.upper]).toEqual([...alone.cities.upper]);
    expect([...found.cities.classes.flat]).toEqual([...alone.cities.classes.flat]);
  });

  test("lets others have their turn meanwhile, and stops where the signal says so", async () => {
    const stop = new AbortController();
    let turns = 0;
    const watch = setInterval(() => {
      turns += 1;
      if (turns === 3) stop.abort();
    }, 1);
    const run = simulateAssessmentOnThreads(inputs, { ...options, threads: 1, signal: stop.signal });
    await expect(run).rejects.toMatchObject({ tag: "unavailable", where: "simulation" });
    clearInterval(watch);
    expect(turns).toBeGreaterThanOrEqual(3);
  });

  test("does not begin where the signal has already said stop", async () => {
    const run = simulateAssessmentOnThreads(inputs, { ...options, threads: 2, signal: AbortSignal.abort() });
    await expect(run).rejects.toMatchObject({ tag: "unavailable" });
  });

  test.each([
    ["threads", { threads: 0 }, {}],
    ["threads", { threads: 1.5 }, {}],
    ["draws", { draws: 0 }, {}],
    ["pm25To[0]", {}, { pm25To: new Float64Array(6000) }],
  ] as const)("names %s where it is wrong", async (where, wrong, columns) => {
    const run = simulateAssessmentOnThreads({ ...inputs, ...columns }, { ...options, threads: 2, ...wrong });
    await expect(run).rejects.toMatchObject({ tag: "invalid-input", where });
  });
});

describe("claims", () => {
  test("hand out each city once, and none after the last", () => {
    const claims = cityClaims({ cities: 150, draws: 1000, helpers: 2 });
    expect([0, 0, 0, 0].map((span) => claim(claims, span))).toEqual([
      [0, 66],
      [66, 132],
      [132, 150],
      undefined,
    ]);
    expect(hasJoined(claims, 1, 0)).toBe(false);
    join(claims, 1, 0);
    expect([hasJoined(claims, 0, 0), hasJoined(claims, 1, 0)]).toEqual([false, true]);
  });

  test("are handed out again for the next span, and not to whoever is still at the last", () => {
    const claims = cityClaims({ cities: 100, draws: 1000, helpers: 0 });
    expect([0, 0, 0, 1].map((span) => claim(claims, span))).toEqual([[0, 66], [66, 100], undefined, [0, 66]]);
    expect([claim(claims, 0), claim(claims, 1)]).toEqual([undefined, [66, 100]]);
  });

  test("are of one city at least, however many the draws", () => {
    expect(cityClaims({ cities: 3, draws: 1_000_000, helpers: 0 }).atATime).toBe(1);
  });
});
