import type { Language, Text } from "@tandem/core";
import type { Command, CommandOption } from "./command.ts";
import { sharedOptions } from "./command-line.ts";

const call = "npm run --silent tandem --";

const headings = {
  usage: { en: "Usage:", zh: "用法：" },
  commands: { en: "Commands:", zh: "命令：" },
  options: { en: "Options:", zh: "选项：" },
  examples: { en: "Examples:", zh: "示例：" },
} satisfies Record<string, Text>;

/** A full-width colon brings its own space along. */
const gap: Text = { en: " ", zh: "" };

const exitCodes: Text = {
  en: "Exit code: 0 done, 1 cannot be answered or failed, 2 wrong use, 130 stopped with Ctrl-C.",
  zh: "退出码：0 完成，1 无法回答或失败，2 用法错误，130 由 Ctrl-C 停止。",
};

const about: Text = {
  en: "Tandem: whether a city's carbon and air pollution fall together, why, and the cheapest path to both targets.",
  zh: "Tandem：城市碳排放与空气污染是否同步下降、原因何在，以及同时实现两项目标的最省路径。",
};

function columns(rows: readonly (readonly [left: string, right: string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}

function optionRow(name: string, { value, about }: CommandOption, language: Language) {
  return [`--${name}${value === undefined ? "" : ` ${value}`}`, about[language]] as const;
}

/** What a command does, takes and answers. */
export function commandHelp(
  { name, about, operands, options, examples }: Command,
  language: Language,
): string {
  const rows = Object.entries({ ...options, ...sharedOptions }).map(([option, facts]) =>
    optionRow(option, facts, language),
  );
  return [
    `${headings.usage[language]}${gap[language]}${call} ${name} ${operands}\n`,
    `${about[language]}\n`,
    `${headings.options[language]}\n${columns(rows)}\n`,
    `${headings.examples[language]}\n${examples.map((example) => `  ${call} ${name} ${example}`).join("\n")}\n`,
    `${exitCodes[language]}\n`,
  ].join("\n");
}

/** Which commands there are. */
export function tandemHelp(commands: readonly Command[], language: Language): string {
  const rows = commands.map((command) => [command.name, command.about[language]] as const);
  const each = { en: `${call} COMMAND --help`, zh: `${call} 命令 --help` };
  return [
    `${about[language]}\n`,
    `${headings.usage[language]}${gap[language]}${each[language]}\n`,
    `${headings.commands[language]}\n${columns(rows)}\n`,
    `${exitCodes[language]}\n`,
  ].join("\n");
}
