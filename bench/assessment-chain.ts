import { assessCity, assessMany } from "@tandem/core";
import { openPanel, readCityInputs } from "@tandem/data";
import { type Bench, timed } from "./bench.ts";

const period = { from: 2015, to: 2019 };

/** The whole assessment of every city, without simulation: under 300 ms on one core. */
export const assessmentChainBench: Bench = {
  name: "assessment-chain",
  *measure() {
    const panel = openPanel();
    const { length } = panel.cities;
    const read = () =>
      panel.cities.map(({ code }) => readCityInputs(panel, { code, period, sections: "all" }));
    yield timed(`read the evidence of ${length} cities`, read);
    const inputs = read();
    yield timed(`assess ${length} cities whole`, () =>
      inputs.map((one) => assessCity(one, { sections: "all" })),
    );
    yield timed(`read and assess ${length} cities whole`, () =>
      panel.cities.map(({ code }) =>
        assessCity(readCityInputs(panel, { code, period, sections: "all" }), { sections: "all" }),
      ),
    );
    yield timed(`total over ${length} cities`, () => assessMany(inputs, period));
  },
};
