import { existsSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  chromiumPath,
  expectNotTooWide,
  expectNoViolation,
  launchedChromium,
  visitedIn,
} from "../../apps/assistant/web/test/chromium.ts";
import { freePort, type RunningSystem, removed, startSystem, temporaryDirectory } from "./running-system.ts";

const looks: readonly (BrowserContextOptions & { name: string })[] = [
  {
    name: "English, light, desktop",
    locale: "en-US",
    colorScheme: "light",
    viewport: { width: 1280, height: 900 },
  },
  {
    name: "Chinese, dark, phone",
    locale: "zh-CN",
    colorScheme: "dark",
    viewport: { width: 390, height: 800 },
  },
];
const together = "paths?places=1101,1201,1302&years=2030:-10:45;2035:-20:40&near=-3&far=-3";

let browser: Browser;
let system: RunningSystem;
let directory: string;

function inBrowser(look: BrowserContextOptions, steps: (page: Page) => Promise<void>): Promise<void> {
  return visitedIn(browser, { look }, steps);
}

async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolation(page);
  await expectNotTooWide(page);
}

describe.skipIf(!existsSync(chromiumPath))(
  "the page of paths in Chromium (needs /usr/bin/chromium)",
  { timeout: 120_000 },
  () => {
    beforeAll(async () => {
      directory = await temporaryDirectory();
      system = await startSystem(["apps/assistant/src/main.ts"], {
        PORT: String(await freePort()),
        TANDEM_DATA_DIR: directory,
      });
      browser = await launchedChromium();
    }, 120_000);

    afterAll(async () => {
      await browser?.close();
      await system?.stop();
      await removed(directory);
    });

    test.each(looks)(
      "three cities are planned for together, with every part opened: $name",
      async ({ name: _, ...look }) => {
        await inBrowser(look, async (page) => {
          await page.goto(system.url + together);
          await page.locator(".summary").waitFor();
          expect(await page.locator(".status-line").innerText()).toMatch(/Proved optimal|已证明最优/);
          expect(await page.locator("main").innerText()).toMatch(
            look.locale === "zh-CN" ? /联防联控：联合与单独达标的比较/ : /Joint control: together or alone/,
          );
          for (const summary of await page.locator(".path-answer details.numbers > summary").all())
            await summary.click();
          const years = page.locator("figure").first().locator("thead th");
          expect((await years.allInnerTexts()).slice(1)).toEqual(["2030", "2035"]);
          await expectAccessible(page);
        });
      },
    );

    test("a city is chosen by name, a measure is switched off, and the change is said", async () => {
      await inBrowser({ locale: "en-US" }, async (page) => {
        await page.goto(`${system.url}paths`);
        await page.locator(".picker input").fill("Beijing");
        await page.locator(".suggestions button", { hasText: "Beijing, Beijing" }).waitFor();
        await page.locator(".picker input").press("Enter");
        await page.locator(".status-line", { hasText: "Proved optimal" }).waitFor();
        expect(page.url()).toContain("places=1101");
        const transport = page.locator(".switches > ul > li", { hasText: "Transport" });
        await transport.locator("summary").click();
        await transport.locator("li", { hasText: "in the path" }).first().locator("input").uncheck();
        await page.locator(".changed").waitFor();
        expect(await page.locator(".changed").innerText()).toMatch(/Discounted cost.*→[\s\S]*Out:/);
        expect(page.url()).toMatch(/off=[a-z-]+/);
        await expectAccessible(page);
      });
    });

    test("targets out of reach are named, and their nearest given", async () => {
      await inBrowser({ locale: "en-US" }, async (page) => {
        await page.goto(`${system.url}paths?places=1302&years=2030:-20:35`);
        await page.locator(".conflict tbody tr").first().waitFor();
        expect(await page.locator(".conflict tbody").innerText()).toMatch(/PM2\.5[\s\S]*2030[\s\S]*35/);
        await expectAccessible(page);
      });
    });

    test("the front and the draws come when asked for", async () => {
      await inBrowser({ locale: "en-US" }, async (page) => {
        await page.goto(`${system.url}paths?places=1101&years=2030:-10:38&near=-3&far=-3`);
        await page.getByRole("button", { name: "Compute the front" }).click();
        const front = page.getByRole("listbox", { name: /Front in 2030/ });
        await front.waitFor();
        expect(await front.getByRole("option").count()).toBeGreaterThan(2);
        await page.getByRole("button", { name: "Draw 100 times" }).click();
        await page.locator(".frequency").first().waitFor();
        await expectAccessible(page);
      });
    });

    test("the language is switched, and the answer comes in it", async () => {
      await inBrowser({ locale: "en-US" }, async (page) => {
        await page.goto(`${system.url}paths?places=1101&years=2030:-10:38&near=-3&far=-3`);
        await page.locator(".summary", { hasText: "Beijing" }).waitFor();
        await page.locator(".settings button").click();
        await page.locator(".summary", { hasText: "北京" }).waitFor();
        expect(await page.title()).toMatch(/协同路径/);
        expect(await page.locator(".changed").count()).toBe(0);
      });
    });
  },
);
