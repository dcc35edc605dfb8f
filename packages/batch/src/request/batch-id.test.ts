import { describe, expect, it } from "vitest";
import { type BatchContent, batchId, isBatchId } from "./batch-id.ts";

const content: BatchContent = {
  request: { cities: ["1101", "1302"], from: 2015, to: 2019, draws: 0, seed: 1 },
  panelVersion: "panel-0123456789ab",
  terms: "all",
};

describe("batchId", () => {
  it("is made of letters, digits and a hyphen, and is told from other texts", () => {
    expect(batchId(content)).toMatch(/^[a-z0-9-]+$/);
    expect(isBatchId(batchId(content))).toBe(true);
    expect(["", "b-1", `${batchId(content)} `, batchId(content).toUpperCase()].filter(isBatchId)).toEqual([]);
  });

  it("is the same for the same content, however it is written down", () => {
    const { cities, from, to, draws, seed } = content.request;
    expect(batchId({ ...content, request: { seed, draws, to, from, cities } })).toBe(batchId(content));
  });

  // Of the release before paths could be asked for: what is asked for without one is still the same batch
  it("is what it was where no path is asked for", () => {
    expect(batchId(content)).toBe("b-cef98704a8eb975bbe5f9cc7");
  });

  it("changes with everything that outcomes depend on", () => {
    const { request } = content;
    const others: readonly BatchContent[] = [
      { ...content, panelVersion: "panel-ba9876543210" },
      { ...content, terms: "open" },
      { ...content, request: { ...request, cities: "all" } },
      { ...content, request: { ...request, from: 2014 } },
      { ...content, request: { ...request, to: 2018 } },
      { ...content, request: { ...request, co2: "ceads-city" } },
      { ...content, request: { ...request, pm25: "ceads-city" } },
      { ...content, request: { ...request, draws: 1 } },
      { ...content, request: { ...request, seed: 2 } },
      { ...content, request: { ...request, path: { milestones: [{ year: 2030 }] } } },
      { ...content, request: { ...request, path: { milestones: [{ year: 2035 }] } } },
    ];
    const ids = new Set([content, ...others].map(batchId));
    expect(ids.size).toBe(others.length + 1);
  });
});
