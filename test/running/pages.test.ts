import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
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
    viewport: { width: 1200, height: 900 },
  },
  {
    name: "Chinese, dark, phone",
    locale: "zh-CN",
    colorScheme: "dark",
    viewport: { width: 390, height: 800 },
  },
];
const questions = {
  "en-US": { text: "Did Tangshan cut carbon and PM2.5 together between 2015 and 2019?", answer: /air-only/ },
  "zh-CN": { text: "2015—2019 年唐山市是否实现了减污降碳协同？", answer: /仅空气改善/ },
} as const;

let browser: Browser;
let system: RunningSystem;
let directory: string;

function inBrowser(look: BrowserContextOptions, steps: (page: Page) => Promise<void>): Promise<void> {
  return visitedIn(browser, { look }, steps);
}

async function asked(page: Page, question: string): Promise<string> {
  await page.goto(system.url);
  await page.locator("#question").fill(question);
  await page.locator("#question").press("Enter");
  await page.locator(".turn .actions").waitFor();
  return page.locator(".turn .prose").innerText();
}

describe.skipIf(!existsSync(chromiumPath))(
  "the pages in Chromium (needs /usr/bin/chromium)",
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
      "a question is answered with chart, figures and trace: $name",
      async ({ name: _, ...look }) => {
        await inBrowser(look, async (page) => {
          const { text, answer } = questions[look.locale === "zh-CN" ? "zh-CN" : "en-US"];
          await page.goto(system.url);
          await expectNoViolation(page);
          expect(await asked(page, text)).toMatch(answer);
          await page.locator("figure.chart svg").first().waitFor();
          for (const part of ["details.figures", "details.trace", "details.call"]) {
            await page.locator(`${part} > summary`).first().click();
          }
          await page.locator("details.source > summary").first().click();
          expect(await page.locator("details.figures tbody tr").first().innerText()).toMatch(
            /µg\/m³[\s\S]*2015[\s\S]*cnemc-monthly/,
          );
          expect(await page.locator("details.call pre").first().innerText()).toContain("2015");
          await expectNoViolation(page);
          await expectNotTooWide(page);
        });
      },
    );

    test.each(looks)(
      "a batch of all cities is queued, watched and downloaded: $name",
      async ({ name: _, ...look }) => {
        await inBrowser(look, async (page) => {
          await page.goto(`${system.url}batches`);
          await page.locator("form button[type=submit]").click();
          const card = page.locator(".card.batch").first();
          await card.locator("a[download]").first().waitFor();
          await expectNoViolation(page);
          const download = page.waitForEvent("download");
          await card.locator("a[download]").first().click();
          const file = await readFile(await (await download).path(), "utf8");
          expect(file.startsWith("\uFEFF")).toBe(true);
          expect(file.trim().split("\r\n")).toHaveLength(338);
          await card.locator("a").first().click();
          await page.locator("figure .chart svg").waitFor();
          expect(await page.locator(".legend").innerText()).toMatch(/56[\s\S]*218[\s\S]*3[\s\S]*6/);
          await page.locator("figcaption button").click();
          expect(await page.locator("figure tbody tr").count()).toBe(283);
          await expectNoViolation(page);
        });
      },
    );

    test.each(looks)("sources are listed with terms: $name", async ({ name: _, ...look }) => {
      await inBrowser(look, async (page) => {
        await page.goto(`${system.url}sources`);
        await page.locator(".card").first().waitFor();
        expect(await page.locator("main").innerText()).toContain("CC BY 4.0");
        await expectNoViolation(page);
      });
    });

    test.each(looks)("methods are listed, read and tried: $name", async ({ name: _, ...look }) => {
      await inBrowser(look, async (page) => {
        await page.goto(`${system.url}methods`);
        await page.locator(".method-list a").first().waitFor();
        expect(await page.locator(".method-list a").count()).toBeGreaterThanOrEqual(29);
        await expectNoViolation(page);
        await page.locator('.method-list a[href="/methods/tapio"]').click();
        await page.locator(".prose table").waitFor();
        const isChinese = look.locale === "zh-CN";
        expect(await page.locator("h1").innerText()).toBe(isChinese ? "Tapio 脱钩状态" : "Tapio decoupling");
        const shown = await page.locator(".prose").innerText();
        expect(shown).toMatch(
          isChinese ? /含义[\s\S]*公式[\s\S]*算例/ : /Meaning[\s\S]*Formula[\s\S]*Worked example/,
        );
        await expectNoViolation(page);
        // 0.04 ÷ 0.3 by hand
        await page.locator(".try textarea").fill('{"pressure": [50, 52], "driver": [200, 260]}');
        await page.locator(".try button[type=submit]").click();
        expect(await page.locator(".try [role=status] pre").innerText()).toMatch(
          /0\.1333[\s\S]*weak-decoupling/,
        );
        await page.locator(".try textarea").fill('{"pressure": [50, 52], "driver": [200, 200]}');
        await page.locator(".try button[type=submit]").click();
        await page
          .locator(".try [role=status]", { hasText: isChinese ? "无法给出结果" : "There is no answer" })
          .waitFor();
        await page.locator(".try textarea").fill("{");
        await page.locator(".try button[type=submit]").click();
        await page.locator(".try [role=alert]").waitFor();
        await expectNoViolation(page);
      });
    });

    test("an answer links to the page of its method, and the conversation is still there on the way back", async () => {
      await inBrowser({ locale: "en-US" }, async (page) => {
        expect(await asked(page, "How many deaths did cleaner air avoid in Tangshan 2015–2019?")).toMatch(
          /6,430 deaths a year \(95% interval 4,910 to 7,904\)/,
        );
        await page.locator(".prose").getByRole("link", { name: "GEMM" }).first().click();
        await page.locator(".try").waitFor();
        expect(new URL(page.url()).pathname).toBe("/methods/gemm");
        await page.goBack();
        await page.locator(".turn .prose").waitFor();
      });
    });

    test("a page of a method opens by its address alone, and one that is not there is said", async () => {
      await inBrowser({ locale: "en-US" }, async (page) => {
        await page.goto(`${system.url}methods/log-linear-risk`);
        await page.locator(".prose").waitFor();
      });
      const context = await browser.newContext({ locale: "en-US" });
      const page = await context.newPage();
      await page.goto(`${system.url}methods/tapoi`);
      await page.getByRole("alert").getByText("did you mean tapio").waitFor();
      await context.close();
    });

    test("works by keyboard alone: skip link, question, trace, next question, language", async () => {
      await inBrowser({ locale: "en-US" }, async (page) => {
        await page.goto(system.url);
        await page.keyboard.press("Tab");
        expect(await page.locator(":focus").innerText()).toBe("Skip to content");
        await page.keyboard.press("Enter");
        for (let step = 0; step < 20 && (await page.locator("#question:focus").count()) === 0; step += 1) {
          await page.keyboard.press("Tab");
        }
        await page.keyboard.type("How many cities cut both between 2015 and 2019?");
        await page.keyboard.press("Enter");
        await page.locator(".turn .actions").waitFor();
        expect(await page.locator(".turn .prose").innerText()).toMatch(/56[\s\S]*283[\s\S]*59[\s\S]*157/);
        await page.locator("details.trace > summary").focus();
        await page.keyboard.press("Enter");
        expect(await page.locator("details.trace").getAttribute("open")).not.toBeNull();
        await page.locator(".follow-ups button").first().focus();
        await page.keyboard.press("Enter");
        await page.locator(".turn").nth(1).locator(".actions").waitFor();
        await page.locator(".settings button").focus();
        await page.keyboard.press("Enter");
        expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
      });
    });

    test("a question's HTML stays text", async () => {
      await inBrowser({ locale: "en-US" }, async (page) => {
        await asked(page, "<img src=x onerror=alert(1)> <b>Tangshan</b> 2015-2019");
        expect(await page.locator(".turn img, .turn .question b").count()).toBe(0);
      });
    });
  },
);
