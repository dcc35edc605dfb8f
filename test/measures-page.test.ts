import { readFile } from "node:fs/promises";
import {
  MeasureChanges,
  measureCatalogue,
  measureCsvColumns,
  measureSources,
  resourceUses,
  withChanges,
} from "@tandem/core/measures";
import { describe, expect, test } from "vitest";

const page = await readFile(new URL("../docs/measures.md", import.meta.url), "utf8");
const block = (kind: string) => new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``).exec(page)?.[1] ?? "";

describe("docs/measures.md", () => {
  test("its changes can be made", () => {
    const changes = MeasureChanges.parse(JSON.parse(block("json changes")));
    const measures = withChanges(measureCatalogue, changes);
    expect(measures).toHaveLength(measureCatalogue.length);
    expect(measures.map(({ id }) => id)).toContain("metro-line-5");
    expect(measures.find(({ id }) => id === "steel-scrap-eaf")).toMatchObject({
      cost: { basis: "co2", low: 80, central: 210, high: 300 },
      origin: "user",
    });
  });

  test("its columns are those of a file", () => {
    const named = block("text columns").match(/[a-z]+[a-z0-9_]*(?=\*?(\s|$))/g) ?? [];
    for (const column of measureCsvColumns) expect(named).toContain(column);
  });

  test("its counts are those of the tables, in both languages", () => {
    expect(page).toContain(`${measureCatalogue.length} measures`);
    expect(page).toContain(`共 ${measureCatalogue.length} 项`);
    expect(page).toContain(`${Object.keys(measureSources).length} sources`);
  });

  test("its factors of use are those of the balance, to two digits", () => {
    for (const [measure, resource, shown] of [
      ["steel-scrap-eaf", "steel-scrap", "0.49"],
      ["steel-output-cap", "steel-scrap", "0.10"],
      ["secondary-aluminium", "aluminium-scrap", "0.44"],
      ["cement-clinker-substitution", "cementitious-by-products", "0.17"],
      ["waste-to-energy", "municipal-waste", "12.6"],
      ["cement-coprocessing", "municipal-waste", "0.29"],
    ] as const) {
      const use = resourceUses.find((one) => one.measure === measure && one.resource === resource);
      expect(Math.abs(Math.abs(use?.ktPerKtCo2 ?? 0) - Number(shown))).toBeLessThanOrEqual(0.0051);
      expect(page.split(shown)).toHaveLength(3);
    }
  });
});
