import type { Server } from "node:http";
import { type PathCompute, pathCompute } from "@tandem/batch";
import { afterEach, expect, test } from "vitest";
import { listeningApp } from "../../testing/listening-app.ts";
import { received, testApp } from "../../testing/test-app.ts";

let server: Server | undefined;
let paths: PathCompute | undefined;
afterEach(async () => {
  server?.close();
  await paths?.close();
});

/** Whole measures whose targets fall between all of their sums: the solver's seconds are up before anything is proved. */
function hardPortfolio() {
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
}

test("the server answers others while a portfolio of many whole measures is sought", async () => {
  paths = pathCompute({ terms: "all", threads: 1 });
  await paths.warm();
  const app = testApp({ paths });
  const listening = await listeningApp(app);
  server = listening.server;
  const base = listening.url;
  let answered = false;
  const long = fetch(`${base}/api/methods/portfolio`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(hardPortfolio()),
  }).finally(() => {
    answered = true;
  });
  for (let asked = 0; asked < 5; asked += 1) {
    expect(await received(fetch(`${base}/api/health`))).toMatchObject({ status: "ok" });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(answered).toBe(false);
  const { result } = await received<{ result: { status: string } }>(long);
  expect(result.status).toMatch(/optimal|feasible/);
  expect(app.logged).toEqual([]);
});
