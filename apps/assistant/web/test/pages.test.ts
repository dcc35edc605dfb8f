import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  chromiumPath,
  expectNotTooWide,
  expectNoViolation,
  launchedChromium,
  visitedIn,
} from "./chromium.ts";
import { batch, done, overviewCall, reference } from "./scripted-api.ts";
import {
  json,
  problem,
  type Script,
  type ScriptedServer,
  scriptedServer,
  stream,
} from "./scripted-server.ts";

const configFile = fileURLToPath(new URL("../../vite.config.ts", import.meta.url));
const phone = { locale: "zh-CN", colorScheme: "dark", viewport: { width: 360, height: 740 } } as const;

let browser: Browser;
let server: ScriptedServer;
let outDir: string;

interface Visit {
  readonly look?: BrowserContextOptions;
  /** A message of the console that the visit is about. */
  readonly expectedFault?: RegExp;
}

function visited({ look, expectedFault }: Visit, steps: (page: Page) => Promise<void>): Promise<void> {
  return visitedIn(browser, { look: { locale: "en-US", ...look }, expectedFault }, async (page) => {
    await page.goto(server.url);
    await steps(page);
  });
}

async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolation(page);
  await expectNotTooWide(page);
}

async function ask(page: Page, question: string): Promise<void> {
  await page.locator("#question").fill(question);
  await page.locator("#question").press("Enter");
}

function chatIs(chat: Script): void {
  server.answer({ ...reference, "/api/chat": chat });
}

