import { TandemError } from "@tandem/core";
import { describe, expect, it } from "vitest";
import type { PathPart } from "../contract/path-part.ts";
import { canonicalPath } from "./canonical-path.ts";

const milestones = [{ year: 2030, co2: { changePercent: -10 } }];

function refusal(part: PathPart): TandemError {
  try {
    canonicalPath(part);
  } catch (error) {
    if (error instanceof TandemError) return error;
    throw error;
  }
  throw new Error("the path was taken");
}

describe("canonicalPath", () => {
  it("is one text for everything that says the same", () => {
    const one: PathPart = {
      milestones,
      aspects: ["energy", "transport"],
      exclude: ["a-measure", "b-measure"],
      pm25: { "1101": 40, "1302": 50 },
    };
    const other: PathPart = {
      pm25: { "1302": 50, "1101": 40 },
      objective: "cost",
      discountRate: 0.05,
      draws: 0,
      exclude: ["b-measure", "a-measure", "b-measure"],
      aspects: ["transport", "energy", "energy"],
      milestones: [{ co2: { changePercent: -10 }, year: 2030 }],
    };
    expect(JSON.stringify(canonicalPath(other))).toBe(JSON.stringify(canonicalPath(one)));
  });

  it("is another for whatever says something else", () => {
    const others: readonly PathPart[] = [
      { milestones },
      { milestones: [{ year: 2030, co2: { changePercent: -11 } }] },
      { milestones, exclude: ["a-measure"] },
      { milestones, objective: "net-benefit" },
      { milestones, discountRate: 0 },
      { milestones, budgetPerYear: 0 },
      { milestones, gridPower: "territorial" },
      { milestones, baseYear: 2018 },
      { milestones, activityPercentPerYear: { power: 1 } },
    ];
    expect(new Set(others.map((part) => JSON.stringify(canonicalPath(part)))).size).toBe(others.length);
  });

  it.each<[string, PathPart]>([
    ["path.milestones", { milestones: [{ year: 2035 }, { year: 2030 }] }],
    ["path.budgetPerYear", { milestones, objective: "lives" }],
    ["path.milestones", { milestones: [] }],
    ["path.discountRate", { milestones, discountRate: 3 }],
  ])("refuses a wrong %s in both languages", (where, part) => {
    const error = refusal(part);
    expect(error).toMatchObject({ tag: "invalid-input", where });
    expect(error.text.zh).toMatch(/\p{Script=Han}/u);
  });
});
