import { expect, test } from "vitest";
import { linkTarget } from "./link-target.ts";

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
