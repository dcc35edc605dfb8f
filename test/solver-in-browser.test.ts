import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { build, type Rollup } from "vite";
import { expect, test } from "vitest";

const chromiumPath = "/usr/bin/chromium";
const origin = "http://page.test";
const entry = "solver-page";

const page = `
  import { portfolioOf } from "@tandem/core/portfolio";
  const measures = [
    { id: "rail", co2: 15, pm25: 2, cost: 90 },
    { id: "trucks", co2: 20, pm25: 2.5, cost: 150 },
  ];
  globalThis.answer = portfolioOf({ measures, targets: { co2: 25 } });
`;

/** The page's modules and the solver's binary, as a bundler makes them for production, by their addresses. */
async function builtFiles(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? page : undefined),
      },
    ],
    build: { write: false, rollupOptions: { input: entry, output: { entryFileNames: "main.js" } } },
  });
  const [first] = (Array.isArray(output) ? output : [output]) as Rollup.RollupOutput[];
  return new Map(
    (first?.output ?? []).map((one) => [`/${one.fileName}`, one.type === "chunk" ? one.code : one.source]),
  );
}

function contentType(path: string): string {
  if (path.endsWith(".wasm")) return "application/wasm";
  return path.endsWith(".js") ? "text/javascript" : "text/html";
}

test.skipIf(!existsSync(chromiumPath))(
  "a page solves a portfolio in a real browser (skipped: /usr/bin/chromium is missing)",
  async () => {
    const files = await builtFiles();
    const html = "<!doctype html><script type=module src=/main.js></script>";
    const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
    try {
      const tab = await browser.newPage();
      await tab.route(`${origin}/**`, (route) => {
        const path = new URL(route.request().url()).pathname;
        const body = path === "/" ? html : files.get(path);
        if (body === undefined) return route.fulfill({ status: 404 });
        return route.fulfill({ body: Buffer.from(body), contentType: contentType(path) });
      });
      await tab.goto(origin, { waitUntil: "load" });
      // By hand: rail is the cheaper per kt, 90 for 15; the other 10 kt are half of the trucks, 75.
      expect(await tab.evaluate("globalThis.answer")).toMatchObject({
        status: "optimal",
        chosen: { rail: 1, trucks: 0.5 },
        cost: 165,
      });
    } finally {
      await browser.close();
    }
  },
);
