import { parseArgs } from "node:util";
import { invalidInput, languages } from "@tandem/core";
import type { Command, CommandOption } from "./command.ts";
import type { Given } from "./given.ts";

/** Options that every command knows. */
export const sharedOptions: Readonly<Record<string, CommandOption>> = {
  lang: {
    value: languages.join("|"),
    about: { en: "Language of the texts; English without it", zh: "输出语言，默认英文" },
  },
  json: { about: { en: "A record for programs in place of text", zh: "输出 JSON 记录而非文本" } },
  help: { about: { en: "Show this help", zh: "显示帮助" } },
};

/** `--co2 -10`: a value that begins with a minus belongs to the option before it. */
function joinedNegatives(words: readonly string[], takesValue: (name: string) => boolean): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const next = words[at + 1] ?? "";
    const isNegative = /^[-−]\.?\d/.test(next) && word.startsWith("--") && takesValue(word.slice(2));
    joined.push(isNegative ? `${word}=${next}` : word);
    if (isNegative) at += 1;
  }
  return joined;
}

function unknownOption(written: string, { name, options }: Pick<Command, "name" | "options">) {
  const known = Object.keys({ ...options, ...sharedOptions }).map((option) => `--${option}`);
  return invalidInput(
    written,
    {
      en: `is no option of ${name}; there are ${known.join(", ")}`,
      zh: `不是 ${name} 的选项；可用选项：${known.join("、")}`,
    },
    { known },
  );
}

function checkOption(name: string, value: string | undefined, option: CommandOption): void {
  if (option.value === undefined && value !== undefined) {
    const got = JSON.stringify(value);
    throw invalidInput(`--${name}`, {
      en: `is a switch and takes no value, got ${got}`,
      zh: `是开关选项，不带取值；收到 ${got}`,
    });
  }
  if (option.value !== undefined && (value === undefined || value.trim() === "")) {
    throw invalidInput(`--${name}`, {
      en: `needs a value: --${name} ${option.value}`,
      zh: `缺少取值，用法：--${name} ${option.value}`,
    });
  }
}

/** The words after a command's name, understood by what it knows. @throws TandemError that names the wrong word. */
export function givenTo(command: Pick<Command, "name" | "options">, words: readonly string[]): Given {
  const options = new Map(Object.entries({ ...command.options, ...sharedOptions }));
  const takesValue = (name: string) => options.get(name)?.value !== undefined;
  const { tokens } = parseArgs({
    args: joinedNegatives(words, takesValue),
    options: {
      ...Object.fromEntries(
        [...options].map(([name, { value }]) => [name, { type: value === undefined ? "boolean" : "string" }]),
      ),
      help: { type: "boolean", short: "h" },
    },
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  const switches = new Set<string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, inlineValue } = token;
    // The parser takes the next option for a value; a value that begins with a minus was joined above.
    const value = !inlineValue && token.value?.startsWith("-") ? undefined : token.value;
    const option = options.get(name);
    if (option === undefined) throw unknownOption(rawName, command);
    checkOption(name, value, option);
    if (values.has(name) || switches.has(name))
      throw invalidInput(rawName, { en: "is given twice; give it once", zh: "重复给出，请只给一次" });
    if (value === undefined) switches.add(name);
    else values.set(name, value);
  }
  return { operands, values, switches };
}
