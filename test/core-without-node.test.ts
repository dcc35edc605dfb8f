import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { chromium } from "playwright-core";
import { build, type Rollup } from "vite";
import { beforeAll, describe, expect, test } from "vitest";

const chromiumPath = "/usr/bin/chromium";

/** One question to the bundled package, as a page would ask it. */
const question = `JSON.stringify(TandemCore.synergyClass({ co2: [50, 48], pm25: [60, 45] }))`;
const answer = expect.objectContaining({ class: "both-fall", co2Change: expect.closeTo(-0.04, 12) });

let bundle: string;

beforeAll(async () => {
  const output = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(import.meta.resolve("@tandem/core")),
        formats: ["iife"],
        name: "TandemCore",
        fileName: "core",
      },
      // The solver is loaded only when asked for, and is shown to work in a browser by solver-in-browser.test.ts.
      rollupOptions: { external: [/^node:/, "highs"] },
    },
  });
  const [first] = (Array.isArray(output) ? output : [output]) as Rollup.RollupOutput[];
  bundle = first?.output[0].code ?? "";
});

describe("the core where Node's own modules do not exist", () => {
  test("bundles without naming a module of Node's", () => {
    expect(bundle.length).toBeGreaterThan(1000);
    expect(bundle).not.toMatch(/["'`]node:/);
  });

  test("answers in a bare JavaScript context: no require, process, Buffer, fetch or clock of Node's", () => {
    const context = createContext({});
    runInContext(bundle, context);
    expect(runInContext("typeof process + typeof require + typeof Buffer", context)).toBe(
      "undefinedundefinedundefined",
    );
    expect(JSON.parse(runInContext(question, context))).toEqual(answer);
  });

  test.skipIf(!existsSync(chromiumPath))(
    "answers in a real browser (skipped: /usr/bin/chromium is missing)",
    async () => {
      const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
      try {
        const page = await browser.newPage();
        await page.addScriptTag({ content: bundle });
        expect(JSON.parse(await page.evaluate<string>(question))).toEqual(answer);
      } finally {
        await browser.close();
      }
    },
  );
});
