import type { PanelFile } from "../../src/panel/panel-file.ts";

function lines(items: readonly unknown[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
}

function blockText({ cities, ...shared }: PanelFile["series"][number]): string {
  const rows = Object.entries(cities).map(([code, runs]) => `"${code}":${JSON.stringify(runs)}`);
  return `${JSON.stringify(shared).slice(0, -1)},"cities":{\n${rows.join(",\n")}\n}}`;
}

/** The text of `panel.json`: one record a line, one city's runs a line, so that a change of figures reads as one. */
export function panelText({ series, note, ...tables }: PanelFile): string {
  const parts = [
    `"note":${JSON.stringify(note)}`,
    ...Object.entries(tables).map(([name, records]) => `"${name}":${lines(records)}`),
    `"series":[\n${series.map(blockText).join(",\n")}\n]`,
  ];
  return `{\n${parts.join(",\n")}\n}\n`;
}
