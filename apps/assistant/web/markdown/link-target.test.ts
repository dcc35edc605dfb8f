import { expect, test } from "vitest";
import { isOfPages, linkTarget } from "./link-target.ts";

test.each(["https://example.org/a", "http://example.org", "/batches/b-1", "#note"])("follows %s", (href) => {
  expect(linkTarget(href)).toBe(href);
});

test.each([
  "javascript:alert(1)",
  "JAVASCRIPT:alert(1)",
  "data:text/html,x",
  "//evil.example",
  "/\\evil.example",
  "file:///etc/passwd",
  "no such",
])("does not follow %s", (href) => {
  expect(linkTarget(href)).toBeUndefined();
});

test("pages are told from files, the API and other sites", () => {
  const pages = ["/", "/methods/tapio", "/methods", "/batches/b-1"];
  const others = [
    "/docs",
    "/api/methods/tapio/page",
    "https://example.org/methods/tapio",
    "#note",
    "/methods/../api",
  ];
  expect(pages.filter((target) => !isOfPages(target))).toEqual([]);
  expect(others.filter(isOfPages)).toEqual([]);
});
