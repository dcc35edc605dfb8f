import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { MemoryBatches } from "../../testing/memory-batches.ts";
import { received, testApp, testPanel } from "../../testing/test-app.ts";
import { zipWithoutTimes } from "./zip-without-times.ts";

// Alxa (1529) has no CO2 inventory, so it cannot be assessed.
const request = { cities: ["1302", "1101", "1529"], from: 2015, to: 2019, pm25: "cnemc-monthly", draws: 100 };

async function workbook(lang: "en" | "zh", options: ConstructorParameters<typeof MemoryBatches>[1] = {}) {
  const app = testApp({ batches: new MemoryBatches(testPanel(), options) });
  const { id } = await received<{ id: string }>(app.post("/api/batches", request));
  const response = await app.request(`/api/batches/${id}/results?format=xlsx&lang=${lang}`);
  expect(response.status).toBe(200);
  return { id, response, file: Buffer.from(await response.clone().arrayBuffer()) };
}

async function rowsOf(file: Buffer, sheet: number): Promise<readonly Map<string, unknown>[]> {
  const [header = [], ...rows] = await readSheet(file, sheet);
  return rows.map((row) => new Map(header.map((title, index) => [String(title), row[index]])));
}

describe("the results of a batch as an Excel workbook", () => {
  test("is sent under its name and type", async () => {
    const { id, response } = await workbook("en");
    expect(response.headers.get("Content-Type")).toBe(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    );
    expect(response.headers.get("Content-Disposition")).toBe(`attachment; filename="tandem-${id}.xlsx"`);
  });

  // Figures of the panel: EDGAR v8 and the monthly reports of CNEMC, as in the test of the CSV
  test("has numbers as numbers, and their units in the header cells", async () => {
    const { file } = await workbook("en");
    const tangshan = (await rowsOf(file, 1)).find((row) => row.get("Code (GB/T 2260)") === "1302");
    expect(Object.fromEntries(tangshan ?? [])).toMatchObject({
      City: "Tangshan",
      "From (year)": 2015,
      "To (year)": 2019,
      "CO2 2015 (Mt)": 276.35792,
      "CO2 2019 (Mt)": 307.898272,
      "PM2.5 2015 (µg/m³)": 85,
      "PM2.5 2019 (µg/m³)": 54.25,
      "By another inventory: CO2 2015 (Mt)": 220.614746,
      "By another inventory: CO2 source": "ceads-city",
    });
    expect(tangshan?.get("PM2.5 change 2015–2019 (%)")).toBeCloseTo(-36.18, 2);
    const shares = [...(tangshan ?? [])].filter(([title]) => title.startsWith("Probability: "));
    expect(shares).toHaveLength(5);
    // 1e-9: float noise of five shares
    expect(shares.reduce((sum, [, share]) => sum + Number(share), 0)).toBeCloseTo(1, 9);
  });

  test("has sheets for methods, sources and cities left out with their reasons", async () => {
    const { file } = await workbook("en");
    expect((await rowsOf(file, 1)).map((row) => row.get("City"))).toEqual(["Beijing", "Tangshan"]);
    const methods = (await rowsOf(file, 2)).map((row) => row.get("Id"));
    expect(methods).toEqual(["synergy-class", "class-probability"]);
    const sources = new Map((await rowsOf(file, 3)).map((row) => [row.get("Id"), row.get("Terms of use")]));
    expect(sources.get("edgar-v8")).toBe("CC BY 4.0");
    expect([...sources.keys()]).toEqual(
      expect.arrayContaining([testPanel().version, "ceads-city", "cnemc-monthly", "class-errors"]),
    );
    const [alxa, ...more] = await rowsOf(file, 4);
    expect(more).toEqual([]);
    expect(alxa?.get("Code (GB/T 2260)")).toBe("1529");
    expect(alxa?.get("Reason")).toMatch(/CO2/);
  });

  test("speaks Chinese where that is asked for", async () => {
    const { file } = await workbook("zh");
    const tangshan = (await rowsOf(file, 1)).find((row) => row.get("城市") === "唐山市");
    expect(tangshan?.get("协同类型")).toBe("仅空气改善");
    expect(tangshan?.get("2015 年 CO₂（Mt）")).toBe(276.35792);
    expect((await rowsOf(file, 4))[0]?.get("原因")).toMatch(/\p{Script=Han}/u);
    for (let sheet = 1; sheet <= 4; sheet += 1) {
      const [header = []] = await readSheet(file, sheet);
      for (const title of header) expect(title).toMatch(/\p{Script=Han}/u);
    }
  });

  test("never has a formula: a reason that looks like one stays the text that it is", async () => {
    const { file } = await workbook("en", { failing: "1101" });
    const failed = (await rowsOf(file, 4)).find((row) => row.get("Status") === "failed");
    expect(failed?.get("Reason")).toBe("=cmd|' /C calc'!A0");
  });

  test("says in its name that it is not all", async () => {
    const { id, response } = await workbook("en", { held: true });
    expect(response.headers.get("Content-Disposition")).toContain(`"tandem-${id}-partial.xlsx"`);
  });

  test("equal batches give equal bytes, with no time of writing in any entry", async () => {
    const [one, two] = [await workbook("en"), await workbook("en")];
    expect(one.file.equals(two.file)).toBe(true);
    const later = Buffer.from(one.file);
    later.writeUInt32LE(0x59_21_7b_21, 10);
    expect(Buffer.from(zipWithoutTimes(later)).equals(one.file)).toBe(true);
  });

  test("what is no ZIP file is refused", () => {
    expect(() => zipWithoutTimes(Buffer.from("name,value\r\nno such thing at all\r\n"))).toThrow(/ZIP/);
  });
});
