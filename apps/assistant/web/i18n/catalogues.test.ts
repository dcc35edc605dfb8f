import { expect, test } from "vitest";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

test("both languages say everything, and Chinese is Chinese", () => {
  expect(Object.keys(zh).toSorted()).toEqual(Object.keys(en).toSorted());
  for (const [key, text] of Object.entries(zh)) expect(text, key).toMatch(/\p{Script=Han}/u);
});
