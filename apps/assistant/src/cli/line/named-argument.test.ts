import { invalidInput } from "@tandem/core";
import { expect, test } from "vitest";
import { namedArgument } from "./named-argument.ts";

test.each([
  ["from", "--from"],
  ["milestones[0].co2ChangePercent", "--co2"],
  ["milestones[0].pm25", "--pm25"],
  ["milestones", "--co2, --pm25"],
  ["cities[3]", "CITY"],
  ["--out", "--out"],
  ["panel.json", "panel.json"],
])("%s is %s on the command line, in both languages", (where, argument) => {
  const text = namedArgument(invalidInput(where, { en: "from: is odd", zh: "有误" }));
  expect(text).toEqual({ en: `${argument}: from: is odd`, zh: `${argument}：有误` });
});
