import type { PathRequest } from "@tandem/core/paths";
import { expect, test } from "vitest";
import { pathRequestOf } from "../../../web/paths/path-request-of.ts";
import { questionIn } from "../../../web/paths/question-address.ts";
import { pathsPage } from "./paths-page.ts";

/** What the page sends when it is opened at an address. */
function sent(address: string): unknown {
  return pathRequestOf(questionIn(new URL(address, "http://localhost").search));
}

test.each<PathRequest>([
  {
    places: ["1302"],
    milestones: [{ year: 2030, co2: { changePercent: -20 }, pm25: { max: 35 } }],
    jointControl: true,
  },
  {
    places: ["1302", "1101"],
    milestones: [
      { year: 2030, pm25: { standard: "who-2021-it-1" } },
      { year: 2035, co2: { changePercent: -12.5 } },
    ],
    budgetPerYear: 2000,
    objective: "lives",
    jointControl: false,
    exclude: ["heating-coal-to-gas", "residential-coal-to-ashp"],
    baseYear: 2018,
  },
  { region: "fwp-13", milestones: [{ year: 2030 }], aspects: ["energy", "transport"], jointControl: true },
  { region: "bth-2+36", milestones: [{ year: 2030, pm25: { max: 35 } }], jointControl: true },
])("the page opens with the question that was asked: %j", (request) => {
  expect(sent(pathsPage(request))).toEqual(request);
});
