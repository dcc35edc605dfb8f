import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { TandemError } from "@tandem/core";
import { buildPanel } from "./figures/build-panel.ts";

const usage = "usage: node packages/data/scripts/build-panel.ts FIGURES_DIR [--check]";
const target = new URL("../panel.json", import.meta.url);

function run(folder: string, check: boolean): number {
  const { text, droppedCensusRows } = buildPanel(folder);
  const dropped = droppedCensusRows.length;
  process.stdout.write(
    `census rows without a city, left out: ${dropped}${dropped > 0 ? ` (${droppedCensusRows.join(", ")})` : ""}\n`,
  );
  if (!check) {
    writeFileSync(target, text);
    process.stdout.write(`packages/data/panel.json: ${Buffer.byteLength(text)} bytes written\n`);
    return 0;
  }
  if (readFileSync(target, "utf8") === text) {
    process.stdout.write("packages/data/panel.json is what the figures build\n");
    return 0;
  }
  process.stderr.write(
    `packages/data/panel.json is not what the figures in ${folder} build: run the script without --check and commit\n`,
  );
  return 1;
}

function main(): number {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { check: { type: "boolean", default: false } },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  try {
    return run(folder, values.check);
  } catch (error) {
    if (!(error instanceof TandemError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

process.exitCode = main();
