import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { testApp } from "../../testing/test-app.ts";

const root = mkdtempSync(join(tmpdir(), "tandem-pages-"));
const pagesDir = join(root, "dist");
mkdirSync(join(pagesDir, "assets"), { recursive: true });
writeFileSync(join(root, "outside.txt"), "outside");
writeFileSync(join(pagesDir, "index.html"), "<!doctype html><title>Tandem</title>");
writeFileSync(join(pagesDir, "icon.svg"), "<svg/>");
writeFileSync(join(pagesDir, "assets", "app-1a2b3c.js"), "export {};");
afterAll(() => rmSync(root, { recursive: true }));

const { request } = testApp({ pagesDir });

describe("the pages", () => {
  test.each(["/", "/batches", "/batches/b-123", "/cities/1302"])(
    "%s is the page, asked for each time",
    async (path) => {
      const response = await request(path);
      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Type")).toMatch(/^text\/html/);
      expect(response.headers.get("Cache-Control")).toBe("no-cache");
      expect(await response.text()).toContain("<title>Tandem</title>");
    },
  );

  test("files have their type; those with a hash in their name are kept for good", async () => {
    const script = await request("/assets/app-1a2b3c.js");
    expect(script.headers.get("Content-Type")).toMatch(/^text\/javascript/);
    expect(script.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    const icon = await request("/icon.svg");
    expect(icon.headers.get("Content-Type")).toMatch(/^image\/svg\+xml/);
    expect(icon.headers.get("Cache-Control")).toBe("no-cache");
  });

  test("HEAD answers like GET, without the body", async () => {
    const response = await request("/", { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });

  test.each(["/assets/gone.js", "/assets/gone", "/gone.png", "/.env", "/api/batches.html"])(
    "%s is not there",
    async (path) => {
      expect((await request(path)).status).toBe(404);
    },
  );

  test.each([
    "/../outside.txt",
    "/..%2Foutside.txt",
    "/%2e%2e/outside.txt",
    "/assets/..%2f..%2foutside.txt",
    "/assets/..%5c..%5coutside.txt",
    "/%252e%252e%252foutside.txt",
    "//etc/passwd",
    "/%00",
    `/${"a".repeat(5000)}.js`,
  ])("%s leads nowhere outside", async (path) => {
    const response = await request(path);
    expect([200, 404]).toContain(response.status);
    expect(await response.text()).not.toMatch(/outside$|root:/);
  });
});

test("pages that have not been built say what to run", async () => {
  const response = await testApp().request("/");
  expect(response.status).toBe(503);
  expect(await response.text()).toContain("npm start");
});
