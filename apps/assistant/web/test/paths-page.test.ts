import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PathRequest } from "@tandem/core/paths";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ShownPath } from "../paths/shown-path.ts";
import {
  chromiumPath,
  expectNotTooWide,
  expectNoViolation,
  launchedChromium,
  visitedIn,
} from "./chromium.ts";
import { conflictAnswer, pathAnswer, wholeAnswer } from "./path-answer.ts";
import { reference } from "./scripted-api.ts";
import { json, problem, type Script, type ScriptedServer, scriptedServer } from "./scripted-server.ts";

const configFile = fileURLToPath(new URL("../../vite.config.ts", import.meta.url));
const phone = { locale: "zh-CN", colorScheme: "dark", viewport: { width: 360, height: 740 } } as const;
const desk = { locale: "en-US", viewport: { width: 1280, height: 900 } } as const;
const tangshan = "paths?places=1302&years=2030:-10:35;2060:-40:who-2021";

let browser: Browser;
let server: ScriptedServer;
let outDir: string;

interface Visit {
  readonly look?: BrowserContextOptions;
  readonly at?: string;
  /** A message of the console that the visit is about. */
  readonly expectedFault?: RegExp;
}

function visited(
  { look = desk, at = tangshan, expectedFault }: Visit,
  steps: (page: Page) => Promise<void>,
): Promise<void> {
  return visitedIn(browser, { look, expectedFault }, async (page) => {
    await page.goto(server.url + at);
    await steps(page);
  });
}

async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolation(page);
  await expectNotTooWide(page);
}

/** Answers each question by `of`, and keeps the questions, each held to the schema of the API. */
function answering(of: (request: PathRequest) => ShownPath): readonly PathRequest[] {
  const asked: PathRequest[] = [];
  const script: Script = (request, response, body) => {
    const question = PathRequest.parse(JSON.parse(body));
    asked.push(question);
    json(of(question))(request, response, body);
  };
  server.answer({ ...reference, "/api/paths": script });
  return asked;
}

const withoutScrap: ShownPath = {
  ...pathAnswer,
  discounted: { ...pathAnswer.discounted, cost: 7000 },
  milestones: pathAnswer.milestones.map((year) => ({
    ...year,
    measures: year.measures.filter(({ id }) => id !== "scrap-eaf-steel"),
  })),
};

