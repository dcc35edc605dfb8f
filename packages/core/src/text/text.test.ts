import { expect, test } from "vitest";
import { localised } from "./text.ts";

test("narrows every text in a record, at any depth, and leaves the rest alone", () => {
  const record = {
    n: 0,
    none: undefined,
    note: { en: "a", zh: "甲" },
    list: [{ reason: { en: "b", zh: "乙" } }],
    pair: [1, "x"],
  };
  expect(localised(record, "zh")).toEqual({
    n: 0,
    none: undefined,
    note: "甲",
    list: [{ reason: "乙" }],
    pair: [1, "x"],
  });
  expect(localised(record, "en").list[0]?.reason).toBe("b");
});

test("a record that only looks like a text is left alone", () => {
  const lookalikes = [{ en: "a" }, { en: 1, zh: 2 }, { en: "a", zh: "b", fr: "c" }];
  expect(localised(lookalikes, "en")).toEqual(lookalikes);
});