describe.skipIf(!existsSync(chromiumPath))(
  "the pages before a scripted API (needs /usr/bin/chromium)",
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

    test("an answer can be stopped and asked for again", async () => {
      chatIs(stream([["text", { delta: "Half an answer" }]], true));
      await visited({}, async (page) => {
        await ask(page, "Tangshan?");
        await page.locator(".prose").getByText("Half an answer").waitFor();
        await page.getByRole("button", { name: "Stop" }).click();
        await page.getByRole("alert").getByText("Stopped.").waitFor();
        await expectAccessible(page);
        chatIs(stream([done("A whole answer")]));
        await page.getByRole("button", { name: "Try again" }).click();
        await page.locator(".prose").getByText("A whole answer").waitFor();
        expect(await page.locator(".turn").count()).toBe(1);
      });
    });

    test("an error is shown in the server's words, and so is a stream that breaks off", async () => {
      chatIs(problem(503, "unavailable", "the endpoint is away; try again in a minute"));
      await visited({ expectedFault: /503/ }, async (page) => {
        await ask(page, "Tangshan?");
        await page.getByRole("alert").getByText("the endpoint is away; try again in a minute").waitFor();
        chatIs(stream([["text", { delta: "It" }]]));
        await page.getByRole("button", { name: "Try again" }).click();
        await page.getByRole("alert").getByText("The answer did not arrive.").waitFor();
      });
    });

    test("Enter sends, but not with Shift and not while an input method composes", async () => {
      const asked: string[] = [];
      chatIs((request, response, body) => {
        asked.push(body);
        stream([done("Yes.")])(request, response, body);
      });
      await visited({ look: phone }, async (page) => {
        const box = page.locator("#question");
        await box.fill("唐山");
        await box.press("Shift+Enter");
        await box.evaluate((element) => {
          const composing = { key: "Enter", isComposing: true, bubbles: true, cancelable: true };
          element.dispatchEvent(new KeyboardEvent("keydown", composing));
        });
        expect(await box.inputValue()).toBe("唐山\n");
        await box.press("Enter");
        await page.locator(".turn .actions").waitFor();
        await ask(page, "保定呢？");
        await page.locator(".turn").nth(1).locator(".actions").waitFor();
        expect(asked.map((body) => JSON.parse(body).messages.length)).toEqual([1, 3]);
      });
    });

    test("Markdown becomes elements; HTML and unsafe addresses in it stay text", async () => {
      const answer = [
        "# Title",
        "| city | CO2 |",
        "|---|---:|",
        "| Tangshan | 307.9 Mt |",
        "",
        "<img src=x onerror=alert(1)> <script>alert(1)</script>",
        "",
        "[safe](https://example.org/) [unsafe](javascript:alert(1)) ![picture](https://example.org/x.png)",
        "",
        "1. one",
        "2. **two**",
      ].join("\n");
      chatIs(stream([done(answer)]));
      await visited({}, async (page) => {
        await ask(page, "Tangshan?");
        await page.locator(".turn .actions").waitFor();
        const prose = page.locator(".prose");
        expect(await prose.locator("img, script").count()).toBe(0);
        expect(await prose.locator("a").evaluateAll((all) => all.map((a) => a.getAttribute("href")))).toEqual(
          ["https://example.org/"],
        );
        expect(await prose.innerText()).toContain("<img src=x onerror=alert(1)>");
        expect(await prose.locator("h3, td.right, ol strong").allInnerTexts()).toEqual([
          "Title",
          "307.9 Mt",
          "two",
        ]);
        await expectAccessible(page);
      });
    });

    test.each([{ look: {} }, { look: phone }])("the plot is walked by keyboard: %j", async ({ look }) => {
      chatIs(stream([...overviewCall, done("One of three.")]));
      await visited({ look }, async (page) => {
        await ask(page, "How many?");
        const plot = page.getByRole("listbox");
        await plot.waitFor();
        await plot.focus();
        const active = async () => {
          const id = await plot.getAttribute("aria-activedescendant");
          return page.locator(`[id="${id}"]`).getAttribute("aria-label");
        };
        expect(await active()).toMatch(/Shijiazhuang|石家庄市/);
        await page.keyboard.press("ArrowRight");
        expect(await active()).toMatch(/Qinhuangdao|秦皇岛市/);
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("ArrowDown");
        expect(await active()).toMatch(/Tangshan.*\+11\.4%|唐山市.*\+11\.4%/);
        expect(await page.locator(".tip strong").innerText()).toMatch(/Tangshan|唐山市/);
        await expectAccessible(page);
        await page.locator("figcaption button").click();
        expect(await page.locator("figure tbody tr").count()).toBe(3);
        await page.locator("figure select").selectOption("air-only");
        expect(await page.locator("figure tbody tr").count()).toBe(1);
        await expectAccessible(page);
      });
    });

    test("a server with a token is asked for it, and gets it as a bearer with every request", async () => {
      const guarded = (script: Script): Script => {
        const refused = problem(401, "unauthorized", "a token is needed");
        return (request, response, body) =>
          (request.headers.authorization === "Bearer sesame" ? script : refused)(request, response, body);
      };
      const all = {
        ...reference,
        "/api/batches/b-1/results": json({ n: 0, results: [], leftOut: [], failed: [] }),
      };
      server.answer(Object.fromEntries(Object.entries(all).map(([path, script]) => [path, guarded(script)])));
      await visited({ expectedFault: /401/ }, async (page) => {
        await page.goto(`${server.url}batches`);
        await expectAccessible(page);
        await page.locator(".notice input").fill("sesame");
        await page.locator(".notice button").click();
        await page.locator(".card.batch").waitFor();
        expect(await page.locator("a[download]").count()).toBe(0);
        const downloads = page.getByRole("button", { name: /^Download / });
        const formats = ["CSV", "Excel", "IAMC", "JSON"];
        expect(await downloads.allTextContents()).toEqual(formats.map((name) => `Download ${name}`));
        const got = page.waitForResponse((response) => response.url().includes("/results"));
        await page.getByRole("button", { name: "Download CSV" }).click();
        expect((await got).status()).toBe(200);
        await page.evaluate(() => {
          HTMLAnchorElement.prototype.click = function click() {
            document.body.dataset["savedAs"] = this.download;
          };
        });
        await page.getByRole("button", { name: "Download IAMC" }).click();
        await page.locator('body[data-saved-as="tandem-b-1.iamc.csv"]').waitFor();
        await page.reload();
        await page.locator(".card.batch").waitFor();
      });
    });

    test("a batch is started for a province, and followed by its events to the end", async () => {
      const requests: unknown[] = [];
      const running = {
        ...batch,
        id: "b-2",
        state: "running",
        progress: { done: 1, total: 3 },
        finishedAt: undefined,
      };
      const create: Script = (request, response, body) => {
        if (request.method === "POST") requests.push(JSON.parse(body));
        json(request.method === "POST" ? running : { batches: [] })(request, response, body);
      };
      server.answer({
        ...reference,
        "/api/batches": create,
        "/api/batches/b-2": json(running),
        "/api/batches/b-2/events": stream([
          ["progress", running],
          ["end", { ...batch, id: "b-2" }],
        ]),
      });
      await visited({ look: phone }, async (page) => {
        await page.goto(`${server.url}batches`);
        const scope = page.locator("form select").first();
        await scope.locator("option[value='province:Hebei']").waitFor({ state: "attached" });
        await scope.selectOption("province:Hebei");
        await page.locator("form button[type=submit]").click();
        await page.locator(".card.batch a[download]").first().waitFor();
        expect(await page.locator(".card.batch .progress").innerText()).toMatch(/已完成.*3 \/ 3/);
        expect(requests).toEqual([
          { cities: ["1301", "1302", "1303"], from: 2015, to: 2019, co2: "edgar-v8" },
        ]);
        await expectAccessible(page);
      });
    });

    test("language and look are remembered", async () => {
      server.answer(reference);
      await visited({}, async (page) => {
        await page.locator(".settings button").click();
        await page.locator(".settings select").selectOption("dark");
        await page.reload();
        expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
        expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
        expect(await page.title()).toMatch(/协同/);
        await expectAccessible(page);
      });
    });
  },
);
