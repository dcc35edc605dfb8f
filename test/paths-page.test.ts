import { readFile } from "node:fs/promises";
import { PathRequest } from "@tandem/core/paths";
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

/** Million yuan that the last µg/m³ costs in 2030. */
function airPriceOf2030(request: PathRequest): string {
  const year = designPathOn(panel, request, solver).milestones.find((one) => one.year === 2030);
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
    const own = airPriceOf2030({ ...beijing, inventory: { "1101": { residential } } });
    expect(english).toContain(`is ${own} instead of ${airPriceOf2030(beijing)} million yuan`);
    expect(chinese).toContain(`${own} 百万元，而非 ${airPriceOf2030(beijing)} 百万元`);
  });

  test("without cleaner air from elsewhere Tangshan does not get below 50 in 2025", () => {
    const { elsewhere: _, ...tangshan } = requestOf("tangshan");
    const nearest = designPathOn(panel, tangshan, solver).conflict?.find(({ year }) => year === 2025);
    expect(nearest?.nearest).toBeGreaterThan(50);
  });
});
