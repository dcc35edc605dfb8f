import { synergyOverview } from "@tandem/core";
import { openPanel, readCityInputs } from "@tandem/data";
import { type Bench, timed } from "./bench.ts";

const period = { from: 2015, to: 2019 };

export const panelBench: Bench = {
  name: "panel",
  *measure() {
    yield timed("open the panel", () => openPanel());
    const panel = openPanel();
    const inputs = () => panel.cities.map(({ code }) => readCityInputs(panel, { code, period }));
    yield timed(`read the inputs of ${panel.cities.length} cities`, inputs);
    const read = inputs();
    yield timed(`classify ${panel.cities.length} cities`, () => synergyOverview(read, period));
  },
};
