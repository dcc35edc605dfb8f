import { methodById, TandemError } from "@tandem/core";
import type { PathRequest } from "@tandem/core/paths";
import { loadSolver } from "@tandem/core/solver";
import { designPathOn, openPanel } from "@tandem/data";
import { afterEach, describe, expect, it } from "vitest";
import { type PathCompute, type PathComputeOptions, pathCompute } from "./path-compute.ts";

const panel = openPanel("all");
const solver = await loadSolver();
const tangshan: PathRequest = {
  places: ["1302"],
  milestones: [{ year: 2030, co2: { changePercent: -10 } }],
};
/** Minutes of work: targets within reach, so that every draw is solved. */
const endless: PathRequest = {
  places: panel.cities.filter(({ provinceEn }) => provinceEn === "Hebei").map(({ code }) => code),
  milestones: [2030, 2035, 2040, 2045, 2050].map((year) => ({ year, co2: { changePercent: -1 } })),
  jointControl: false,
  draws: 500,
};

/** Whole measures whose targets fall between all of their sums: two seconds of search, then the best found. */
const hardPortfolio = (() => {
  let state = 7;
  const drawn = () => {
    state = (state * 48_271) % 2_147_483_647;
    return 100_000 + (state % 900_000);
  };
  const measures = Array.from({ length: 200 }, (_, at) => {
    const co2 = drawn();
    return { id: `m${at}`, co2, pm25: drawn(), cost: 3 * co2 };
  });
  const half = (of: "co2" | "pm25") => Math.floor(measures.reduce((sum, one) => sum + one[of], 0) / 2) + 0.5;
  return { measures, targets: { co2: half("co2"), pm25: half("pm25") }, integer: true };
})();

let open: PathCompute | undefined;
afterEach(() => open?.close());

function computing(options: Partial<PathComputeOptions> = {}): PathCompute {
  open = pathCompute({ terms: "all", threads: 1, ...options });
  return open;
}

async function refusal(work: Promise<unknown>): Promise<TandemError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof TandemError) return error;
  throw new Error("no TandemError was thrown", { cause: error });
}

describe("pathCompute", () => {
  it("gives what the same design gives in this thread", async () => {
    const paths = computing();
    expect(await paths.design(tangshan)).toEqual(designPathOn(panel, tangshan, solver));
  });

  it("can be warmed before, and closed without having been used", async () => {
    await computing().warm();
    await open?.close();
    await computing().close();
  });

  it("passes on what the design refuses, with its tag, place, details and both languages", async () => {
    const wrong: PathRequest = { ...tangshan, exclude: ["no-such-measure"] };
    const error = await refusal(computing().design(wrong));
    expect(error).toMatchObject({
      tag: "invalid-input",
      where: "exclude[0]",
      details: { got: "no-such-measure" },
    });
    expect(error.text.en).toMatch(/^exclude\[0\]: no measure has the id "no-such-measure"/);
    expect(error.text.zh).toMatch(/^exclude\[0\]：没有编号/);
  });

  it("ends a design at the time limit, names the limit and the remedy, and serves the next", async () => {
    const paths = computing({ limitSeconds: 1 });
    await paths.warm();
    const error = await refusal(paths.design(endless));
    expect(error).toMatchObject({ tag: "invalid-input", details: { limitSeconds: 1 } });
    expect(error.text.en).toMatch(/limit of 1 s; ask for fewer cities/);
    expect(error.text.zh).toMatch(/1 秒的时限；请减少/);
    await open?.close();
    expect(await computing().design(tangshan)).toMatchObject({ status: "optimal" });
  });

  it("stops when its caller leaves, and the next in the queue gets its turn", async () => {
    const paths = computing();
    const leaving = new AbortController();
    const left = refusal(paths.design(endless, { signal: leaving.signal }));
    const queued = new AbortController();
    const gone = refusal(paths.design(endless, { signal: queued.signal }));
    const next = paths.design(tangshan);
    queued.abort();
    leaving.abort();
    expect((await left).tag).toBe("unavailable");
    expect((await gone).tag).toBe("unavailable");
    expect(await next).toMatchObject({ status: "optimal" });
  });

  it("leaves this thread free while it designs", async () => {
    const paths = computing();
    await paths.warm();
    const leaving = new AbortController();
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
      if (ticks === 10) leaving.abort();
    }, 20);
    await refusal(paths.design(endless, { signal: leaving.signal }));
    clearInterval(timer);
    // The timer, and nothing else, ended the design.
    expect(ticks).toBe(10);
  });

  it("runs a method of the registry, with what it refuses and what it has no answer to", async () => {
    const threads = computing();
    const portfolio = methodById("portfolio");
    expect(await threads.runMethod("portfolio", portfolio?.example)).toEqual(
      await portfolio?.run(portfolio.example),
    );
    const tooLarge = { from: [[1e300, 1e300]], to: [[1, 2]] };
    const error = await refusal(threads.runMethod("lmdi", tooLarge));
    expect(error).toMatchObject({ tag: "invalid-input", where: "from[0]" });
    expect(error.text.zh).toMatch(/\p{Script=Han}/u);
    const noSlope = { pressure: [1, 2], driver: [3, 3] };
    expect(await threads.runMethod("tapio", noSlope)).toMatchObject({ kind: "gap" });
  });

  it("ends a method at the time limit and when its caller leaves, and says which it was", async () => {
    const threads = computing({ limitSeconds: 1 });
    await threads.warm();
    const error = await refusal(threads.runMethod("portfolio", hardPortfolio));
    expect(error).toMatchObject({ tag: "invalid-input", where: "portfolio", details: { limitSeconds: 1 } });
    expect(error.text.en).toMatch(/limit of 1 s; send less/);
    expect(error.text.zh).toMatch(/1 秒的时限；请减少/);
    const gone = AbortSignal.abort();
    const left = await refusal(threads.runMethod("portfolio", hardPortfolio, { signal: gone }));
    expect(left).toMatchObject({ tag: "unavailable", where: "portfolio" });
  });
});
