import type { TandemError, Text } from "@tandem/core";

/** What stands on the command line for a field of a request. */
const argumentOf: Readonly<Record<string, string>> = {
  city: "CITY",
  cities: "CITY",
  from: "--from",
  to: "--to",
  period: "--from, --to",
  co2: "--co2",
  co2ChangePercent: "--co2",
  pm25: "--pm25",
  year: "--year",
  milestones: "--co2, --pm25",
  budgetPerYear: "--budget",
  baseYear: "--base-year",
  region: "--region",
  province: "--province",
  draws: "--draws",
  seed: "--seed",
};

/** The last field of a path that has a name here: `milestones[0].co2ChangePercent` is `--co2`. */
function argumentFor(where: string): string {
  const fields = where.split(/[.[\]]+/).filter((field) => field !== "" && !/^\d+$/.test(field));
  return argumentOf[fields.at(-1) ?? ""] ?? argumentOf[fields[0] ?? ""] ?? where;
}

function withArgument(sentence: string): string {
  const [prefix, where = ""] = /^([\w.[\]]+)(?:: |：)/.exec(sentence) ?? [""];
  if (prefix === "") return sentence;
  return argumentFor(where) + sentence.slice(where.length);
}

/** What an error says, with the argument of the command line in place of the field of a request. */
export function namedArgument({ text }: Pick<TandemError, "text">): Text {
  return { en: withArgument(text.en), zh: withArgument(text.zh) };
}
