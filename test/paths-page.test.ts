import { readFile } from "node:fs/promises";
import { type PathDesign, PathRequest } from "@tandem/core/paths";
import { loadSolver } from "@tandem/core/solver";
import { designPathOn, openPanel } from "@tandem/data";
import { describe, expect, test } from "vitest";

const page = await readFile(new URL("../docs/paths.md", import.meta.url), "utf8");
const [english = "", chinese = ""] = page.split("\n# 路径");
const panel = openPanel("all");
const solver = await loadSolver();

/** Three digits, as the page shows them. */
const shown = (value: number | undefined) =>
  value === undefined ? "–" : String(Number(value.toPrecision(3)));

/** The rows of the table that follows a city's mark. */
function rowsIn(text: string, city: string): readonly (readonly string[])[] {
  const [, after = ""] = text.split(`<!-- ${city} -->`);
  const [, ...lines] = after.trim().split("\n\n")[0]?.split("\n") ?? [];
  return lines.slice(1).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function requestOf(city: string): PathRequest {
  const block = new RegExp(`\`\`\`json ${city}\\n([^]*?)\`\`\``).exec(english)?.[1] ?? "";
  return PathRequest.parse(JSON.parse(block));
}

/** Million yuan that the last µg/m³ costs in a year. */
function airPrice({ milestones }: PathDesign, of: number): string {
  const year = milestones.find((one) => one.year === of);
  return shown(year?.shadowPrices.find(({ kind }) => kind === "pm25")?.value);
}

describe("docs/paths.md", () => {
  test.each(["tangshan", "beijing", "ordos"])(
    "the path of %s is what its request gives, in both languages",
    (city) => {
      const design = designPathOn(panel, requestOf(city), solver);
      expect(design.status).toBe("optimal");
      expect(design.certificate?.passed).toBe(true);
      const rows = design.milestones.map(({ year, totals, cities, shadowPrices }) => {
        const price = (kind: string) => shadowPrices.find((one) => one.kind === kind)?.value;
        const tonne = price("co2");
        return [
          String(year),
          shown(totals.cost / 1000),
          shown(totals.co2ChangePercent),
          shown(cities[0]?.pm25),
          shown(tonne === undefined ? undefined : 1000 * tonne),
          shown(price("pm25")),
        ];
      });
      expect(rowsIn(english, city)).toEqual(rows);
      expect(rowsIn(chinese, city)).toEqual(rows);
    },
  );

  test("what other inputs would give is what they give", () => {
    const beijing = requestOf("beijing");
    const residential = { so2: 12, pm25: 10, nox: 3.3 };
    const estimated = designPathOn(panel, beijing, solver);
    const own = designPathOn(panel, { ...beijing, inventory: { "1101": { residential } } }, solver);
    for (const year of [2025, 2030]) {
      const [sent, without] = [airPrice(own, year), airPrice(estimated, year)];
      expect(english).toContain(`is ${sent} instead of ${without} million yuan`);
      expect(chinese).toContain(`${sent} 百万元，而非 ${without} 百万元`);
    }
  });

  test("on open data Beijing's 2060 costs what the page says", () => {
    const costOf2060 = (of: PathDesign) => (of.milestones.at(-1)?.totals.cost ?? 0) / 1000;
    const all = costOf2060(designPathOn(panel, requestOf("beijing"), solver));
    const open = costOf2060(designPathOn(openPanel("open"), requestOf("beijing"), solver));
    expect(english).toContain(`(${open.toFixed(1)} instead of ${all.toFixed(1)} billion yuan)`);
    expect(chinese).toContain(`${(10 * open).toFixed(0)} 亿元，而非 ${(10 * all).toFixed(0)} 亿元`);
  });

  test("what the page says of the lives of a path, and of the last µg/m³ of Tangshan, is what comes out", () => {
    const health = ({ health: years }: PathDesign, of: number) =>
      years.find(({ year }) => year === of)?.deathsAvoided.central ?? 0;
    const beijing = designPathOn(panel, requestOf("beijing"), solver);
    expect(english).toContain(`(${shown(health(beijing, 2030))} a year are the path's own)`);
    const tangshan = designPathOn(panel, requestOf("tangshan"), solver);
    const year = tangshan.milestones.find((one) => one.year === 2030);
    const lowered = (year?.cities[0]?.pm25Before ?? 0) - (year?.cities[0]?.pm25 ?? 0);
    const perMicrogram = health(tangshan, 2030) / lowered;
    expect(english).toContain(`(${10 * Math.round(perMicrogram / 10)} a year)`);
    // Million yuan: deaths times the value of a life that health is costed at.
    const worth = 4.76 * perMicrogram;
    const times = (of: number) => Number(airPrice(tangshan, of)) / worth;
    expect([times(2025), times(2030), 1 / times(2035)].map(Math.round)).toEqual([6, 10, 12]);
  });

  test("without cleaner air from elsewhere Tangshan does not get below 50 in 2025", () => {
    const { elsewhere: _, ...tangshan } = requestOf("tangshan");
    const nearest = designPathOn(panel, tangshan, solver).conflict?.find(({ year }) => year === 2025);
    expect(nearest?.nearest).toBeGreaterThan(50);
  });
});
