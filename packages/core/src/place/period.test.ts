import { expect, test } from "vitest";
import { period } from "./period.ts";

test("a period has its start before its end", () => {
  expect(period(2015, 2019)).toEqual({ from: 2015, to: 2019 });
});

test.each([
  [2019, 2015, "from"],
  [2019, 2019, "from"],
  [1200, 2019, "from"],
  [2015, 2999, "to"],
  [2015.5, 2019, "from"],
  [Number.NaN, 2019, "from"],
])("from %s to %s is refused at %s, in both languages", (from, to, where) => {
  const run = () => period(from, to);
  expect(run).toThrow(expect.objectContaining({ tag: "invalid-input", where }));
  expect(run).toThrow(
    expect.objectContaining({ text: { en: expect.any(String), zh: expect.stringMatching(/年/) } }),
  );
});
