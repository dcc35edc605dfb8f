import { invalidInput, type Language, languages, TandemError, type Text } from "@tandem/core";
import { askCommand } from "./commands/ask.ts";
import { assessCommand } from "./commands/assess.ts";
import { batchCommand } from "./commands/batch.ts";
import { pathCommand } from "./commands/path.ts";
import type { Command, Desk, ExitCode } from "./line/command.ts";
import { givenTo } from "./line/command-line.ts";
import { givenChoice } from "./line/given.ts";
import { commandHelp, tandemHelp } from "./line/help-text.ts";
import { namedArgument } from "./line/named-argument.ts";

const commands: readonly Command[] = [assessCommand, pathCommand, batchCommand, askCommand];

/** Wrong words on the command line are wrong use; what is right but cannot be had is not. */
const wrongUse: readonly TandemError["tag"][] = ["invalid-input", "not-found", "ambiguous"];

/** The language that the words ask for, before they are understood: help and complaints speak it too. */
function languageIn(words: readonly string[]): Language {
  const asked = words.flatMap((word, at) =>
    word === "--lang" ? [words[at + 1]] : word.startsWith("--lang=") ? [word.slice("--lang=".length)] : [],
  );
  return languages.find((language) => asked.includes(language)) ?? "en";
}

function complain({ stderr, language }: Desk, help: string, text: Text): void {
  const see = { en: `See npm run tandem -- ${help}`, zh: `用法见 npm run tandem -- ${help}` };
  stderr.write(`${text[language]}\n${see[language]}\n`);
}

async function runKnown(command: Command, words: readonly string[], desk: Desk): Promise<ExitCode> {
  if (words.includes("--help") || words.includes("-h")) {
    desk.stdout.write(commandHelp(command, desk.language));
    return 0;
  }
  try {
    const given = givenTo(command, words);
    givenChoice(given, "lang", languages);
    return await command.run(given, desk);
  } catch (error) {
    if (desk.signal.aborted) return 130;
    if (!(error instanceof TandemError)) throw error;
    const text = namedArgument(error);
    if (wrongUse.includes(error.tag)) {
      complain(desk, `${command.name} --help`, text);
      return 2;
    }
    desk.stderr.write(`${text[desk.language]}\n`);
    return 1;
  }
}

/** Runs the command that the words name, and is how it ended. Faults of Tandem's own are thrown on. */
export async function runCommandLine(
  words: readonly string[],
  surroundings: Omit<Desk, "language">,
): Promise<ExitCode> {
  const desk = { ...surroundings, language: languageIn(words) };
  const [name, ...rest] = words;
  const command = commands.find((known) => known.name === name);
  if (command) return runKnown(command, rest, desk);
  const isHelp = words.includes("--help") || words.includes("-h") || name === "help";
  if (isHelp || name === undefined) {
    desk[isHelp ? "stdout" : "stderr"].write(tandemHelp(commands, desk.language));
    return isHelp ? 0 : 2;
  }
  const known = commands.map((one) => one.name);
  const got = JSON.stringify(name);
  const { text } = invalidInput("COMMAND", {
    en: `must be one of ${known.join(", ")}, got ${got}`,
    zh: `应为以下之一：${known.join("、")}；收到 ${got}`,
  });
  complain(desk, "--help", text);
  return 2;
}
