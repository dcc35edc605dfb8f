import { expect, test } from "vitest";
import { languageOf } from "./language-of.ts";

test.each([
  ["Did Tangshan cut both?", "en"],
  ["唐山协同了吗", "zh"],
  ["Tangshan 怎么样", "zh"],
  ["唐山 PM2.5 CO2 2015-2019", "zh"],
  ["Compare 唐山 and 保定", "en"],
  ["What does 减污降碳 mean?", "en"],
  ["用CEADs呢", "zh"],
  ["Ürümqi", "en"],
  ["CEADs?", undefined],
  ["PM2.5, CO2", undefined],
  ["2015–2019", undefined],
  ["🙂", undefined],
  ["", undefined],
])("%s is %s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});
