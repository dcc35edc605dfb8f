import { readFileSync } from "node:fs";
import { PanelFile } from "../src/panel/panel-file.ts";
import { exportFigures } from "./figures/export-figures.ts";

const shipped = new URL("../panel.json", import.meta.url);
const [folder, ...others] = process.argv.slice(2);

if (folder === undefined || others.length > 0) {
  process.stderr.write("usage: node packages/data/scripts/export-figures.ts OUT_DIR\n");
  process.exitCode = 2;
} else {
  const file = PanelFile.parse(JSON.parse(readFileSync(shipped, "utf8")));
  for (const [name, rows] of exportFigures(file, folder)) process.stdout.write(`${name}: ${rows} rows\n`);
}
