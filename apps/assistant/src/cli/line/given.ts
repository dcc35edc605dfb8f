import { invalidInput } from "@tandem/core";

/** What stands on the command line, every option known and none given twice. */
export interface Given {
  readonly operands: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
}

function numberIn(text: string): number | undefined {
  const plain = text.trim().replace("−", "-");
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The number that an option has. @throws TandemError that names the option. */
export function givenNumber({ values }: Given, name: string, example: string): number | undefined {
  const text = values.get(name);
  if (text === undefined) return undefined;
  const value = numberIn(text);
  if (value !== undefined) return value;
  const got = JSON.stringify(text);
  throw invalidInput(`--${name}`, {
    en: `must be a number such as ${example}, got ${got}`,
    zh: `应为数字，例如 ${example}；收到 ${got}`,
  });
}

/** The year that an option has. @throws TandemError that names the option. */
export function givenYear({ values }: Given, name: string): number | undefined {
  const text = values.get(name);
  if (text === undefined || /^\d{4}$/.test(text)) return text === undefined ? undefined : Number(text);
  const got = JSON.stringify(text);
  throw invalidInput(`--${name}`, {
    en: `must be a year of four digits such as 2019, got ${got}`,
    zh: `应为四位数年份，例如 2019；收到 ${got}`,
  });
}

/** One of the words that an option knows. @throws TandemError that lists them. */
export function givenChoice<Choice extends string>(
  { values }: Given,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = values.get(name);
  if (text === undefined) return undefined;
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  const got = JSON.stringify(text);
  throw invalidInput(`--${name}`, {
    en: `must be one of ${choices.join(", ")}, got ${got}`,
    zh: `应为以下之一：${choices.join("、")}；收到 ${got}`,
  });
}
