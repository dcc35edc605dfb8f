import { TandemError } from "@tandem/core";
import { openPanel } from "@tandem/data";
import { describe, expect, it } from "vitest";
import type { BatchRequest } from "../contract/batch.ts";
import { canonicalRequest } from "./canonical-request.ts";

const panel = openPanel();
const tangshan = "1302";
const beijing = "1101";

function refusal(request: BatchRequest): TandemError {
  try {
    canonicalRequest(request, panel);
  } catch (error) {
    if (error instanceof TandemError) return error;
    throw error;
  }
  throw new Error("the request was taken");
}

describe("canonicalRequest", () => {
  it("fills in what is left open", () => {
    expect(canonicalRequest({ cities: "all", from: 2015, to: 2019 }, panel)).toEqual({
      cities: "all",
      from: 2015,
      to: 2019,
      draws: 0,
      seed: 1,
    });
  });

  it("sorts the cities and drops repeats", () => {
    const { cities } = canonicalRequest(
      { cities: [tangshan, beijing, tangshan], from: 2015, to: 2019 },
      panel,
    );
    expect(cities).toEqual([beijing, tangshan]);
  });

  it('calls a list of every city "all"', () => {
    const every = panel.cities.map(({ code }) => code).reverse();
    expect(canonicalRequest({ cities: every, from: 2015, to: 2019 }, panel).cities).toBe("all");
  });

  it("names unknown cities in both languages", () => {
    const error = refusal({ cities: [tangshan, "9999", "0000"], from: 2015, to: 2019 });
    expect(error.tag).toBe("invalid-input");
    expect(error.where).toBe("cities");
    expect(error.text.en).toContain("0000, 9999");
    expect(error.text.zh).toContain("0000, 9999");
    expect(error.details).toEqual({ unknown: ["0000", "9999"] });
  });

  it("lists the sources that have the variable where another is asked for", () => {
    const error = refusal({ cities: "all", from: 2015, to: 2019, co2: "cnemc-monthly" });
    expect(error.where).toBe("co2");
    expect(error.details).toMatchObject({ valid: ["edgar-v8", "ceads-city"] });
    expect(error.text.en).toContain("edgar-v8, ceads-city");
  });

  it.each([
    ["from", { cities: "all", from: 2019, to: 2015 }],
    ["to", { cities: "all", from: 2015, to: 3000 }],
    ["pm25", { cities: "all", from: 2015, to: 2019, pm25: "edgar-v8" }],
    ["cities", { cities: [], from: 2015, to: 2019 }],
    ["draws", { cities: "all", from: 2015, to: 2019, draws: 100_001 }],
    ["draws", { cities: "all", from: 2015, to: 2019, draws: 0.5 }],
    ["seed", { cities: "all", from: 2015, to: 2019, seed: -1 }],
  ] satisfies [string, BatchRequest][])("refuses a wrong %s", (where, request) => {
    const error = refusal(request);
    expect(error.tag).toBe("invalid-input");
    expect(error.where).toBe(where);
  });
});