describe.skipIf(!existsSync(chromiumPath))(
  "the page of paths before a scripted API (needs /usr/bin/chromium)",
  { timeout: 60_000 },
  () => {
    beforeAll(async () => {
      outDir = await mkdtemp(join(tmpdir(), "tandem-web-"));
      await build({ configFile, logLevel: "error", build: { outDir } });
      server = await scriptedServer(outDir);
      browser = await launchedChromium();
    }, 60_000);

    afterAll(async () => {
      await browser?.close();
      await server?.close();
      await rm(outDir, { recursive: true, force: true });
    });

    test.each([{ look: desk }, { look: phone }])(
      "everything opened, nothing is out of reach: %j",
      async ({ look }) => {
        answering(() => wholeAnswer);
        await visited({ look }, async (page) => {
          await page.locator(".summary").waitFor();
          expect(await page.locator(".warnings li").innerText()).toContain("Grade C");
          for (const summary of await page.locator(".paths details > summary").all()) await summary.click();
          await expectAccessible(page);
          expect(await page.locator("figure table").count()).toBe(5);
          expect(await page.locator(".path-answer section.card > h2").count()).toBe(13);
        });
      },
    );

    test("nothing is asked before a place is chosen; an example then asks, and the address keeps it", async () => {
      const asked = answering(() => pathAnswer);
      await visited({ at: "paths" }, async (page) => {
        await page.locator(".suggestions button").first().waitFor();
        await expectAccessible(page);
        expect(asked).toEqual([]);
        await page.locator(".path-answer .suggestions button").nth(1).click();
        await page.locator(".summary").waitFor();
        expect(asked).toHaveLength(1);
        expect(page.url()).toContain("places=1302&years=2030:-20:35");
        await page.reload();
        await page.locator(".summary").waitFor();
        expect(asked).toHaveLength(2);
        expect(asked[1]).toEqual(asked[0]);
      });
    });

    test("a switch is answered at once, and what it changed is said", async () => {
      const asked = answering(({ exclude }) => (exclude?.length ? withoutScrap : pathAnswer));
      await visited({}, async (page) => {
        await page.locator(".summary").waitFor();
        expect(await page.locator(".changed").count()).toBe(0);
        const recycling = page.locator(".switches li", { hasText: "Resource recycling" }).first();
        await recycling.locator("summary").click();
        const box = recycling.locator(".measures-of input").first();
        await box.focus();
        await page.keyboard.press("Space");
        await page.locator(".changed").waitFor();
        expect(asked.at(-1)?.exclude).toHaveLength(1);
        const said = await page.locator(".changed").innerText();
        expect(said).toContain("6,200 → 7,000");
        expect(said).toMatch(/Out:\s*Scrap-based electric-arc furnaces/);
        await expectAccessible(page);
        await page.getByRole("button", { name: "Switch all on" }).click();
        await page.locator(".changed", { hasText: "7,000 → 6,200" }).waitFor();
        expect(asked.at(-1)?.exclude).toBeUndefined();
      });
    });

    test("a file of own measures goes along, and one that is no JSON is refused in its place", async () => {
      const asked = answering(() => pathAnswer);
      await visited({}, async (page) => {
        await page.locator(".summary").waitFor();
        const file = (name: string, text: string) => ({
          name,
          mimeType: "application/json",
          buffer: Buffer.from(text),
        });
        const input = page.getByLabel("Own measures (JSON or CSV file)");
        await input.setInputFiles(file("mine.json", '{ "off": ["solar-wind"] '));
        await page.getByRole("alert").getByText("mine.json is not JSON").waitFor();
        await input.setInputFiles(file("mine.json", '{ "off": ["solar-wind"] }'));
        await expect.poll(() => asked.at(-1)?.measures).toEqual({ off: ["solar-wind"] });
        await expectAccessible(page);
        await input.setInputFiles({ ...file("mine.csv", "id,name_en\n"), mimeType: "text/csv" });
        await expect.poll(() => asked.at(-1)?.measuresCsv).toBe("id,name_en\n");
        expect(asked.at(-1)?.measures).toBeUndefined();
        await page.locator(".own-measures button").click();
        await expect.poll(() => asked.at(-1)?.measures).toBeUndefined();
      });
    });

    test("a slider asks once where it rests, and the years can be added and removed", async () => {
      const asked = answering(() => pathAnswer);
      await visited({}, async (page) => {
        await page.locator(".summary").waitFor();
        const slider = page.getByRole("slider", { name: "CO₂ change by 2030 (%)" });
        await slider.focus();
        for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowLeft");
        await page.waitForRequest("**/api/paths");
        await page.getByText("The last change makes no difference").waitFor();
        expect(asked.length).toBeLessThanOrEqual(3);
        expect(asked.at(-1)?.milestones[0]?.co2).toEqual({ changePercent: -15 });
        await page.getByRole("button", { name: "Remove 2060" }).click();
        await page.getByRole("button", { name: "Add a year" }).click();
        await expect.poll(() => asked.at(-1)?.milestones.map(({ year }) => year)).toEqual([2030, 2045]);
      });
    });

    test("an error stands in its place while the last picture stays", async () => {
      answering(() => pathAnswer);
      await visited({ expectedFault: /400/ }, async (page) => {
        await page.locator(".summary").waitFor();
        server.answer({
          ...reference,
          "/api/paths": problem(
            400,
            "invalid-input",
            "budgetPerYear: must be given where the objective is lives",
          ),
        });
        await page.getByRole("combobox", { name: "Aim" }).selectOption("lives");
        await page.getByRole("alert").getByText("budgetPerYear: must be given").waitFor();
        expect(await page.locator("figure svg").count()).toBeGreaterThan(0);
        await expectAccessible(page);
      });
    });

    test("targets that conflict are named, with what was asked beside the nearest", async () => {
      answering(() => conflictAnswer);
      await visited({ look: phone }, async (page) => {
        const rows = page.locator(".conflict tbody tr");
        await rows.first().waitFor();
        expect(await rows.allInnerTexts()).toEqual([
          expect.stringMatching(/CO₂[\s\S]*2030[\s\S]*−60[\s\S]*−31.5[\s\S]*须放宽[\s\S]*相互冲突/),
          expect.stringMatching(/预算[\s\S]*500[\s\S]*500[\s\S]*百万元[\s\S]*可保持/),
        ]);
        // Nothing is the price of a target that cannot be met.
        const prices = page.locator('section[aria-label="各项目标的边际成本"]');
        expect(await prices.innerText()).toMatch(/各项目标无法同时达到时不作此计算/);
        await expectAccessible(page);
      });
    });

    test("front and draws are computed when asked for, and fall away with another question", async () => {
      const asked = answering(({ front, draws }) => {
        const { front: points, uncertainty, joint: _, ...plain } = wholeAnswer;
        return {
          ...plain,
          ...(front && points ? { front: points } : {}),
          ...(draws && uncertainty ? { uncertainty } : {}),
        };
      });
      await visited({}, async (page) => {
        await page.locator(".summary").waitFor();
        await page.getByLabel("Year of the front").selectOption("2035");
        await page.getByRole("button", { name: "Compute the front" }).click();
        const front = page.getByRole("listbox", { name: /Front in 2035/ });
        await front.waitFor();
        expect(asked.at(-1)?.front).toEqual({ year: 2035, points: 9 });
        await page.getByRole("button", { name: "Draw 100 times" }).click();
        await page.getByText("97 of 100 draws can meet the targets.", { exact: true }).waitFor();
        expect(asked.at(-1)?.draws).toBe(100);
        await page.getByRole("checkbox", { name: /^Joint control/ }).uncheck();
        await front.waitFor({ state: "detached" });
      });
    });

    test.each([
      { name: /CO₂ removed by field/, keys: ["ArrowRight"], heard: /2030: End-of-pipe; −300 kt a year/ },
      {
        name: /Each bar is a measure/,
        keys: ["ArrowRight", "End"],
        heard: /Carbon capture.*Carbon only.*420 CNY/,
      },
      {
        name: /PM2.5, annual mean/,
        keys: ["ArrowRight"],
        heard: /2030; with the path: 37.5 µg\/m³.*target: 35/,
      },
    ])("a chart is walked by keyboard: $name", async ({ name, keys, heard }) => {
      answering(() => pathAnswer);
      await visited({}, async (page) => {
        const chart = page.getByRole("listbox", { name });
        await chart.focus();
        for (const key of keys) await page.keyboard.press(key);
        const id = await chart.getAttribute("aria-activedescendant");
        expect(await page.locator(`[id="${id}"]`).getAttribute("aria-label")).toMatch(heard);
        await page.locator(".tip").waitFor();
        await page.keyboard.press("Escape");
        expect(await page.locator(".tip").count()).toBe(0);
      });
    });

    test("prints with its tables opened and without its switches", async () => {
      answering(() => pathAnswer);
      await visited({}, async (page) => {
        await page.locator(".summary").waitFor();
        await page.emulateMedia({ media: "print" });
        expect(await page.locator(".numbers table").first().isVisible()).toBe(true);
        expect(await page.locator(".toggle").isVisible()).toBe(false);
      });
    });
  },
);
