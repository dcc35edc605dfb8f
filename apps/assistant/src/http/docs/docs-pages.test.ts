import { expect, test } from "vitest";
import { testApp } from "../../testing/test-app.ts";

const { request } = testApp();

test("the documentation loads everything from this server, with no inline script", async () => {
  const page = await (await request("/docs")).text();
  const links = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link ?? "");
  expect(links.filter((link) => link !== "data:,")).toEqual([
    "/docs/swagger-ui.css",
    "/docs/swagger-ui-bundle.js",
    "/docs/start.js",
  ]);
  expect(page).not.toMatch(/<script(?![^>]*src)|\son\w+=|style=/);
  for (const link of links.filter((one) => one.startsWith("/"))) {
    const response = await request(link);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toMatch(
      link.endsWith(".css") ? /^text\/css/ : /^text\/javascript/,
    );
  }
});
