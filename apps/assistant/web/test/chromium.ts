import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

export const chromiumPath = "/usr/bin/chromium";

export function launchedChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

export interface Visit {
  readonly look: BrowserContextOptions;
  /** A message of the console that the visit is about. */
  readonly expectedFault?: RegExp | undefined;
}

/** Opens an empty page, and holds it to no fault on the console but the expected. */
export async function visitedIn(
  browser: Browser,
  { look, expectedFault }: Visit,
  steps: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(look);
  const faults: string[] = [];
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" && !expectedFault?.test(message.text())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  await steps(page);
  await context.close();
  expect(faults).toEqual([]);
}

/** No finding of axe. */
export async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual(
    [],
  );
}

/** Nothing to be scrolled to sideways. */
export async function expectNotTooWide(page: Page): Promise<void> {
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
}
