import { methods } from "@tandem/core";
import { expect, test } from "vitest";
import { nearIds } from "./near-ids.ts";

const ids = methods.map(({ id }) => id);

test.each([
  ["tapoi", "tapio"],
  ["Tapio", "tapio"],
  ["mannkendall", "mann-kendall"],
  ["mann_kendall", "mann-kendall"],
  ["lmdi-i", "lmdi"],
  ["kaya-identity", "kaya"],
  ["synergy", "synergy-class"],
  ["deaths", "avoided-deaths"],
  ["vsl", "vsl-transfer"],
])("%s is most like %s", (asked, near) => {
  expect(nearIds(asked, ids)[0]).toBe(near);
});

test.each(["", "x", "城市", "🏙", "__proto__", "q".repeat(5000)])("nothing is like %j", (asked) => {
  expect(nearIds(asked, ids)).toEqual([]);
});

test("no more than three are named", () => {
  expect(nearIds("risk", ["risk-a", "risk-b", "risk-c", "risk-d"])).toHaveLength(3);
});
