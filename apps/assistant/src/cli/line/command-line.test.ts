import { TandemError } from "@tandem/core";
import { describe, expect, test } from "vitest";
import { givenTo } from "./command-line.ts";
import { givenNumber, givenYear } from "./given.ts";

const about = { en: "", zh: "" };
const command = {
  name: "path",
  options: { co2: { value: "PERCENT", about }, year: { value: "YEAR", about }, all: { about } },
};

function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof TandemError) return error.text.en;
    throw error;
  }
  throw new Error("was accepted");
}

describe("givenTo", () => {
  test.each([
    [["tangshan", "--co2", "-10"], -10],
    [["--co2=-10", "tangshan"], -10],
    [["tangshan", "--co2", "−2.5"], -2.5],
    [["--co2", "5", "tangshan"], 5],
  ])("%j: a value may begin with a minus", (words, value) => {
    const given = givenTo(command, words);
    expect(givenNumber(given, "co2", "-10")).toBe(value);
    expect(given.operands).toEqual(["tangshan"]);
  });

  test("takes everything after -- as it is", () => {
    expect(givenTo(command, ["--all", "--", "--co2"])).toMatchObject({ operands: ["--co2"] });
  });

  test.each([
    [["--colour", "red"], /^--colour: is no option of path; there are --co2, --year, --all, --lang/],
    [["-x"], /^-x: is no option/],
    [["--co2"], /^--co2: needs a value: --co2 PERCENT$/],
    [["--co2", "--all"], /^--co2: needs a value/],
    [["--all=yes"], /^--all: is a switch and takes no value, got "yes"$/],
    [["--co2", "1", "--co2", "2"], /^--co2: is given twice/],
  ])("%j is refused by its name, with the remedy", (words, message) => {
    expect(refusal(() => givenTo(command, words))).toMatch(message);
  });

  test.each(["abc", "1e3", "0x10", "10%", "1,5"])("%s is no number", (text) => {
    const given = givenTo(command, ["--co2", text]);
    expect(refusal(() => givenNumber(given, "co2", "-10"))).toBe(
      `--co2: must be a number such as -10, got ${JSON.stringify(text)}`,
    );
  });

  test.each(["19", "20190", "two"])("%s is no year", (text) => {
    const given = givenTo(command, ["--year", text]);
    expect(refusal(() => givenYear(given, "year"))).toMatch(/^--year: must be a year of four digits/);
  });
});
