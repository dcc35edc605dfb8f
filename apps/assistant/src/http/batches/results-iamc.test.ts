import { expect, test } from "vitest";
import { MemoryBatches } from "../../testing/memory-batches.ts";
import { parsedCsv } from "../../testing/parsed-csv.ts";
import { received, testApp, testPanel } from "../../testing/test-app.ts";

async function iamc(body: object, options: ConstructorParameters<typeof MemoryBatches>[1] = {}) {
  const app = testApp({ batches: new MemoryBatches(testPanel(), options) });
  const { id } = await received<{ id: string }>(app.post("/api/batches", { from: 2015, to: 2019, ...body }));
  const response = await app.request(`/api/batches/${id}/results?format=iamc`);
  expect(response.status).toBe(200);
  const bytes = Buffer.from(await response.clone().arrayBuffer());
  return { id, response, text: bytes.toString("utf8") };
}

const key = ["model", "scenario", "region", "variable", "unit", "year"] as const;

test("has the columns of the IAMC long format, and no byte order mark", async () => {
  const { id, response, text } = await iamc({ cities: ["1302"] });
  expect(text.split("\r\n")[0]).toBe("model,scenario,region,variable,unit,year,value");
  expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
  expect(response.headers.get("Content-Disposition")).toBe(`attachment; filename="tandem-${id}.iamc.csv"`);
});

// Figures of the panel: EDGAR v8, CEADs, and the monthly reports of CNEMC
test("has a city's figures, another inventory as a scenario of its own", async () => {
  const { text } = await iamc({ cities: ["1302"], pm25: "cnemc-monthly" });
  const values = new Map(
    parsedCsv(text).map((row) => [key.map((name) => row.get(name)).join(","), Number(row.get("value"))]),
  );
  const of = (scenario: string, rest: string) =>
    values.get(`Tandem,${scenario},China|Hebei|Tangshan,${rest}`);
  expect(of("Historical 2015-2019", "Emissions|CO2,Mt CO2/yr,2015")).toBe(276.35792);
  expect(of("Historical 2015-2019", "Emissions|CO2,Mt CO2/yr,2019")).toBe(307.898272);
  expect(of("Historical 2015-2019", "Concentration|PM2.5,ug/m3,2019")).toBe(54.25);
  expect(of("Historical 2015-2019 (ceads-city)", "Emissions|CO2,Mt CO2/yr,2019")).toBe(413.884801);
  expect(of("Historical 2015-2019", "Change|Concentration|PM2.5,%,2019")).toBeCloseTo(-36.18, 2);
});

test("of all cities: no row twice, every value a number, every year whole, no cell empty", async () => {
  const { text } = await iamc({ cities: "all", draws: 100 });
  const rows = parsedCsv(text);
  // 283 of the 337 cities can be assessed, each with both axes in both years at least.
  expect(new Set(rows.map((row) => row.get("region"))).size).toBe(283);
  expect(new Set(rows.map((row) => key.map((name) => row.get(name)).join("\n"))).size).toBe(rows.length);
  for (const row of rows) {
    expect([...row.values()].every((cell) => cell !== "")).toBe(true);
    expect(Number.isFinite(Number(row.get("value")))).toBe(true);
    expect(row.get("year")).toMatch(/^\d{4}$/);
  }
});

test("says in its name that it is not all", async () => {
  const { id, response } = await iamc({ cities: ["1302"] }, { held: true });
  expect(response.headers.get("Content-Disposition")).toContain(`"tandem-${id}-partial.iamc.csv"`);
});
