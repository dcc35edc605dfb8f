import { expect, test } from "vitest";
import { negotiatedLanguage } from "./negotiated-language.ts";

test.each([
  [undefined, undefined, "en"],
  ["zh", "en", "zh"],
  ["en", "zh-CN", "en"],
  [undefined, "zh-CN,zh;q=0.9,en;q=0.8", "zh"],
  [undefined, "en-US,en;q=0.9,zh;q=0.8", "en"],
  [undefined, "en;q=0.3, zh-TW;q=0.7", "zh"],
  [undefined, "fr, de;q=0.9", "en"],
  [undefined, "zh;q=0", "en"],
  [undefined, "ZH-hans-CN", "zh"],
  [undefined, ";;;,q=,*,fr;q=abc", "en"],
  ["fr", "zh", "zh"],
] as const)("lang=%s with Accept-Language: %s gives %s", (lang, header, expected) => {
  expect(negotiatedLanguage(lang, header)).toBe(expected);
});
