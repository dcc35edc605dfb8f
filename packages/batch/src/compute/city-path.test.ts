import { loadSolver } from "@tandem/core/solver";
import { openPanel } from "@tandem/data";
import { expect, it } from "vitest";
import type { PathPart } from "../contract/path-part.ts";
import { cityPath } from "./city-path.ts";

const panel = openPanel("all");
const solver = await loadSolver();

it("takes of figures sent for many cities those of the city", () => {
  const part: PathPart = { milestones: [{ year: 2030, co2: { changePercent: -8 } }] };
  const pm25 = { "1302": 80, "1101": 20 };
  const path = cityPath({ panel, solver }, "1302", { ...part, pm25 });
  expect(path).toMatchObject({ kind: "designed", milestones: [{ pm25Before: 80 }] });
  expect(cityPath({ panel, solver }, "1302", { ...part, pm25: { "1101": 20 } })).toEqual(
    cityPath({ panel, solver }, "1302", part),
  );
});

it("leaves out a city that lacks what a path needs, with the reason", () => {
  const part: PathPart = { baseYear: 2012, milestones: [{ year: 2030, co2: { changePercent: -8 } }] };
  const path = cityPath({ panel, solver }, "3201", part);
  expect(path).toMatchObject({
    kind: "left-out",
    reason: { en: expect.stringContaining("there is no PM2.5 of Nanjing in 2012") },
  });
});
